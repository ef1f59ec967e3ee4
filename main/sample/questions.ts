import type { Session } from '../practice/session'
import { packHandlers } from '../profession/handlers'
import { questionHandlers } from '../question/handlers'

/** What De Lindehoek made of the question list: the pack for dentists, a question of its own, and its own words for one. */
export function sampleQuestions(session: Session): void {
  packHandlers(session)['pack.apply']({ packId: 'dentist' })
  const questions = questionHandlers(session)
  questions['question.save']({
    id: null,
    side: 'employee',
    theme: 'cooperation',
    type: 'text',
    text: 'Wat hebt u aan het ochtendoverleg van tien minuten?',
    hint: 'Welk punt mag eruit, en welk punt ontbreekt? Het overleg bestaat nu een jaar.',
    choices: [],
    scale: 'satisfied',
    kinds: ['combined', 'performance'],
  })
  questions['question.reword']({
    id: 'm-workplace',
    text: 'Wat vindt u van uw werkplek, de toestellen en het materiaal?',
    hint: 'Denk aan de twee behandelkamers, de sterilisatie en de balie. Wat ontbreekt of staat op de verkeerde plaats?',
    kinds: ['combined', 'performance'],
  })
}
