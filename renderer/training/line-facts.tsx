import { formatDate } from '../../shared/format/date'
import { formatEuro, formatHours } from '../../shared/format/money'
import { actionTypes } from '../../shared/goal/schema'
import type { PlanLine } from '../../shared/training/plan'
import classes from './line.module.css'

/** What the plan of the employee says about an action. It is read here and changed there. */
export function LineFacts({ line }: { line: PlanLine }) {
  const costs = [
    ['cursusprijs', line.courseCents],
    ['leermiddelen', line.materialCents],
    ['verplaatsing', line.travelCents],
    ['vervanging', line.replacementCents],
  ] as const
  const known = costs.flatMap(([name, cents]) => (cents ? [`${name} ${formatEuro(cents)}`] : []))
  const facts: [string, string][] = [
    ['Doel', line.aim],
    ['Competentie', line.competence ?? ''],
    ['Vorm', `${line.type ? actionTypes[line.type] : ''}${line.formal ? ', formeel' : ', informeel'}`],
    ['Aanbieder', line.provider],
    ['Wanneer', termOf(line)],
    ['Uren', hoursOf(line)],
    ['Kosten', known.length > 0 ? `${known.join(', ')}: samen ${formatEuro(line.grossCents)}` : ''],
  ]
  return (
    <section className={classes.part}>
      <p className={classes.wish}>{line.title}</p>
      <dl className={classes.facts}>
        {facts
          .filter(([, text]) => text)
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <p className={classes.explain}>{originOf(line)}</p>
    </section>
  )
}

function originOf(line: PlanLine): string {
  const name = line.people[0]?.name ?? ''
  // Why it ended stands with the decision; signed or not no longer matters.
  if (line.ended) return `Dit stond in het plan van ${name}.`
  if (line.draft)
    return `Dit staat in het plan van ${name}, dat nog niet ondertekend is. Daar kan het nog veranderen; hier beslist u erover.`
  if (line.changing)
    return `Dit staat in het plan van ${name}, dat nu gewijzigd wordt. De nieuwe versie is nog niet ondertekend.`
  return `Dit staat in het ondertekende plan van ${name}. Anders afspreken kan met een nieuwe versie van dat plan.`
}

function termOf({ fromDate, dueDate }: PlanLine): string {
  if (fromDate && dueDate && fromDate !== dueDate) return `${formatDate(fromDate)} tot ${formatDate(dueDate)}`
  if (fromDate) return formatDate(fromDate)
  return dueDate ? `tegen ${formatDate(dueDate)}` : ''
}

const hoursOf = ({ hours, coachHours }: PlanLine): string =>
  [hours !== null && formatHours(hours), coachHours !== null && `begeleiding ${formatHours(coachHours)}`]
    .filter((part) => part)
    .join(', ')
