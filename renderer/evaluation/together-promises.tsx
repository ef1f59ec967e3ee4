import { Select, Text, Title } from '@mantine/core'
import type { Evaluation, SettledPromise } from '../../shared/evaluation/schema'
import { formatDate } from '../../shared/format/date'
import { call } from '../api'
import { useAutosave } from '../form/use-autosave'
import classes from './evaluation.module.css'

const settled = { kept: 'Nagekomen', notKept: 'Niet nagekomen', dropped: 'Vervallen', open: 'Nog open' } as const

/** What the practice promised, each with what came of it. */
export function TogetherPromises({ evaluation, fixed }: { evaluation: Evaluation; fixed: boolean }) {
  return (
    <section aria-labelledby="toezeggingen">
      <Title order={2} size="h3" id="toezeggingen" mb="sm">
        Wat de praktijk toezegde
      </Title>
      <ul className={`${classes.lines} ${classes.sheet}`}>
        {evaluation.promises.map((promise) => (
          <PromiseOutcome key={promise.id} cycleId={evaluation.cycleId} promise={promise} fixed={fixed} />
        ))}
      </ul>
    </section>
  )
}

type Props = { cycleId: string; promise: Evaluation['promises'][number]; fixed: boolean }

function PromiseOutcome({ cycleId, promise, fixed }: Props) {
  const { status, description, who, dueDate } = promise
  const field = useAutosave<SettledPromise>({
    key: `settle ${promise.id}`,
    stored: status === 'carried' ? 'open' : status,
    save: (value) => call('evaluation.settlePromise', { cycleId, id: promise.id, status: value }),
    undoLabel: 'toezegging',
  })
  return (
    <li>
      <div>
        {description}
        <Text size="sm" c="dimmed">
          {[who, dueDate ? `tegen ${formatDate(dueDate)}` : ''].filter(Boolean).join(', ')}
        </Text>
      </div>
      {fixed || status === 'carried' ? (
        <span className={classes.status}>{promise.outcome}</span>
      ) : (
        <Select
          size="sm"
          w={170}
          aria-label={`Wat kwam ervan: ${description}`}
          data={Object.entries(settled).map(([value, label]) => ({ value, label }))}
          value={field.value}
          error={field.error}
          onChange={(value) => {
            const found = (Object.keys(settled) as SettledPromise[]).find((one) => one === value)
            if (found) field.choose(found)
          }}
        />
      )}
    </li>
  )
}
