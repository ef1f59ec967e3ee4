import { describe, expect, test } from 'vitest'
import { competenceGroups, competenceSchema } from '../../shared/competence/schema'
import { starterCompetences } from '../../shared/competence/starter'
import { professions } from '../../shared/practice/schema'
import { starterRoles } from '../../shared/role/starter'

const indicators = starterCompetences.flatMap((competence) => competence.indicators)
const keys = new Set(starterCompetences.map((competence) => competence.key))

/** Words that say that something should be good without saying how that is seen. */
const vague =
  /\b(goed|goede|beter|meer|minder|voldoende|genoeg|regelmatig|vaak|vaker|soms|snel|correct|juist|degelijk|efficiënt|flexibel|professioneel|proactief|optimaal|zoveel mogelijk|af en toe|op tijd|indien nodig)\b/i

describe('starter competences', () => {
  test('are thirty, in all groups, with their own name and key', () => {
    expect(starterCompetences).toHaveLength(30)
    expect(keys.size).toBe(30)
    expect(new Set(starterCompetences.map((competence) => competence.name)).size).toBe(30)
    expect(new Set(starterCompetences.map((competence) => competence.group))).toEqual(
      new Set(Object.keys(competenceGroups)),
    )
    for (const key of keys) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('are accepted as they stand', () => {
    for (const { key: _, ...competence } of starterCompetences)
      expect(competenceSchema.parse(competence)).toEqual(competence)
  })

  test('have three indicators each, a sentence in the third person that no other competence has', () => {
    expect(new Set(indicators).size).toBe(90)
    for (const indicator of indicators) expect(indicator).toMatch(/^[A-Z][a-z]+t .{12,}\.$/)
  })

  test('say what can be seen, without vague words', () => {
    expect(indicators.filter((indicator) => vague.test(indicator))).toEqual([])
  })

  test('speak about the work, not about “wij”', () => {
    const texts = [...indicators, ...starterCompetences.map((competence) => competence.definition)]
    expect(texts.filter((text) => /\b(we|wij|ons|onze)\b|!/i.test(text))).toEqual([])
  })
})

describe('starter roles', () => {
  test.each(Object.keys(professions) as (keyof typeof professions)[])(
    'of %s are three to five and fit',
    (profession) => {
      const roles = starterRoles(profession)
      expect(roles.length).toBeGreaterThanOrEqual(3)
      expect(roles.length).toBeLessThanOrEqual(5)
      expect(new Set(roles.map((role) => role.name)).size).toBe(roles.length)
      for (const role of roles) {
        expect(role.description).toMatch(/\.$/)
        expect(role.competences.length).toBeGreaterThanOrEqual(5)
        for (const { key } of role.competences) expect(keys).toContain(key)
      }
    },
  )
})
