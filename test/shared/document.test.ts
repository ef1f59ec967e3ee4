import { describe, expect, it } from 'vitest'
import { fileName } from '../../shared/document/file-name'
import { toHtml } from '../../shared/document/html'
import { markup, type PaperNode } from '../../shared/document/markup'
import type { Block, DocumentModel } from '../../shared/document/model'
import { pageCss, paperCss } from '../../shared/document/paper-css'
import { documentModel } from '../../shared/document/to-model'
import {
  draftMeta,
  largePlan,
  noPlanContent,
  planContent,
  reportContent,
  sampleHash,
  signedMeta,
} from '../fixtures/document-content'
import { contentTexts, modelText } from '../support/document-text'

const headings = (model: DocumentModel) =>
  model.blocks.flatMap((block) => (block.type === 'heading' && block.level === 1 ? [block.text] : []))
const blocksOf = <Type extends Block['type']>(model: DocumentModel, type: Type) =>
  model.blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type)

describe('the plan', () => {
  it('says everything that its contents say', () => {
    const text = modelText(documentModel(planContent, signedMeta()))
    const missing = contentTexts(planContent).filter((one) => !text.includes(one))
    expect(missing).toEqual([])
  })

  it('has its parts in the order of the talk', () => {
    expect(headings(documentModel(planContent, draftMeta()))).toEqual([
      'Waar sta ik nu',
      'Waar wil ik naartoe',
      'Doelen en acties',
      'Tijd en kosten',
      'Toezeggingen van de werkgever',
      'Afspraken over de opvolging',
      'Ondertekening',
    ])
  })

  it('adds up hours and costs per goal and for the whole plan', () => {
    const model = documentModel(planContent, draftMeta())
    expect(blocksOf(model, 'table')[0]?.foot).toEqual(['Samen', '', '', '34,5', '€\u00a0935,60', ''])
    const totals = blocksOf(model, 'facts').find((block) =>
      block.facts.some((fact) => fact.label === 'Uren medewerker'),
    )
    expect(totals?.facts).toEqual([
      { label: 'Uren medewerker', value: '45 uur' },
      { label: 'Kosten', value: '€\u00a01.100,60' },
      { label: 'Uren begeleiding', value: '5 uur' },
      { label: 'Verwachte subsidie', value: '€\u00a0200,00' },
      { label: 'Kosten na subsidie', value: '€\u00a0900,60' },
    ])
  })

  it('leaves out the columns and the parts in which nothing stands', () => {
    const goals = planContent.goals.map((goal) => ({
      ...goal,
      actions: goal.actions.map((action) => ({ ...action, proof: '', courseCents: null, travelCents: null })),
    }))
    const now = { employeeStrengths: [], employeePoints: [], employerStrengths: [], employerPoints: [], agreed: ' ' }
    const model = documentModel({ ...planContent, goals, now, promises: [] }, draftMeta())
    expect(blocksOf(model, 'table')[0]?.columns.map((column) => column.title)).toEqual([
      'Wat',
      'Wie',
      'Tegen wanneer',
      'Uren',
    ])
    expect(headings(model)).not.toContain('Waar sta ik nu')
    expect(modelText(model)).toContain('geen toezeggingen afgesproken')
  })

  it('prints no empty label, cell row or heading when nothing was filled in', () => {
    const closing = {
      ...planContent.closing,
      followUpDate: null,
      evaluationDate: null,
      employeeRemarks: '',
      employerRemarks: '',
    }
    const bare = documentModel({ ...planContent, goals: [], promises: [], closing }, draftMeta())
    for (const { facts } of blocksOf(bare, 'facts')) for (const fact of facts) expect(fact.value.trim()).not.toBe('')
    expect(blocksOf(bare, 'table')).toEqual([])
    bare.blocks.forEach((block, index) => {
      const next = bare.blocks[index + 1]
      if (block.type === 'heading' && block.level === 1)
        expect(next && !(next.type === 'heading' && next.level === 1)).toBe(true)
    })
  })
})

describe('the report', () => {
  it('says everything that its contents say', () => {
    const text = modelText(documentModel(reportContent, signedMeta()))
    const told = contentTexts({ ...reportContent, goals: [] })
    expect(told.filter((one) => !text.includes(one))).toEqual([])
    for (const goal of reportContent.goals) {
      expect(text).toContain(goal.title)
      for (const action of goal.actions) expect(text).toContain(action.description)
    }
  })

  it('treats no plan as an ordinary outcome', () => {
    const model = documentModel(noPlanContent, draftMeta())
    expect(headings(model)).toContain('Geen POP gewenst')
    expect(headings(model)).not.toContain('Ontwikkeldoelen')
    expect(modelText(model)).toContain(noPlanContent.noPlanReason)
  })

  it('sets long answers under each other and short ones side by side', () => {
    const long = 'Dit is een lang antwoord. '.repeat(100)
    const voicesWith = (answer: string) => {
      const themes = reportContent.themes.map((theme) =>
        theme.id === 'work' ? { ...theme, employee: [{ question: 'Vraag', lines: [answer] }] } : theme,
      )
      const model = documentModel({ ...reportContent, themes }, draftMeta())
      const at = model.blocks.findIndex((block) => block.type === 'heading' && block.text === 'Het werk')
      return model.blocks[at + 1]
    }
    expect(voicesWith('Kort.')).toMatchObject({ stacked: false, whole: true })
    expect(voicesWith(long)).toMatchObject({ stacked: true, whole: false })
  })
})

