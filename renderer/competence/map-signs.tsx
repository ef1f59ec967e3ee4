import { IconAlertTriangle, IconMinus, IconUser, IconUsersGroup } from '@tabler/icons-react'
import {
  type Coverage,
  coverageInWords,
  MASTERED,
  type MapCell,
  type MapPerson,
  type MapRow,
} from '../../shared/competence/coverage'
import { levelInWords } from '../../shared/competence/schema'
import classes from './competence-map.module.css'

const icons = {
  missing: IconAlertTriangle,
  single: IconUser,
  shared: IconUsersGroup,
  unknown: IconMinus,
} as const satisfies Record<Coverage, unknown>

/** How safely a competence is in the house: an icon and a few words. */
export function Cover({ row, people }: { row: MapRow; people: MapPerson[] }) {
  const Icon = icons[row.coverage]
  return (
    <span className={classes.cover} data-of={row.coverage}>
      <Icon size={18} stroke={1.5} aria-hidden />
      {coverageInWords(row, people)}
    </span>
  )
}

/** The level that is known, else what the role asks, else nothing; the whole in words for who hears it. */
export function Cell({ cell: { level, settled, expected } }: { cell: MapCell }) {
  const asked = expected === null ? '' : `, functie vraagt ${levelInWords(expected)}`
  if (level !== null)
    return (
      <span className={classes.level} data-master={level >= MASTERED} data-settled={settled}>
        <span aria-hidden>{level}</span>
        <span className="visually-hidden">
          {levelInWords(level)}
          {settled ? '' : ', volgens een lopend doel'}
          {asked}
        </span>
      </span>
    )
  if (expected === null) return <span className="visually-hidden">niet gevraagd</span>
  return (
    <span className={classes.expected}>
      <span aria-hidden>vraagt {expected}</span>
      <span className="visually-hidden">niveau niet bekend{asked}</span>
    </span>
  )
}

/** What the signs of the map mean. */
export function Legend() {
  return (
    <ul className={classes.legend}>
      <li>
        <span className={classes.level} data-master="true" aria-hidden>
          3
        </span>
        kan het zelfstandig (niveau 3 of 4)
      </li>
      <li>
        <span className={classes.level} aria-hidden>
          2
        </span>
        leert het nog (niveau 1 of 2)
      </li>
      <li>
        <span className={classes.level} data-settled="false" aria-hidden>
          2
        </span>
        volgens een lopend doel, nog niet vastgelegd
      </li>
      <li>
        <span className={classes.expected} aria-hidden>
          vraagt 3
        </span>
        de functie vraagt het, het niveau is niet bekend
      </li>
    </ul>
  )
}
