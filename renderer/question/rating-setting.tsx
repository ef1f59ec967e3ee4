import { Switch } from '@mantine/core'
import { call } from '../api'
import { tellError } from '../components/toast'
import { Group } from '../practice/group'

/** Whether own questions may be a rating; off until the practice chooses it, with what a rating is not. */
export function RatingSetting({ allowed }: { allowed: boolean }) {
  return (
    <Group
      title="Vragen met een score"
      explain="Een score helpt om een gesprek te beginnen, meer niet. Een oordeel over loon hoort in een ander gesprek."
    >
      <Switch
        label="Vragen met een score toestaan"
        description="Een eigen vraag kan dan een schaal van 1 tot 5 hebben, elk getal met een woord erbij. Antwoorden mag, maar moet niet. De getallen worden nooit opgeteld en er komt geen eindscore of vergelijking tussen medewerkers. Zet u dit later uit, dan blijven zulke vragen bewaard, maar nieuwe gesprekken krijgen ze niet."
        checked={allowed}
        onChange={(event) =>
          void call('question.allowRating', { allowed: event.currentTarget.checked }).catch(tellError)
        }
      />
    </Group>
  )
}
