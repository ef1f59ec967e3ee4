import type { Competence } from '../competence/schema'
import { searchable } from '../format/text'
import type { Profession } from '../practice/schema'
import type { QuestionItem } from '../question/schema'
import { normInWords } from '../register/rules'
import type { RegisterNorm } from '../register/schema'
import type { ItemState, Pack, PackNorm, PackRecord, PackView } from './schema'

type Practice = {
  profession: Profession
  applied: boolean
  record: PackRecord
  /** With those of the pack among them when it is applied. */
  questions: readonly QuestionItem[]
  competences: readonly Pick<Competence, 'id' | 'name' | 'archived'>[]
  norms: readonly Pick<RegisterNorm, 'id' | 'name'>[]
  packNorms: readonly PackNorm[]
}

const sameName = (a: string, b: string): boolean => searchable(a.trim()) === searchable(b.trim())

/**
 * What a pack would add, or did: each item with its state. A row that came from the pack is known by its id, whatever
 * the practice made of its name; another of the same name is the practice's own and is left alone.
 */
export function packView(pack: Pack, practice: Practice): PackView {
  const { record, applied } = practice
  const items = new Map(practice.questions.map((item) => [item.id, item]))
  const stateOf = (known: boolean, on: boolean, own: boolean): ItemState => {
    if (known) return on ? 'on' : 'off'
    return own ? 'own' : 'new'
  }
  return {
    id: pack.id,
    title: pack.title,
    fits: pack.professions.includes(practice.profession),
    applied,
    questions: pack.questions.map(({ id, side, theme, text, hint }) => {
      const item = items.get(id)
      return {
        key: id,
        side,
        theme,
        state: stateOf(applied && !!item, !item?.hidden, false),
        title: item?.text ?? text,
        explain: item?.hint ?? hint,
      }
    }),
    competences: pack.competences.map(({ key, name, definition }) => {
      const row = practice.competences.find(({ id }) => id === record.competences[key])
      const own = practice.competences.some((one) => sameName(one.name, name))
      return {
        key,
        state: stateOf(!!row, row?.archived === false, own),
        title: row?.name ?? name,
        explain: definition,
      }
    }),
    norms: practice.packNorms.map(({ key, name, source, ...norm }) => {
      const known = record.norms[key]
      const row = practice.norms.find(({ id }) => id === known)
      return {
        key,
        state: stateOf(
          !!known,
          !!row,
          practice.norms.some((one) => sameName(one.name, name)),
        ),
        title: row?.name ?? name,
        explain: `${normInWords(norm)}. Bron: ${source}. Nog te controleren.`,
      }
    }),
    courses: pack.courses,
  }
}
