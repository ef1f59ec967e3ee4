import { describe, expect, it } from 'vitest'
import { catalogue, fieldsFor } from '../../shared/template/catalogue'
import { checkTemplate } from '../../shared/template/check'
import { exampleInWords, exampleValues } from '../../shared/template/example'
import type { Field, Values } from '../../shared/template/field'
import { distance, nearest } from '../../shared/template/nearest'
import { placeInWords, problemInWords } from '../../shared/template/problem'
import { type TemplateKind, templateKinds } from '../../shared/template/schema'

const check = (...paragraphs: string[]) =>
  checkTemplate([{ part: 'text', paragraphs }], fieldsFor('plan')).problems.map(problemInWords)

describe('a template', () => {
  it.each([
    [
      'fields, loops, and conditions on words',
      ['{praktijk}', '{#doelen}', '{titel} {#waarom}want {waarom}{/waarom}', '{/doelen}'],
    ],
    ['what holds when there is none of something', ['{^doelen}Geen doelen.{/doelen}']],
    ['a field of outside within a loop', ['{#doelen}{medewerker}: {titel}{/doelen}']],
    ['an end without a name', ['{#doelen}', '{titel}', '{/}']],
    ['a loop within the loop that knows it', ['{#doelen}', '{#acties}{wat}{/acties}', '{/doelen}']],
  ])('may hold %s', (_what, paragraphs) => {
    expect(check(...paragraphs)).toEqual([])
  })

  it.each([
    ['{medwerker}', 'Het veld {medwerker} bestaat niet. Bedoelt u {medewerker}?'],
    ['{Datum gesprek}', 'Het veld {Datum gesprek} bestaat niet. Bedoelt u {datum_gesprek}?'],
    ['{xyzzyxyzzy}', 'Het veld {xyzzyxyzzy} bestaat niet. Kijk in de lijst met velden welk veld u bedoelt.'],
    ['{constructor}', 'Het veld {constructor} bestaat niet. Kijk in de lijst met velden welk veld u bedoelt.'],
    ['{titel}', 'Het veld {titel} werkt alleen tussen {#doelen} en {/doelen}.'],
    ['{#doelen}{titel}', '{#doelen} wordt niet afgesloten. Zet {/doelen} waar het stuk eindigt.'],
    ['{titel} {/doelen}', '{/doelen} sluit iets af dat niet begonnen is.'],
    ['{#doelen}{#acties}{/doelen}{/acties}', '{#acties} en {#doelen} lopen door elkaar.'],
    ['{#doelen}{#toezeggingen}{/toezeggingen}{/doelen}', '{#toezeggingen} kan niet binnen {#doelen} staan.'],
    ['{doelen}', '{doelen} heeft een begin en een einde'],
    ['{praktijk', 'Bij {praktijk ontbreekt een accolade'],
    ['praktijk}', 'Bij praktijk} ontbreekt een accolade'],
    ['{{praktijk}}', 'Bij { ontbreekt een accolade'],
    ['{@praktijk}', 'Het veld {@praktijk} begint met een teken dat hier niet werkt.'],
    ['{=[[ ]]=}', 'Het veld {=[[ ]]=} begint met een teken dat hier niet werkt.'],
  ])('%s is told', (paragraph, sentence) => {
    expect(check(paragraph).join('\n')).toContain(sentence)
  })

  it('says of each mistake in which part and by which words it stands', () => {
    const long = `${'Een lange zin vooraf. '.repeat(5)}{medwerker} en de rest van de zin die ook nog even doorgaat`
    const [problem] = checkTemplate([{ part: 'footer', paragraphs: [long] }], fieldsFor('plan')).problems
    expect(problem && placeInWords(problem.place)).toBe(
      'In de voettekst, bij “…vooraf. Een lange zin vooraf. {medwerker} en de rest van de zin die ook…”',
    )
  })

  it('asks that places to fill in stand alone', () => {
    const sentences = (paragraph: string) =>
      checkTemplate(
        [{ part: 'text', paragraphs: ['{#themas}', '{#vragen}', paragraph, '{/vragen}', '{/themas}'] }],
        fieldsFor('employeeForm'),
      ).problems.map(problemInWords)
    expect(sentences('{@invulvakken}')).toEqual([])
    for (const wrong of ['Antwoord: {@invulvakken}', '{invulvakken}'])
      expect(sentences(wrong)[0]).toContain('op een eigen regel')
  })

  it('stops telling after forty mistakes, however many there are', () => {
    const started = performance.now()
    const { problems } = checkTemplate(
      [{ part: 'text', paragraphs: Array.from({ length: 200_000 }, () => '{nietbestaand}{#ookniet}') }],
      fieldsFor('plan'),
    )
    expect(problems).toHaveLength(40)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

describe('the nearest name', () => {
  it.each([
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['functie', 'functie', 0],
  ])('%s and %s are %i letters apart', (a, b, off) => {
    expect(distance(a, b)).toBe(off)
  })
  it('knows words in another order', () => {
    expect(nearest('naam_medewerker', ['praktijk', 'medewerker'])).toBe('medewerker')
  })
})

const kinds = Object.keys(templateKinds) as TemplateKind[]

describe('the example', () => {
  /** What has nothing to say in the example: both signed, and there is a plan. */
  const silent = ['stand', 'reden_geen_pop']
  it.each(kinds)('of %s says something in every field', (kind) => {
    const empty = (fields: readonly Field[], values: Values): string[] =>
      fields.flatMap((field) => {
        const value = values[field.name]
        if (field.kind === 'loop') {
          const rows = Array.isArray(value) ? value : []
          // A field is shown when one of the rows fills it.
          return rows.length
            ? field.fields.filter((one) => rows.every((row) => empty([one], row).length)).map(({ name }) => name)
            : [field.name]
        }
        return field.kind === 'when' || exampleInWords(value) ? [] : [field.name]
      })
    expect(empty(catalogue[kind].fields, exampleValues(kind)).filter((name) => !silent.includes(name))).toEqual([])
  })
})