describe('the state of a document', () => {
  it('tells on the paper that a draft is a draft, and gives it no hash', () => {
    const model = documentModel(planContent, draftMeta())
    expect(model.notice).toBe('Ontwerp, nog niet ondertekend')
    expect(model.footer).toContain('ontwerp')
    expect(modelText(model)).not.toContain(sampleHash)
  })

  it('tells whose signature is missing', () => {
    const meta = signedMeta()
    const model = documentModel(planContent, { ...meta, signatures: meta.signatures.slice(0, 1) })
    expect(model.notice).toBe('Nog te ondertekenen door de werkgever')
  })

  it('carries the hash, and says honestly what the signatures are', () => {
    const model = documentModel(planContent, signedMeta())
    expect(model.notice).toBeNull()
    expect(model.footer).toContain(sampleHash.slice(0, 16))
    const text = modelText(model)
    expect(text).toContain(sampleHash)
    expect(text).toContain('geen gekwalificeerde elektronische handtekening')
    expect(text).not.toMatch(/rechtsgeldig/i)
  })
})

describe('the markup', () => {
  const flat = (node: PaperNode): string => (typeof node === 'string' ? node : node.children.map(flat).join('\n'))

  it('holds all texts of the model', () => {
    for (const content of [planContent, reportContent, noPlanContent, largePlan()]) {
      const model = documentModel(content, signedMeta())
      const text = flat(markup(model))
      expect(contentTexts(content).filter((one) => modelText(model).includes(one) && !text.includes(one))).toEqual([])
    }
  })

  it('cannot be left by a text', () => {
    const hostile = '</style><script>alert(1)</script> "\'><img src=x onerror=alert(1)> \\"} body{} & \u0007'
    const content = { ...planContent, employee: { ...planContent.employee, name: hostile } }
    const html = toHtml(documentModel(content, draftMeta()), { fontFaceCss: '' })
    expect(html).not.toMatch(/<script|<img src=x/)
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(html).toContain('&lt;script&gt;alert(1)')
    expect(html).toContain('<html lang="nl-BE">')
    expect(pageCss(documentModel(content, draftMeta()))).not.toContain('</style')
  })

  it('has no rule that reaches outside the paper', () => {
    const selectors = paperCss.match(/[^{}]+(?=\{)/g) ?? []
    expect(selectors.length).toBeGreaterThan(40)
    expect(
      selectors
        .map((one) => one.trim())
        .map((one) => one.replace(/\([^()]*\)/g, '').replace(/\([^()]*\)/g, ''))
        .filter((one) => !one.split(',').every((part) => part.trim().startsWith('.paper'))),
    ).toEqual([])
  })
})

describe('the file name', () => {
  const name = (lastName: string, firstName: string) =>
    fileName({ kind: 'plan', employee: { firstName, lastName }, version: 1, year: 2026 }, 'docx')

  it('says what, who, when and which version', () => {
    expect(name('De Smet', 'Emma')).toBe('POP De Smet Emma 2026 v1.docx')
    const report = {
      kind: 'report',
      employee: { firstName: 'Emma', lastName: 'De Smet' },
      version: 2,
      year: 2026,
    } as const
    expect(fileName(report, 'pdf')).toBe('Gespreksverslag De Smet Emma 2026 v2.pdf')
  })

  it('is a name that Windows accepts', () => {
    expect(name('a/b\\c:d*e?f"g<h>i|j', '..')).toBe('POP a b c d e f g h i j 2026 v1.docx')
    expect(name('..', '')).toBe('POP 2026 v1.docx')
    expect(name('NUL', '')).toBe('POP NUL 2026 v1.docx')
    expect(name('Peeters\u0000\u202e', 'Ann\n')).toBe('POP Peeters Ann 2026 v1.docx')
    expect(name('Łukasińska', 'Zoë')).toBe('POP Łukasińska Zoë 2026 v1.docx')
    const long = name('W'.repeat(500), '😀'.repeat(500))
    expect(long.length).toBeLessThan(230)
    expect(long).toMatch(/ 2026 v1\.docx$/)
    expect(long.isWellFormed()).toBe(true)
  })
})
