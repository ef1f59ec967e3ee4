import { archiveCompetence, insertCompetence, listCompetences } from '../../db/competence/store'
import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import { insertNorm, listNorms, setNormRemoved } from '../../db/register/store'
import { getSetting, setSetting } from '../../db/setting/store'
import { AppError } from '../../shared/ipc/result'
import type { Country } from '../../shared/practice/schema'
import { packNorms } from '../../shared/profession/packs'
import { packView } from '../../shared/profession/rules'
import { type Pack, type PackItem, type PackRecord, type PackView, packRecords } from '../../shared/profession/schema'
import { askedCount } from '../../shared/question/rules'
import { MAX_QUESTIONS } from '../../shared/question/schema'
import { changesOf, hideQuestion, keepChanges, managedQuestions } from '../question/list'

const KEY = 'packs'

const recordsOf = (db: PracticeDb) => packRecords.safeParse(getSetting(db, KEY)).data ?? {}

function recordOf(db: PracticeDb, pack: Pack): PackRecord {
  return recordsOf(db)[pack.id] ?? { competences: {}, norms: {} }
}

const keepRecord = (db: PracticeDb, pack: Pack, record: PackRecord): void =>
  setSetting(db, KEY, { ...recordsOf(db), [pack.id]: record })

/** A pack beside what the practice has. */
export function viewPack(db: PracticeDb, pack: Pack): PackView {
  const changes = changesOf(db)
  const { profession, country } = getPractice(db)
  return packView(pack, {
    profession,
    applied: changes.packs.includes(pack.id),
    record: recordOf(db, pack),
    questions: managedQuestions(changes),
    competences: listCompetences(db),
    norms: listNorms(db),
    packNorms: packNorms(pack, country),
  })
}

/** Adds all of a pack that the practice does not have; what it has, changed or took back stays as it is. Throws QUESTIONS_FULL. */
export function applyPack(db: PracticeDb, pack: Pack): void {
  const view = viewPack(db, pack)
  const changes = changesOf(db)
  if (!view.applied) {
    const next = { ...changes, packs: [...changes.packs, pack.id] }
    if (askedCount(managedQuestions(next), next.allowRating) > MAX_QUESTIONS) throw new AppError('QUESTIONS_FULL')
    keepChanges(db, next)
  }
  for (const { key, state } of view.competences) if (state === 'new') addCompetence(db, pack, key)
  for (const { key, state } of view.norms) if (state === 'new') addNorm(db, pack, key, getPractice(db).country)
}

function addCompetence(db: PracticeDb, pack: Pack, key: string): void {
  const found = pack.competences.find((one) => one.key === key)
  if (!found) return
  const { key: _k, ...competence } = found
  const record = recordOf(db, pack)
  keepRecord(db, pack, {
    ...record,
    competences: { ...record.competences, [key]: insertCompetence(db, competence) },
  })
}

function addNorm(db: PracticeDb, pack: Pack, key: string, country: Country): void {
  const found = packNorms(pack, country).find((one) => one.key === key)
  if (!found) return
  const { key: _k, country: _c, ...norm } = found
  const record = recordOf(db, pack)
  keepRecord(db, pack, { ...record, norms: { ...record.norms, [key]: insertNorm(db, norm) } })
}

/** Takes one item of a pack back (hidden or archived, never erased), or puts it in again. False when there is none. */
export function setPackItem(db: PracticeDb, pack: Pack, { kind, key }: Omit<PackItem, 'packId'>, on: boolean): boolean {
  const view = viewPack(db, pack)
  const entries = { question: view.questions, competence: view.competences, norm: view.norms }[kind]
  const entry = entries.find((one) => one.key === key)
  if (!entry || entry.state === 'own') return false
  if (entry.state === 'new') {
    if (!on) return false
    if (kind === 'competence') addCompetence(db, pack, key)
    else if (kind === 'norm') addNorm(db, pack, key, getPractice(db).country)
    else return false
    return true
  }
  const { competences, norms } = recordOf(db, pack)
  if (kind === 'question') hideQuestion(db, key, !on)
  else if (kind === 'competence') archiveCompetence(db, competences[key] ?? '', !on)
  else setNormRemoved(db, norms[key] ?? '', !on)
  return true
}
