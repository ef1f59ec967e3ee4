import { expect, it } from 'vitest'
import { invitationModel } from '../../shared/document/invitation'
import { exampleInvitation } from '../../shared/template/example-talk'
import { examplePractice } from '../../shared/template/example-year'

const model = (text: string) => invitationModel({ ...exampleInvitation, text }, examplePractice, null)

it('is a letter with the words of the owner, a paragraph for each', () => {
  const { title, subtitle, blocks, footer } = model(
    'Beste Noor\n\nWelkom op het gesprek.\n- Eerste punt\n- Tweede punt',
  )
  expect([title, subtitle, footer]).toEqual([
    'Uitnodiging',
    'Noor Willems  ·  Tandartsassistente',
    'Vertrouwelijk  ·  1 juni 2026',
  ])
  expect(blocks).toEqual([
    {
      type: 'facts',
      facts: [
        { label: 'Datum gesprek', value: '16 juni 2026' },
        { label: 'Gesprek met', value: 'Dr. Lena Claes' },
        { label: 'Soort gesprek', value: 'Gecombineerd gesprek' },
        { label: 'Duur', value: 'Ongeveer een uur' },
      ],
    },
    { type: 'paragraph', text: 'Beste Noor' },
    { type: 'paragraph', text: 'Welkom op het gesprek.\n- Eerste punt\n- Tweede punt' },
  ])
})

it('has only the facts when nothing was written', () => {
  expect(model('  \n\n ').blocks).toHaveLength(1)
})
