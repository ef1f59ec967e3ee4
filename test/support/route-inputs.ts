import type { RouteInput, RouteName } from '../../shared/ipc/contract'
import { cycleInput, employeeInput, nobody, PASSPHRASE, practiceInput } from './practice'

type Ids = {
  employeeId: string
  cycleId: string
  goalId: string
  actionId: string
  promiseId: string
  documentId: string
}

const unknownIds: Ids = {
  employeeId: nobody,
  cycleId: nobody,
  goalId: nobody,
  actionId: nobody,
  promiseId: nobody,
  documentId: nobody,
}

/** An input that every route accepts, about the given rows. The compiler says when a route is missing. */
export function inputsOf(change: Partial<Ids> = {}): { [R in RouteName]: RouteInput<R> } {
  const { employeeId, cycleId, goalId, actionId, promiseId, documentId } = { ...unknownIds, ...change }
  const competence = { name: 'Plannen', group: 'work', definition: '', indicators: ['', '', ''] } as const
  const { kind: _, ...cycleChange } = cycleInput
  return {
    'session.state': {},
    'session.create': { practice: practiceInput, passphrase: PASSPHRASE },
    'session.recoveryCode': {},
    'session.confirmRecovery': {
      groups: [
        { position: 1, text: 'AAAA' },
        { position: 2, text: 'BBBB' },
      ],
    },
    'session.choose': {},
    'session.select': { path: '/nergens.praktijk' },
    'session.unlock': { passphrase: PASSPHRASE },
    'session.recover': { code: '', passphrase: PASSPHRASE },
    'session.lock': {},
    'session.close': {},
    'session.forget': { path: '/nergens.praktijk' },
    'session.sample': {},
    'practice.get': {},
    'practice.save': practiceInput,
    'practice.chooseLogo': {},
    'practice.setLogo': { logo: null },
    'competence.list': {},
    'competence.save': { id: null, ...competence, indicators: [...competence.indicators] },
    'competence.archive': { id: nobody, archived: true },
    'role.list': {},
    'role.save': { id: null, name: 'Balie', description: '', competences: [] },
    'role.remove': { id: nobody },
    'role.restore': { id: nobody },
    'employee.list': {},
    'employee.create': employeeInput,
    'employee.save': { ...employeeInput, id: employeeId, lastName: 'Anders' },
    'employee.archive': { id: employeeId, archived: false },
    'cycle.list': {},
    'cycle.create': { ...cycleInput, employeeId },
    'cycle.change': { ...cycleChange, cycleId, employerName: 'Iemand anders' },
    'cycle.remove': { cycleId },
    'preparation.get': { cycleId, side: 'employee' },
    'preparation.saveAnswer': { cycleId, side: 'employee', key: 'm-went-well', text: 'Veranderd antwoord' },
    'preparation.setReady': { cycleId, side: 'employee', ready: false },
    'note.get': { cycleId },
    'note.save': { cycleId, text: 'Veranderde notitie' },
    'conversation.open': { cycleId, force: true },
    'conversation.get': { cycleId },
    'conversation.saveAgreement': { cycleId, theme: 'work', text: 'Veranderde afspraak' },
    'conversation.saveClosing': { cycleId, employeeRemarks: 'Veranderde opmerking', noPlan: true },
    'conversation.addTime': { cycleId, seconds: 60 },
    'goal.create': { cycleId, title: 'Nog een doel' },
    'goal.save': { id: goalId, title: 'Veranderd doel' },
    'goal.setRemoved': { id: goalId, removed: true },
    'action.create': { goalId, description: 'Nog een actie' },
    'action.save': { id: actionId, description: 'Veranderde actie' },
    'action.setRemoved': { id: actionId, removed: true },
    'promise.create': { cycleId, description: 'Nog een toezegging' },
    'promise.save': { id: promiseId, description: 'Veranderde toezegging' },
    'promise.setRemoved': { id: promiseId, removed: true },
    'document.list': { cycleId },
    'signing.sign': {
      cycleId,
      party: 'employee',
      name: 'Noor Aerts',
      method: 'typed',
      image: null,
      decisions: [{ kind: 'plan', manner: 'agreed', words: '' }],
      hashes: { plan: '0'.repeat(64) },
    },
    'signing.newVersion': { cycleId },
    'document.export': { id: documentId, format: 'word' },
    'document.print': { id: documentId },
    'document.showInFolder': { path: '/nergens.docx' },
    'document.open': { path: '/nergens.docx' },
    'window.print': {},
    'window.flushed': { saved: true },
  }
}
