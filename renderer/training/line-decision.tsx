import { Anchor } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { needKinds } from '../../shared/need/schema'
import { endInWords, isMandatory } from '../../shared/training/line'
import type { PlanLine, TrainingPlan } from '../../shared/training/plan'
import { lineOrigins, linePriorities, stages } from '../../shared/training/schema'
import { stageOf } from '../../shared/training/stage'
import { call, useRoute } from '../api'
import { AutosaveChoice, AutosaveLine } from '../form/autosave-fields'
import { options } from '../form/options'
import { NoAdvice } from '../law/no-advice'
import classes from './line.module.css'
import { lineChoice, lineField } from './line-field'
import { LineSwitch } from './line-switch'

/** What the owner decides: how far it is, how much it matters, who sees to it. */
export function LineDecision({ line, plan }: { line: PlanLine; plan: TrainingPlan }) {
  const needs = useRoute('need.list', { year: plan.year })
  const data = (needs.data?.current ?? [])
    .filter((need) => need.description.trim() || need.id === line.needId)
    .map((need) => ({ value: need.id, label: need.description.trim() || needKinds[need.kind] }))
  return (
    <section className={classes.part}>
      <h3>Beslissing</h3>
      {line.ended && (
        <p className={classes.explain}>
          {stages[stageOf(line)]}. {endInWords(line)}
        </p>
      )}
      <div className={classes.three}>
        {!line.ended && (
          <AutosaveChoice
            saveKey={`line ${line.key} stage`}
            stored={stageOf(line)}
            save={(stage) => call('training.changeLine', { key: line.key, stage: stage as keyof typeof stages })}
            undoLabel="stand"
            label="Stand"
            data={options(stages)}
          />
        )}
        <AutosaveChoice
          {...lineChoice(line, 'priority', 'prioriteit')}
          label="Prioriteit"
          data={options(linePriorities)}
        />
        <AutosaveLine {...lineField(line, 'responsible', 'verantwoordelijke')} label="Wie regelt het?" />
        <AutosaveChoice {...lineChoice(line, 'origin', 'herkomst')} label="Herkomst" data={options(lineOrigins)} />
        {data.length > 0 && (
          <AutosaveChoice
            {...lineChoice(line, 'needId', 'behoefte')}
            className={classes.two}
            label="Behoefte van de praktijk"
            // A need that the goal itself is linked to comes back at once: only another choice can be taken away.
            clearable={line.needId !== (line.planned?.needId ?? null)}
            description={
              line.needId !== null && line.needId === line.planned?.needId
                ? 'Het doel van deze opleiding hoort bij deze behoefte.'
                : undefined
            }
            placeholder="Geen"
            data={data}
          />
        )}
      </div>
      <div className={classes.switches}>
        <LineSwitch line={line} name="inWorkTime" label="In werktijd" />
        {line.kind !== 'course' && <LineSwitch line={line} name="internal" label="In de eigen praktijk" />}
        <LineSwitch line={line} name="repayment" label="Met terugbetalingsregeling" />
      </div>
      {isMandatory(line) && (
        <>
          <Mandatory line={line} />
          <NoAdvice />
        </>
      )}
    </section>
  )
}

/** The sign of a training that the law or the job asks: free, and in working time. */
function Mandatory({ line }: { line: PlanLine }) {
  const navigate = useNavigate()
  const odd = !line.inWorkTime || line.repayment
  return (
    <p className={classes.legal} data-odd={odd}>
      <IconScale className={classes.scale} size={20} stroke={1.5} aria-hidden />
      <span>
        <strong>Kosteloos en in werktijd.</strong> Een opleiding die wettelijk verplicht is en nodig is voor het werk,
        is in de regel gratis voor de medewerker en telt als werktijd.
        {!line.inWorkTime && ' Bij deze regel staat “In werktijd” uit: kijk na of dat klopt.'}
        {line.repayment && ' Een terugbetalingsregeling past daar in de regel niet bij.'}{' '}
        <Anchor
          component="button"
          type="button"
          inherit
          underline="always"
          onClick={() => void navigate({ to: '/opleidingsplan', search: (before) => ({ ...before, deel: 'regels' }) })}
        >
          Lees meer bij Regels
        </Anchor>
        .
      </span>
    </p>
  )
}
