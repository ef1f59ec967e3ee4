import { searchable } from '../format/text'
import type { Country, Profession } from '../practice/schema'
import { normExamples } from '../register/examples'
import { dentistPack } from './packs/dentist'
import { generalPack } from './packs/general'
import { gpPack } from './packs/gp'
import { lawyerPack } from './packs/lawyer'
import { vetPack } from './packs/vet'
import type { Pack, PackId, PackNorm, UsualCourse } from './schema'

/** The packs, each for one profession; the last is for every other one. */
export const packs: Pack[] = [dentistPack, vetPack, gpPack, lawyerPack, generalPack]

const byId = new Map(packs.map((pack) => [pack.id, pack]))

/** The packs with these ids, in the order given; an id that no pack has any more is left out. */
export const packsOf = (ids: readonly PackId[]): Pack[] => ids.flatMap((id) => byId.get(id) ?? [])

/** The pack that is made for a profession. */
export const packFor = (profession: Profession): Pack =>
  packs.find((pack) => pack.professions.includes(profession)) ?? generalPack

/** The register norms that go with a pack in a country: examples with their source, each still to be checked. */
export const packNorms = (pack: Pack, country: Country): PackNorm[] =>
  normExamples
    .filter((example) => example.country === country && pack.professions.includes(example.profession))
    .map(({ profession, ...norm }) => ({ ...norm, key: `${country}-${profession}` }))

/** The courses that are usual in a profession, to choose from while describing an action or a line of the training plan. */
export const usualCourses = (profession: Profession): UsualCourse[] => packFor(profession).courses

/** The courses whose name holds what was typed, whatever its capitals and accents. */
export const coursesLike = (courses: readonly UsualCourse[], typed: string): UsualCourse[] => {
  const wanted = searchable(typed.trim())
  return courses.filter(({ name }) => searchable(name).includes(wanted))
}
