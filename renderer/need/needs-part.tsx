import { Button } from '@mantine/core'
import { IconCopy, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type Need, type NeedKind, type NeedOverview, needKinds } from '../../shared/need/schema'
import { call, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tellError, tellWithUndo } from '../components/toast'
import { YearSwitch } from '../training/year-switch'
import { LooseGoals } from './loose-goals'
import { NeedRow } from './need-row'
import classes from './needs.module.css'

/** A short question for each kind of need, asked once a year. */
const questions: Record<NeedKind, string> = {
  development: 'Wat komt er op het vak af: techniek, regels, vragen van buiten?',
  working: 'Wat gaat de praktijk anders doen of anders verdelen?',
  vacancy: 'Wie vertrekt, gaat met pensioen of stapt over? Welk werk komt dan vrij?',
  behaviour: 'Welke houding of manier van samenwerken zal meer nodig zijn?',
  knowledge: 'Wat moet iemand hier straks weten of kunnen, dat nu nog niemand kan?',
}

/** What the practice will need in the coming years, written down in this year. */
export function NeedsPart({ year }: { year: number }) {
  const needs = useRoute('need.list', { year })
  const plan = useRoute('training.plan', { year })
  return (
    <>
      <div className={classes.tools}>
        <YearSwitch year={year} years={plan.data?.years ?? []} />
        {needs.data && <FromEarlier year={year} count={needs.data.fromEarlier} />}
      </div>
      <p className={classes.intro}>
        Loop deze vijf vragen één keer per jaar door, voor de hele praktijk en voor de komende één tot drie jaar. Koppel
        daarna aan elke behoefte een doel of een opleiding.
      </p>
      <ErrorNote error={needs.error} />
      {needs.data && (
        <>
          {kinds.map((kind) => (
            <Kind key={kind} kind={kind} overview={needs.data} />
          ))}
          <LooseGoals overview={needs.data} />
        </>
      )}
    </>
  )
}

const kinds: readonly NeedKind[] = ['development', 'working', 'vacancy', 'behaviour', 'knowledge']

function Kind({ kind, overview }: { kind: NeedKind; overview: NeedOverview }) {
  const [newest, setNewest] = useState<string | null>(null)
  const needs = overview.needs.filter((need) => need.kind === kind)
  const add = async () => {
    try {
      const { id } = await call('need.create', { year: overview.year, kind })
      setNewest(id)
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <section className={classes.kind} aria-label={needKinds[kind]}>
      <div>
        <h2 className={classes.title}>{needKinds[kind]}</h2>
        <p className={classes.question}>{questions[kind]}</p>
      </div>
      <div className={classes.list}>
        {needs.map((need: Need, index) => (
          <NeedRow
            key={need.id}
            need={need}
            overview={overview}
            first={index === 0}
            last={index === needs.length - 1}
            fresh={need.id === newest}
          />
        ))}
        <div>
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
            onClick={() => void add()}
          >
            Behoefte toevoegen
            <span className="visually-hidden">: {needKinds[kind]}</span>
          </Button>
        </div>
      </div>
    </section>
  )
}

function FromEarlier({ year, count }: { year: number; count: number }) {
  if (count === 0) return null
  const copy = async () => {
    try {
      const { ids } = await call('need.copyFromLastYear', { year })
      if (ids.length === 0) return
      const what = ids.length === 1 ? 'Eén behoefte is overgenomen.' : `${ids.length} behoeften zijn overgenomen.`
      tellWithUndo(what, () => call('need.setRemoved', { ids, removed: true }))
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <Button variant="light" leftSection={<IconCopy size={18} stroke={1.5} aria-hidden />} onClick={() => void copy()}>
      {count === 1 ? 'Eén eerdere behoefte' : `${count} eerdere behoeften`} overnemen
    </Button>
  )
}
