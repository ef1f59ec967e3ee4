import { describe, expect, it } from 'vitest'
import { progressFileName } from '../../shared/document/file-name'
import { progressModel } from '../../shared/document/progress-note'
import { emptyProgress, fullProgress, progressPractice } from '../fixtures/progress'

const modelOf = (content = fullProgress) => progressModel(content, progressPractice, null)
const textOf = (content = fullProgress) => JSON.stringify(modelOf(content))

describe('the note of a progress meeting', () => {
  it('says how all stands in the words of the screen, what each side said, and what was agreed', () => {
    const text = textOf()
    for (const words of [
      'Gehouden op',
      '3 maart 2026',
      'Halverwege de periode',
      'Echo’s lezen',
      'Loopt goed.\\nIk lees er elke week twee',
      'Vraagt aandacht.',
      'Bezig',
      'tegen 30 juni 2026',
      'Voldoet aan de verwachting: deels',
      'Echt besteed: 8 uur, €\u00a0120,00 (gepland: 10 uur)',
      'Niet nagekomen',
      'Het rooster klopt weer',
      'Vanaf april een vaste middag',
      '9 juni 2026',
    ])
      expect(text).toContain(words)
  })

  it('gives what was agreed the place that agreements have in every document', () => {
    expect(modelOf().blocks).toContainEqual(
      expect.objectContaining({ type: 'voices', agreed: 'Vanaf april een vaste middag' }),
    )
  })

  it('is not signed, and says so', () => {
    expect(modelOf().blocks.some(({ type }) => type === 'signatures')).toBe(false)
    expect(textOf()).toContain('Nota van het voortgangsgesprek van 3 maart 2026. Ze wordt niet ondertekend')
  })

  it('says as of when things stand, unless it is of the same day', () => {
    expect(textOf({ ...fullProgress, today: '2026-05-01' })).toContain('Hoe alles staat, is bekeken op 1 mei 2026')
    expect(textOf()).not.toContain('is bekeken op')
  })

  it('of a meeting that is not over says that it is not', () => {
    const planned = { ...fullProgress, held: false }
    expect(modelOf(planned).notice).toBe('Gesprek nog niet afgerond')
    expect(textOf(planned)).toContain('Gepland op')
    expect(modelOf().notice).toBeNull()
  })

  it('of an empty meeting has a sentence and neither empty labels nor headings over nothing', () => {
    const { blocks } = modelOf(emptyProgress)
    expect(JSON.stringify(blocks)).toContain('geen doelen, acties of toezeggingen')
    expect(blocks.filter(({ type }) => type === 'heading')).toEqual([])
    for (const block of blocks)
      if (block.type === 'facts') for (const { value } of block.facts) expect(value).not.toBe('')
  })

  it('leaves out the column of a side that said nothing', () => {
    const [goal] = fullProgress.goals
    if (!goal) throw new Error('The example has a goal')
    const quiet = { colour: null, text: '' }
    const actions = goal.actions.map((one) => ({ ...one, said: { ...one.said, employer: quiet } }))
    const { blocks } = modelOf({ ...fullProgress, goals: [{ ...goal, actions }] })
    const table = blocks.find((block) => block.type === 'table')
    expect(table?.type === 'table' && table.columns.map(({ title }) => title)).toEqual([
      'Actie',
      'Hoe het staat',
      'Medewerker',
    ])
  })
})

it('has a file name that is safe everywhere and tells two meetings of a year apart', () => {
  const employee = { firstName: 'Noor', lastName: 'A/e:rts' }
  expect(progressFileName(employee, '2026-03-03', 'docx')).toBe('Voortgangsnota A e rts Noor 2026-03-03.docx')
  const long = progressFileName({ firstName: 'N', lastName: 'x'.repeat(500) }, '2026-03-03', 'pdf')
  expect(long).toMatch(/^Voortgangsnota x+ 2026-03-03\.pdf$/)
  expect(long.length).toBeLessThan(150)
})
