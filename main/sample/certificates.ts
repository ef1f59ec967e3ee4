import { setImmediate } from 'node:timers/promises'
import type { Level } from '../../shared/competence/schema'
import { type StarterKey, starterCompetences } from '../../shared/competence/starter'
import { addDays, addMonths, type IsoDate } from '../../shared/format/date'
import { certificateHandlers } from '../certificate/handlers'
import { competenceHandlers } from '../competence/handlers'
import { employeeHandlers } from '../employee/handlers'
import { levelHandlers } from '../level/handlers'
import type { Session } from '../practice/session'
import { registerHandlers } from '../register/handlers'

type SampleCertificate = { who: string; name: string; issuer: string; obtainedOn: IsoDate; validUntil: IsoDate | null }

const certificates = (today: IsoDate): SampleCertificate[] => [
  {
    who: 'Tine',
    name: 'Reanimatie en AED',
    issuer: 'Rode Draad Lindegem',
    obtainedOn: addMonths(today, -25),
    validUntil: addDays(today, -18),
  },
  {
    who: 'Hanne',
    name: 'Lokale verdoving toedienen',
    issuer: 'Nascholing Mondzorg Lindegem',
    obtainedOn: addMonths(today, -35),
    validUntil: addDays(today, 24),
  },
  {
    who: 'Jasper',
    name: 'Reanimatie en AED',
    issuer: 'Rode Draad Lindegem',
    obtainedOn: addMonths(today, -22),
    validUntil: addDays(today, 71),
  },
  {
    who: 'Tine',
    name: 'Stralingsbescherming voor assistenten',
    issuer: 'Nascholing Mondzorg Lindegem',
    obtainedOn: addMonths(today, -14),
    validUntil: addMonths(today, 46),
  },
  {
    who: 'Hanne',
    name: 'Diploma mondzorg',
    issuer: 'Hogeschool Meerdries',
    obtainedOn: addMonths(today, -60),
    validUntil: null,
  },
]

/** Levels as they were settled last year. What Hanne alone can do, and what nobody can yet, stands out in the map. */
const levels: Record<string, Partial<Record<StarterKey, Level>>> = {
  Hanne: { 'client-focus': 4, speaking: 3, 'hygiene-safety': 4, quality: 3, coaching: 2 },
  Tine: { 'hygiene-safety': 4, accuracy: 3, teamwork: 3, planning: 3, empathy: 3, software: 2 },
  Jasper: { empathy: 3, 'hygiene-safety': 3, accuracy: 2, initiative: 2, software: 2 },
  Jolien: { reception: 4, confidentiality: 3, complaints: 2, prioritising: 3, software: 3 },
  Lotte: { 'hygiene-safety': 2, teamwork: 2 },
}

/** Certificates, two registers and last year's levels for the people of the sample practice. */
export async function addCertificates(session: Session, today: IsoDate): Promise<void> {
  const ids = new Map(
    employeeHandlers(session)
      ['employee.list']()
      .map(({ firstName, id }) => [firstName, id]),
  )
  const { 'certificate.save': save } = certificateHandlers(session)
  for (const { who, ...certificate } of certificates(today)) {
    const employeeId = ids.get(who)
    if (employeeId) save({ id: null, employeeId, actionId: null, lineId: null, ...certificate })
  }
  await setImmediate()
  // One commit instead of one per row: the sample should stand quickly.
  session.db().transaction(() => addRegisters(session, today, ids))
  await setImmediate()
  session.db().transaction(() => addLevels(session, today, ids))
}

function addRegisters(session: Session, today: IsoDate, ids: ReadonlyMap<string, string>): void {
  const register = registerHandlers(session)
  const hanne = ids.get('Hanne')
  const tine = ids.get('Tine')
  if (!hanne || !tine) return
  const norm = (name: string, amount: number, years: number) =>
    register['register.saveNorm']({
      id: null,
      name,
      unit: 'hours',
      amount,
      years,
      source: 'Voorbeeld bij deze praktijk, geen echte norm',
      checkedOn: null,
    }).id
  const enrol = (employeeId: string, normId: string, periodStart: IsoDate) =>
    register['register.save']({ id: null, employeeId, normId, periodStart }).id
  const credit = (
    registrationId: string,
    description: string,
    date: IsoDate,
    amount: number,
    actionId: string | null,
  ) => register['register.saveCredit']({ id: null, registrationId, actionId, description, date, amount })

  const hygiene = enrol(hanne, norm('Mondhygiënist: nascholing', 75, 3), addMonths(today, -20))
  credit(hygiene, 'Studiedag tandvlees en algemene gezondheid', addMonths(today, -16), 7, null)
  credit(hygiene, 'Congres mondzorg, twee dagen', addMonths(today, -9), 14, null)
  credit(hygiene, 'Bijscholing lokale verdoving', addMonths(today, -4), 9, null)
  const course = certificateHandlers(session)
    ['certificate.trainings']()
    .find(({ employeeId, type }) => employeeId === hanne && type === 'course')
  if (course)
    credit(hygiene, 'Opleiding parodontale zorg', course.dueDate ?? addMonths(today, 4), course.hours ?? 0, course.id)

  const assisting = enrol(tine, norm('Tandartsassistent: bijscholing', 24, 2), addMonths(today, -8))
  credit(assisting, 'Instrumenten steriliseren, nieuwe richtlijn', addMonths(today, -5), 6, null)
  credit(assisting, 'Stralingsbescherming, herhaling', addMonths(today, -2), 4, null)
}

function addLevels(session: Session, today: IsoDate, ids: ReadonlyMap<string, string>): void {
  const competences = new Map(
    competenceHandlers(session)
      ['competence.list']()
      .map(({ name, id }) => [name, id]),
  )
  const { 'level.set': set } = levelHandlers(session)
  for (const [who, known] of Object.entries(levels)) {
    const employeeId = ids.get(who)
    for (const { key, name } of starterCompetences) {
      const level = Object.entries(known).find(([of]) => of === key)?.[1]
      const competenceId = competences.get(name)
      if (employeeId && level && competenceId)
        set({
          employeeId,
          competenceId,
          level,
          date: addMonths(today, -1),
          reason: 'Samen bekeken op het teamoverleg.',
        })
    }
  }
}
