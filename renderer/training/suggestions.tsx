import { Button, Card } from '@mantine/core'
import { IconBulb, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { formatEuro, formatHours } from '../../shared/format/money'
import { listInWords } from '../../shared/format/text'
import type { Need } from '../../shared/need/schema'
import type { MergeProposal, TrainingPlan } from '../../shared/training/plan'
import { takeNeed } from '../need/take-need'
import { leaveApart, leaveNeed } from './change'
import classes from './plan.module.css'
import { TogetherDrawer } from './together-drawer'

const FIRST = 3
const NAMES = 3

/** What the owner can take or leave: equal wishes as one course in the practice, and needs that nothing works on. */
export function Suggestions({ plan }: { plan: TrainingPlan }) {
  const [all, setAll] = useState(false)
  const [chosen, setChosen] = useState<MergeProposal | null>(null)
  const left = new Set(plan.leftNeedIds)
  const cards = [
    ...plan.merges.map((merge) => ({ key: merge.lineKeys.join(' '), merge, need: null })),
    ...plan.openNeeds
      .filter((need) => need.description.trim() && !left.has(need.id))
      .map((need) => ({ key: need.id, merge: null, need })),
  ]
  if (cards.length === 0 && !chosen) return null
  return (
    <section className={classes.suggestions} aria-label="Suggesties">
      {(all ? cards : cards.slice(0, FIRST)).map(({ key, merge, need }) => (
        <Card key={key} padding="md" className={classes.suggestion}>
          {merge ? (
            <MergeCard merge={merge} onTake={() => setChosen(merge)} />
          ) : (
            <NeedCard need={need} year={plan.year} />
          )}
        </Card>
      ))}
      {!all && cards.length > FIRST && (
        <Button variant="subtle" size="compact-md" className={classes.allCards} onClick={() => setAll(true)}>
          {cards.length === FIRST + 1 ? 'Toon nog één suggestie' : `Toon nog ${cards.length - FIRST} suggesties`}
        </Button>
      )}
      <TogetherDrawer plan={plan} proposal={chosen} onClose={() => setChosen(null)} />
    </section>
  )
}

function MergeCard({ merge, onTake }: { merge: MergeProposal; onTake: () => void }) {
  const joins = merge.lineKeys.some((key) => key.startsWith('course:'))
  const others = merge.people.length - NAMES
  const names = others > 1 ? [...merge.people.slice(0, NAMES), `${others} anderen`] : merge.people
  const apart = [
    merge.grossCents > 0 ? formatEuro(merge.grossCents) : '',
    merge.hours > 0 ? formatHours(merge.hours) : '',
  ].filter(Boolean)
  return (
    <>
      <p className={classes.suggestionHead}>
        <IconUsersGroup size={20} stroke={1.5} aria-hidden />
        {joins ? 'Ook bij deze cursus in huis?' : 'Samen als cursus in huis?'}
      </p>
      <div>
        <p className={classes.suggestionText}>{merge.title}</p>
        <p className={classes.apart}>
          Gevraagd door {listInWords(names)}.{apart.length > 0 && ` Apart kost dat ${listInWords(apart)}.`}
        </p>
      </div>
      <div className={classes.suggestionFoot}>
        <Button size="compact-md" variant="light" onClick={onTake}>
          {joins ? 'Toevoegen' : 'Samen nemen'}
        </Button>
        <Button size="compact-md" variant="subtle" onClick={() => void leaveApart(merge.lineKeys)}>
          Apart laten
        </Button>
      </div>
    </>
  )
}

function NeedCard({ need, year }: { need: Need; year: number }) {
  return (
    <>
      <p className={classes.suggestionHead}>
        <IconBulb size={20} stroke={1.5} aria-hidden />
        Behoefte waar nog niets aan gebeurt
      </p>
      <p className={classes.suggestionText}>{need.description}</p>
      <div className={classes.suggestionFoot}>
        <Button size="compact-md" variant="light" onClick={() => void takeNeed(need, year)}>
          Neem op in het plan
        </Button>
        <Button size="compact-md" variant="subtle" onClick={() => void leaveNeed(need.id, year)}>
          Nu niet
        </Button>
      </div>
    </>
  )
}
