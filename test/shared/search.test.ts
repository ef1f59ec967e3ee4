import { describe, expect, test } from 'vitest'
import { find, mark, searchEntry, searchWords } from '../../shared/search/match'
import type { MarkedText } from '../../shared/search/schema'

const entry = (change: Partial<Parameters<typeof searchEntry>[0]> & { title: string }) =>
  searchEntry({ group: 'goal', key: change.title, context: '', target: { to: 'lock' }, ...change })
const titles = (entries: ReturnType<typeof entry>[], text: string) =>
  find(entries, text).flatMap(({ hits }) => hits.map(({ title }) => title.map((piece) => piece.text).join('')))
const shown = (text: MarkedText) => text.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')

describe('what is found', () => {
  test('capitals and accents do not matter, on either side', () => {
    const entries = [entry({ title: 'Zoë Désiré' })]
    for (const text of ['zoe', 'ZOË', 'zoë desire', 'Désir']) expect(titles(entries, text)).toEqual(['Zoë Désiré'])
  })

  test('every word must occur, in whatever order and place', () => {
    const entries = [
      entry({ title: 'Scanner zonder fouten gebruiken', context: 'Tine Roelandts', text: 'Elke week één beeld.' }),
      entry({ title: 'Scanner bestellen', context: 'Hanne Wouters' }),
    ]
    expect(titles(entries, 'week scanner')).toEqual(['Scanner zonder fouten gebruiken'])
    expect(titles(entries, 'tine scan')).toEqual(['Scanner zonder fouten gebruiken'])
    expect(titles(entries, 'scanner pizza')).toEqual([])
  })

  test('nothing for a text of spaces only', () => {
    expect(find([entry({ title: 'a' })], '  ')).toEqual([])
    expect(searchWords('  Één  één ')).toEqual(['een'])
  })

  test('what only belongs to someone is not found by the name alone', () => {
    const entries = [
      entry({ group: 'employee', title: 'Tine Roelandts' }),
      entry({ title: 'Scanner bestellen', context: 'Tine Roelandts' }),
      entry({ group: 'answer', title: 'Tine Roelandts', titleIsContext: true, text: 'Ik ken de agenda te weinig.' }),
    ]
    expect(titles(entries, 'tine')).toEqual(['Tine Roelandts'])
    expect(find(entries, 'tine agenda').map(({ group }) => group)).toEqual(['answer'])
  })
})

describe('the order', () => {
  test('a name goes before everything else, the start of a word before its middle, a title before a text', () => {
    const entries = [
      entry({ title: 'Iets anders', text: 'Met Karen samen' }),
      entry({ title: 'Bijkaren' }),
      entry({ title: 'Karen meenemen' }),
      entry({ group: 'employee', title: 'Karen Maes' }),
    ]
    expect(titles(entries, 'karen')).toEqual(['Karen Maes', 'Karen meenemen', 'Bijkaren', 'Iets anders'])
  })

  test('among equals the newest comes first', () => {
    const entries = ['2024', '2026', '2025'].map((age) => entry({ title: `Plan ${age}`, key: age, age }))
    expect(titles(entries, 'plan')).toEqual(['Plan 2026', 'Plan 2025', 'Plan 2024'])
  })

  test('a few of each group and no more than thirty, with how many there are more', () => {
    const groups = ['goal', 'action', 'promise', 'agreement', 'answer', 'document', 'certificate'] as const
    const entries = groups.flatMap((group) =>
      Array.from({ length: 10 }, (_, n) => entry({ group, key: `${group} ${n}`, title: `Woord ${n}` })),
    )
    const result = find(entries, 'woord')
    expect(result.flatMap(({ hits }) => hits)).toHaveLength(30)
    expect(result[0]).toMatchObject({ more: 4 })
  })
})

describe('the place', () => {
  test('is marked as it was written, with its accents and capitals', () => {
    expect(shown(mark('Één keer per week, EEN keer', ['een']))).toBe('[Één] keer per week, [EEN] keer')
    // The same letter with the accent as a character of its own.
    expect(shown(mark('Zoe\u0308 belt', ['zoe', 'belt']))).toBe('[Zoe\u0308] [belt]')
    expect(shown(mark('🦷 tand', ['tand']))).toBe('🦷 [tand]')
    expect(mark('', ['a'])).toEqual([])
  })

  test('of a long text only the part around the first match is shown', () => {
    const text = `${'Lange aanloop met veel woorden. '.repeat(20)}Hier staat de sterilisatie en nog wat. ${'En verder. '.repeat(40)}`
    const [group] = find([entry({ title: 'Iets', text })], 'sterilisatie')
    const snippet = group?.hits[0]?.snippet ?? []
    expect(shown(snippet)).toMatch(/^… .*Hier staat de \[sterilisatie\] en nog wat\..*…$/)
    expect(shown(snippet).length).toBeLessThan(200)
  })

  test('nothing of the text is shown when only the title matches, nor the other names of a screen', () => {
    expect(find([entry({ title: 'Scanner', text: 'Veel tekst' })], 'scanner')[0]?.hits[0]?.snippet).toEqual([])
    expect(find([entry({ group: 'screen', title: 'Uitleg', text: 'help' })], 'help')[0]?.hits[0]).toMatchObject({
      snippet: [],
    })
  })
})
