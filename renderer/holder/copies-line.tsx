import { Anchor, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRoute } from '../api'

/** One line on the overview, when copies of the practice file lie beside it. */
export function CopiesLine() {
  const copies = useRoute('holder.copies', {})
  const count = copies.data?.length
  if (!count) return null
  return (
    <Text c="dimmed" mb="md">
      {count === 1 ? 'Naast uw praktijkbestand staat een kopie' : `Naast uw praktijkbestand staan ${count} kopieën`} van
      een programma dat mappen gelijk houdt.{' '}
      <Anchor
        underline="always"
        renderRoot={(props) => <Link to="/praktijk" search={{ deel: 'veiligheid' }} {...props} />}
      >
        Bekijken
      </Anchor>
    </Text>
  )
}
