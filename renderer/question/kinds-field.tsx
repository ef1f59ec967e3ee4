import { Checkbox, Stack } from '@mantine/core'
import { cycleKinds } from '../../shared/cycle/schema'
import { kindsOfTheme } from '../../shared/preparation/rules'
import type { OwnQuestion } from '../../shared/question/schema'

type Props = {
  theme: string
  value: OwnQuestion['kinds']
  onChange: (kinds: OwnQuestion['kinds']) => void
  error?: React.ReactNode
}

/** In which kinds of talk a question is asked, of those that have its theme. */
export function KindsField({ theme, value, onChange, error }: Props) {
  const possible = kindsOfTheme(theme)
  if (possible.length < 2) return null
  return (
    <Checkbox.Group
      label="In welke gesprekken?"
      value={value}
      error={error}
      onChange={(chosen) => onChange(possible.filter((kind) => chosen.includes(kind)))}
    >
      <Stack gap="xs" mt="xs">
        {possible.map((kind) => (
          <Checkbox key={kind} value={kind} label={cycleKinds[kind]} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
