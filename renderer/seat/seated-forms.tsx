import { Button, Card, Group, Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { formatMoment } from '../../shared/format/date'
import type { AppError } from '../../shared/ipc/result'
import type { SeatView } from '../../shared/seat/schema'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { Waiting } from '../components/waiting'
import { JudgeForm, judgeTitle } from '../evaluation/judge-form'
import { PreparationForm } from '../preparation/preparation-form'
import { OwnPin } from './own-pin'

type Props = { seat: SeatView; onLeave: () => void }
const side = 'employee'

/** The preparation of who sits there, or the word that it is done. */
export function SeatedPreparation({ seat, onLeave }: Props) {
  const { cycleId, employeeFirstName, employerName } = seat
  const preparation = useRoute('preparation.get', { cycleId, side })
  const setReady = useCommand('preparation.setReady')
  if (preparation.error) return <ErrorNote error={preparation.error} />
  if (!preparation.data) return <Waiting />
  const { readyAt } = preparation.data
  if (readyAt)
    return (
      <Done
        title={`Voorbereiding van ${employeeFirstName}`}
        readyAt={readyAt}
        error={setReady.error}
        onChange={() => void setReady.run({ cycleId, side, ready: false }).catch(() => undefined)}
        onLeave={onLeave}
      >
        Uw antwoorden zijn bewaard en blijven gesloten tot het gesprek opent. U mag de laptop teruggeven aan{' '}
        {employerName}.
      </Done>
    )
  return <PreparationForm preparation={preparation.data} beside={<OwnPin seat={seat} />} onReady={() => undefined} />
}

/** The evaluation of who sits there, or the word that it is done. */
export function SeatedEvaluation({ seat, onLeave }: Props) {
  const { cycleId, employerName } = seat
  const form = useRoute('evaluation.get', { cycleId, side })
  const setReady = useCommand('evaluation.setReady')
  if (form.error) return <ErrorNote error={form.error} />
  if (!form.data) return <Waiting />
  const { readyAt, revealed } = form.data
  if (readyAt || revealed)
    return (
      <Done
        title={judgeTitle(form.data)}
        readyAt={readyAt}
        error={setReady.error}
        // Once both are ready each may read the other, and nothing changes any more.
        onChange={revealed ? null : () => void setReady.run({ cycleId, side, ready: false }).catch(() => undefined)}
        onLeave={onLeave}
      >
        {revealed
          ? `Alles is bewaard. U bent beiden klaar: u kunt het nu samen bekijken. U mag de laptop teruggeven aan ${employerName}.`
          : `Alles is bewaard. ${employerName} leest het pas als u beiden klaar bent, of als u het eerder samen bekijkt. U mag de laptop teruggeven aan ${employerName}.`}
      </Done>
    )
  return <JudgeForm form={form.data} below={<OwnPin seat={seat} />} onReady={() => undefined} />
}

type DoneProps = {
  title: string
  readyAt: string | null
  error: AppError | null
  /** Opens it again; null when that is over. */
  onChange: (() => void) | null
  onLeave: () => void
  children: React.ReactNode
}

function Done({ title, readyAt, error, onChange, onLeave, children }: DoneProps) {
  return (
    <Page title={title}>
      <Card padding="xl" maw={640}>
        <Stack>
          <IconCircleCheck size={36} stroke={1.25} color="var(--employee)" aria-hidden />
          <Text fz="xl" fw={600}>
            Klaar{readyAt ? ` sinds ${formatMoment(readyAt)}` : ''}
          </Text>
          <Text>{children}</Text>
          <ErrorNote error={error} />
          <Group>
            <Button size="lg" onClick={onLeave}>
              Geef de laptop terug
            </Button>
            {onChange && (
              <Button size="lg" variant="default" onClick={onChange}>
                Toch nog iets aanpassen
              </Button>
            )}
          </Group>
        </Stack>
      </Card>
    </Page>
  )
}
