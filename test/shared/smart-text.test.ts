import { describe, expect, test } from 'vitest'
import { idsOf, openLetters, tipsOf } from '../support/smart'

describe('Dutch words', () => {
  const vague = (title: string) =>
    tipsOf({ title })
      .find(({ id }) => id === 's-vague')
      ?.text.match(/“[^”]+”/g) ?? []
  test.each([
    ['Ik wil meer uitleg geven aan patiënten aan de stoel', ['“meer”']],
    ['Ik bespreek meerdere dossiers met de tandarts aan de stoel', []],
    ['De offertes worden door Emma goedgekeurd en dan verstuurd', []],
    ['Het dossier herkennen en daarna tijdig laten verbeterd lijken', ['“verbeterd”']],
    ['EFFICIËNTER de trays klaarzetten in de gang naast de kamer', ['“efficiënter”']],
    ['Zo snel mogelijk beter en vaker en flexibeler assisteren', ['“zo snel mogelijk”', '“beter”', '“vaker”']],
    ['De tandarts hoeft de sets niet meer te controleren', []],
  ])('vague in “%s”', (title, found) => {
    expect([...vague(title)].sort()).toEqual([...found].sort())
  })

  const hasVerb = (title: string) => !idsOf({ title }).includes('s-verb')
  test.each([
    'Emma voert binnenkort voor de eerste keer alles uit',
    'omdat Emma binnenkort het hele plan uitvoert',
    'het plan dat door Emma is uitgevoerd',
    'Emma leert om het plan uit te voeren',
    'dat zij het plan uit kan voeren',
    'Emma gaat de trays klaar zetten',
    'Tegen juni plan ik de afspraken',
    'Emma legt de begroting uit aan de patiënt',
    'de geïnstalleerde scanner kan ze zelf geïnstalleerd hebben',
    'Emma voerde de controle uit',
    'de stagiaire leert bij mij hoe ze een tray klaarzet',
    'Elke avond de toestellen uitzetten',
    'Onze balie bevestigt elke afspraak',
    'Emma en Tom wisselen de wachtdienst af',
    'Emma maakt de behandelkamer schoon',
  ])('visible action in “%s”', (title) => expect(hasVerb(title)).toBe(true))
  test.each([
    'Emma volgt een cursus op vrijdag in de stad',
    'een plan over de uitleg en het voorstel',
    'meer aandacht geven aan het werk',
    'Emma voelt zich thuis in de uitvoering',
    'Emma neemt af en toe wat tijd',
    'Emma zet zich in voor het team',
    'meer omzet met de inzet van het team',
  ])('no visible action in “%s”', (title) => expect(hasVerb(title)).toBe(false))

  const measured = (title: string) => !openLetters({ title }).includes('M')
  test.each([
    'drie keer per week',
    'tweemaal',
    '9 op 10',
    '9/10',
    '80 %',
    '80%',
    'tachtig procent',
    'elke maandag',
    'wekelijks',
    'één keer',
    '3x',
    'om de twee weken',
    'per patiënt',
    'bij iedere ingreep',
    'zonder enige hulp',
    'met een attest',
    'met het eindexamen',
    'tot de tandarts bevestigt',
    'nagekeken door de vennoot',
    'binnen 2 dagen',
    'in 15 minuten',
  ])('measure: %s', (measure) => expect(measured(`Emma vult de dossiers in ${measure}`)).toBe(true))
  test.each([
    'in 2027',
    'tegen 15 mei',
    'tegen 1/10/2027',
    'op 9/10',
    'vanaf 31-12-2027',
    'binnen 6 maanden',
    'over twee jaar',
    'in kamer 3',
    'in de 2de kamer',
    'in elk geval',
    'per ongeluk',
    'met een collega',
    'samen met iedereen',
    'met een aanwezigheidsattest',
    'bij de tandarts',
    'in acht nemend',
  ])('no measure: %s', (measure) => expect(measured(`Emma vult de dossiers in ${measure}`)).toBe(false))

  test('vague words and weak intent are left alone once something measures the goal', () => {
    const goal = { title: 'Ik hoop beter en vaker de patiënten terug te bellen' }
    expect(idsOf(goal)).toEqual(expect.arrayContaining(['s-vague', 's-intent']))
    expect(idsOf({ ...goal, indicator: 'Vier oproepen per dag' })).toEqual([])
  })
})
