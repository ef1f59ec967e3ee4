import { expect, test } from 'vitest'
import { exampleFor, explanations } from '../../shared/sensitive/explain'
import { sensitiveHints } from '../../shared/sensitive/hints'
import { sensitiveKinds } from '../../shared/sensitive/kinds'
import { isBelgianNumber, isBsn, nationalNumbers } from '../../shared/sensitive/national-number'
import { everydaySentences, sensitiveSentences } from '../fixtures/sensitive-sentences'
import { measureHints, type Part } from '../support/measure-hints'

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

// Precision comes first: who gets a hint at a patient's illness twice, reads no third one.
const floors = {
  tuning: { sentences: 200, precision: 0.95, recall: 0.9 },
  'held out': { sentences: 90, precision: 0.95, recall: 0.85 },
  later: { sentences: 150, precision: 0.95, recall: 0.85 },
  unseen: { sentences: 60, precision: 0.95, recall: 0.8 },
  all: { sentences: 500, precision: 0.97, recall: 0.92 },
} satisfies Record<Part, { sentences: number; precision: number; recall: number }>

test.for(Object.entries(floors) as [Part, (typeof floors)[Part]][])('of the sentences %s', ([part, floor]) => {
  const { sentences, precision, recall, missed, falseAlarms } = measureHints(part)
  console.info(
    [
      `${part}: ${sentences} sentences, precision ${percent(precision)}, recall ${percent(recall)}`,
      ...missed.map((text) => `  missed: ${text}`),
      ...falseAlarms.map((text) => `  false: ${text}`),
    ].join('\n'),
  )
  expect(sentences).toBeGreaterThanOrEqual(floor.sentences)
  expect(precision).toBeGreaterThanOrEqual(floor.precision)
  expect(recall).toBeGreaterThanOrEqual(floor.recall)
})

test('a hint says where its words stand, also after accents and line ends', () => {
  const text = 'Sofie is coördinator.\n\nRené is vaak ziek geweest; haar burn-out duurde lang. Éé́n hond was ziek.'
  const hints = sensitiveHints(text)
  expect(hints.map(({ kind, words }) => [kind, words])).toEqual([
    ['health', 'vaak ziek'],
    ['health', 'burn-out'],
  ])
  for (const hint of hints) expect(text.slice(hint.start, hint.end)).toBe(hint.words)
  expect(hints.map((hint) => text.slice(hint.sentenceStart, hint.sentenceStart + 4))).toEqual(['René', 'haar'])
})

test('the same word is a hint about who works here, and none about a patient, an animal, a course or a saying', () => {
  const found = (text: string) => sensitiveHints(text).map((hint) => hint.kind)
  expect(found('Ze is zwanger.')).toEqual(['pregnancy'])
  expect(found('De patiënte is zwanger.')).toEqual([])
  expect(found('Haar epilepsie is onder controle.')).toEqual(['health'])
  expect(found('Ze herkent epilepsie bij honden.')).toEqual([])
  expect(found('Ze volgt de opleiding epilepsie.')).toEqual([])
  expect(found('Hij is allergisch voor slordig werk.')).toEqual([])
  expect(found('')).toEqual([])
})

test('Belgian numbers: born before and after 2000, bis numbers, and no other eleven digits', () => {
  // Each with its checksum worked out by hand: 97 - (850730033 mod 97) = 28; 97 - (2030214128 mod 97) = 43.
  for (const number of ['85073003328', '92051527479', '03021412843', '01090735137', '88411501224', '79233021823'])
    expect(isBelgianNumber(number), number).toBe(true)
  for (const number of ['85073003329', '85133003328', '85073200028', '8507300332', '00000000097'])
    expect(isBelgianNumber(number), number).toBe(false)
  // Every single digit that is changed is noticed.
  const wrong = [...'85073003328'].flatMap((digit, place) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => '85073003328'.replace(/./g, (d, at) => (at === place ? other : d))),
  )
  expect(wrong.filter(isBelgianNumber)).toEqual([])
})

test('a BSN fits the eleven test, and nine digits with a name of their own are no BSN', () => {
  for (const number of ['111222333', '123456782', '203847167', '148732902']) expect(isBsn(number), number).toBe(true)
  for (const number of ['123456783', '203847168', '12345678', '000000000']) expect(isBsn(number), number).toBe(false)
  const found = (text: string) => nationalNumbers(text).map(({ start, end }) => text.slice(start, end))
  expect(found('BSN 123456782 en 85.07.30-033.28.')).toEqual(['123456782', '85.07.30-033.28'])
  for (const other of [
    'factuur 123456782',
    'RSIN: 123456782',
    'btw NL123456782B01',
    'KvK-nummer 12345678',
    '€ 123.456.782',
    'tel. 0612345678',
    'RIZIV-nummer 85073003328',
    'chip 981000085073003328',
    'BE68 5390 0754 7034',
    '1234567820',
    '12345678,2',
    'van 01.09.2026 tot 30.06.2027',
  ])
    expect(found(other), other).toEqual([])
})

test('each kind is explained, with a neutral way to say it that asks no hint itself', () => {
  for (const kind of sensitiveKinds) {
    const { why, instead, example, examples } = explanations[kind]
    expect(why.length * instead.length).toBeGreaterThan(0)
    for (const text of [example, ...examples.map(([, own]) => own)]) expect(sensitiveHints(text), text).toEqual([])
  }
  expect(exampleFor('health', 'burn-out')).not.toBe(exampleFor('health', 'ziek'))
  expect(exampleFor('union', 'staken')).toContain('afwezig')
})

const everySentence = [...Object.values(sensitiveSentences), ...Object.values(everydaySentences)].flat()
const longText = (length: number) => {
  let text = ''
  while (text.length < length) text += `${everySentence[text.length % everySentence.length]} `
  return text.slice(0, length)
}
const timeOf = (text: string) => {
  const start = performance.now()
  sensitiveHints(text)
  return performance.now() - start
}
const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

test('5,000 characters take less than 5 ms', () => {
  const text = everySentence
    .filter((sentence) => sensitiveHints(sentence).length === 0)
    .join(' ')
    .repeat(3)
    .slice(0, 5000)
  timeOf(text)
  const times = Array.from({ length: 41 }, () => timeOf(text))
  const middle = median(times)
  console.info(`5,000 characters: ${middle.toFixed(2)} ms`)
  expect(middle).toBeLessThan(5)
})

test('no text takes long: 100,000 characters made to be slow', () => {
  const hostile = {
    ordinary: longText(100_000),
    'one word': 'a'.repeat(100_000),
    'a word of the list': 'ziek '.repeat(20_000),
    'patients and illness': 'patiënt ziek zij '.repeat(6_000),
    'half a pattern': 'meldde zich '.repeat(8_500),
    'a saying': 'ziek van dat '.repeat(7_700),
    digits: '1'.repeat(100_000),
    'digits in groups': '85.07.30-033 '.repeat(7_700),
    'valid numbers': '85.07.30-033.28, '.repeat(5_800),
    'dots and commas': '.,'.repeat(50_000),
    hyphens: '-'.repeat(100_000),
    'hyphens in a word': `a${'-a'.repeat(50_000)}`,
    accents: '\u0301'.repeat(100_000),
    spaces: ' '.repeat(100_000),
    'capitals for names': 'Aa Bb Cc '.repeat(11_000),
  }
  for (const [name, text] of Object.entries(hostile)) {
    const time = timeOf(text)
    console.info(`${name}: ${time.toFixed(0)} ms`)
    expect(time, name).toBeLessThan(1500)
  }
})
