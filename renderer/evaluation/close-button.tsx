import { Button, List, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { openLines } from '../../shared/cycle/next'
import type { Evaluation } from '../../shared/evaluation/schema'
import { formatDate } from '../../shared/format/date'
import { goesOnAfterClosing } from '../../shared/progress/rules'
import { call, useRoute } from '../api'
import { Confirm } from '../components/confirm'
import { tell, tellError } from '../components/toast'
import { flushSaves } from '../form/save-queue'
import { useToday } from '../new-day'

/** Closes the plan. Says first which goals have no verdict yet, or else what can go on in the next cycle. */
export function CloseButton({ evaluation, quiet }: { evaluation: Evaluation; quiet?: boolean }) {
  const { cycleId, goals, promises, employeeFirstName } = evaluation
  const [asking, setAsking] = useState<'no' | 'close' | 'missing'>('no')
  const missing = goals.filter((goal) => goal.status !== 'carried' && !goal.verdict)
  const today = useToday()
  const followUps = useRoute('progress.followUps', { cycleId })
  const courses = (followUps.data ?? []).filter((one) => goesOnAfterClosing(one, today))
  const open = openLines(goals, promises)
  const action = goals.length > 0 ? 'Plan afsluiten' : 'Cyclus afsluiten'
  const close = async () => {
    setAsking('no')
    try {
      if (!(await flushSaves())) return tell('Nog niet afgesloten: een deel van de tekst is nog niet bewaard.')
      await call('evaluation.close', { cycleId })
      document.getElementById('inhoud')?.scrollTo({ top: 0 })
      tell(`De cyclus met ${employeeFirstName} is afgesloten.`)
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <>
      <Button variant={quiet ? 'light' : 'filled'} onClick={() => setAsking(missing.length ? 'missing' : 'close')}>
        {action}
      </Button>
      <Modal opened={asking === 'missing'} onClose={() => setAsking('no')} title="Nog niet elk doel heeft een oordeel">
        <Stack align="flex-start">
          <div>
            Kies eerst samen hoe het afliep met:
            <List mt="xs">
              {missing.map((goal) => (
                <List.Item key={goal.id}>{goal.title || 'Doel zonder titel'}</List.Item>
              ))}
            </List>
          </div>
          <Button onClick={() => setAsking('no')}>Terug naar de doelen</Button>
        </Stack>
      </Modal>
      <Confirm
        opened={asking === 'close'}
        onClose={() => setAsking('no')}
        title={`${action}?`}
        action={action}
        onConfirm={() => void close()}
      >
        {goals.length === 0 && unfinishedInWords(evaluation)}
        {goesOnInWords(open.goals.length, open.promises.length)} {courses.length > 0 && coursesInWords(courses)}Wat
        ondertekend is, blijft bewaard. Opnieuw openen kan altijd, met een reden.
      </Confirm>
    </>
  )
}

/** Without goals nobody has to be ready, and what was written by who is not, nobody reads after closing. */
function unfinishedInWords({ unfinished, employeeFirstName }: Evaluation): string {
  const [who] = unfinished
  if (!who) return ''
  if (unfinished.length === 2) return 'U schreef beiden iets, maar zei nog niet “Ik ben klaar”: dan leest niemand het. '
  return who === 'employee'
    ? `${employeeFirstName} schreef iets, maar zei nog niet “Ik ben klaar”: dan leest u het niet. `
    : `U schreef iets, maar zei nog niet “Ik ben klaar”: dan leest ${employeeFirstName} het niet. `
}

const coursesInWords = (courses: readonly { date: string }[]): string =>
  courses.length === 1
    ? `Het opvolgmoment na een opleiding op ${courses.map(({ date }) => formatDate(date)).join()} gaat mee naar de volgende cyclus. `
    : `${courses.length} opvolgmomenten na een opleiding gaan mee naar de volgende cyclus. `

function goesOnInWords(goals: number, promises: number): string {
  const parts = [
    goals === 0 ? '' : goals === 1 ? '1 doel' : `${goals} doelen`,
    promises === 0 ? '' : promises === 1 ? '1 toezegging' : `${promises} toezeggingen`,
  ].filter(Boolean)
  if (parts.length === 0) return 'Er blijft niets openstaan.'
  return `Nog niet afgerond: ${parts.join(' en ')}. Na het afsluiten kiest u wat meegaat naar de volgende cyclus.`
}
