import type { Kind } from '../../db/audit/whose'
import type { Actor, AuditKind, AuditSubject } from '../../shared/audit/schema'
import type { ParsedInput, RouteName, RouteOutput } from '../../shared/ipc/contract'

/** Finds whose a row is. */
export type Find = (kind: Kind, id: string) => string | null
type Whose = string | null | (string | null)[]

/** What the trail writes down of one route; null for what it leaves out. */
export type Rule<R extends RouteName = RouteName> = {
  kind: AuditKind
  subject: AuditSubject
  /** Whom it is about, asked before the route runs: afterwards a row may be gone. */
  whose?: (input: ParsedInput<R>, find: Find) => Whose
  /** Whom it is about, where only its answer knows. */
  made?: (output: RouteOutput<R>, find: Find) => Whose
  /** Who does it, where the input says so; else whoever has the laptop. */
  actor?: (input: ParsedInput<R>) => Actor
  /** An answer of null means that the user cancelled. */
  cancels?: true
  /** It leaves a locked file behind that was not open before: what happened is written there, once that opens. */
  inNextFile?: true
} | null

const of =
  (kind: Kind) =>
  ({ id }: { id: string }, find: Find) =>
    find(kind, id)
const byCycle = ({ cycleId }: { cycleId: string }, find: Find) => find('cycle', cycleId)
const byPerson = ({ employeeId }: { employeeId: string }) => employeeId
const byFollowUp = ({ followUpId }: { followUpId: string }, find: Find) => find('followUp', followUpId)
const byDocument = ({ documentId }: { documentId: string }, find: Find) => find('document', documentId)
/** A line of the training plan: of an action, of its own, or of a course of several people, which is about nobody. */
const ofLine = (key: string, find: Find): string | null => {
  const [kind, id = ''] = key.split(':')
  return kind === 'course' ? null : find(kind === 'action' ? 'action' : 'line', id)
}
const byKey = ({ key }: { key: string }, find: Find) => ofLine(key, find)
const byKeys = ({ keys }: { keys: string[] }, find: Find) => keys.map((key) => ofLine(key, find))

const practice = { kind: 'changed', subject: 'practice' } as const
const settings = { kind: 'changed', subject: 'settings' } as const
const training = { kind: 'changed', subject: 'training' } as const
const talk = { kind: 'changed', subject: 'talk', whose: byCycle } as const
const cycle = { kind: 'changed', subject: 'cycle', whose: byCycle } as const
const evaluation = { kind: 'changed', subject: 'evaluation', whose: byCycle } as const
const progress = { kind: 'changed', subject: 'progress' } as const
const backup = { kind: 'changed', subject: 'backup' } as const

/**
 * Every route, and what is remembered of it. Reading counts where someone's own things come on the screen; lists of
 * everyone, which stand on nearly every screen, do not. The compiler asks for each new route.
 */
export const auditRules: { [R in RouteName]: Rule<R> } = {
  'session.state': null,
  'session.create': null,
  'session.recoveryCode': null,
  'session.confirmRecovery': { kind: 'key', subject: 'practice' },
  'session.choose': null,
  'session.select': null,
  'session.unlock': { kind: 'unlocked', subject: 'practice' },
  'session.unlockByOsKey': { kind: 'unlocked', subject: 'practice' },
  'session.recover': { kind: 'key', subject: 'practice' },
  'session.lock': null,
  'session.close': null,
  'session.continueInCopy': null,
  'session.forget': null,
  'session.sample': null,
  'practice.get': null,
  'practice.save': practice,
  'practice.chooseLogo': practice,
  'practice.setLogo': practice,
  'competence.list': null,
  'competence.save': settings,
  'competence.archive': settings,
  'competence.map': null,
  'role.list': null,
  'role.save': settings,
  'role.remove': settings,
  'role.restore': settings,
  'employee.list': null,
  'employee.create': { kind: 'changed', subject: 'person', made: ({ id }) => id },
  'employee.save': { kind: 'changed', subject: 'person', whose: of('employee') },
  'employee.archive': { kind: 'changed', subject: 'person', whose: of('employee') },
  'employee.importChoose': null,
  'employee.importRun': { kind: 'changed', subject: 'person' },
  'employee.importUndo': { kind: 'changed', subject: 'person' },
  'employee.importExample': null,
  'cycle.list': null,
  'cycle.create': { kind: 'changed', subject: 'cycle', whose: byPerson },
  'cycle.change': cycle,
  'cycle.remove': { kind: 'erased', subject: 'cycle', whose: byCycle },
  'cycle.offer': null,
  'cycle.next': { ...cycle, whose: ({ previousId }, find) => find('cycle', previousId) },
  'cycle.stop': cycle,
  'cycle.reopen': cycle,
  'evaluation.start': evaluation,
  'evaluation.postpone': evaluation,
  'evaluation.get': { kind: 'opened', subject: 'evaluation', whose: byCycle },
  'evaluation.saveJudgement': evaluation,
  'evaluation.saveAnswer': evaluation,
  'evaluation.setReady': evaluation,
  'evaluation.reveal': evaluation,
  'evaluation.together': { kind: 'opened', subject: 'evaluation', whose: byCycle },
  'evaluation.setVerdict': evaluation,
  'evaluation.setLevel': evaluation,
  'evaluation.settleAction': evaluation,
  'evaluation.settlePromise': evaluation,
  'evaluation.close': evaluation,
  'evaluation.export': { kind: 'exported', subject: 'evaluation', whose: byCycle, cancels: true },
  'level.list': { kind: 'opened', subject: 'level', whose: byPerson },
  'level.set': { kind: 'changed', subject: 'level', whose: byPerson },
  'level.remove': { kind: 'changed', subject: 'level', whose: of('level') },
  'preparation.get': { kind: 'opened', subject: 'preparation', whose: byCycle },
  'preparation.saveAnswer': { kind: 'changed', subject: 'preparation', whose: byCycle },
  'preparation.setReady': { kind: 'changed', subject: 'preparation', whose: byCycle },
  // The empty form says nothing that the practice does not ask of everyone.
  'form.export': null,
  'form.read': { kind: 'opened', subject: 'preparation', whose: byCycle, cancels: true },
  'form.takeOver': { kind: 'changed', subject: 'preparation', made: ({ employeeId }) => employeeId },
  // Asked by the button that shows it, and not with the page.
  'note.get': { kind: 'opened', subject: 'note', whose: byCycle },
  'note.save': { kind: 'changed', subject: 'note', whose: byCycle },
  'conversation.open': talk,
  'conversation.get': { kind: 'opened', subject: 'talk', whose: byCycle },
  'conversation.saveAgreement': talk,
  'conversation.saveClosing': talk,
  // The clock of a talk, which runs by itself.
  'conversation.addTime': null,
  'goal.create': { kind: 'changed', subject: 'plan', whose: byCycle },
  'goal.save': { kind: 'changed', subject: 'plan', whose: of('goal') },
  'goal.setRemoved': { kind: 'changed', subject: 'plan', whose: of('goal') },
  'action.create': { kind: 'changed', subject: 'plan', whose: ({ goalId }, find) => find('goal', goalId) },
  'action.save': { kind: 'changed', subject: 'plan', whose: of('action') },
  'action.setRemoved': { kind: 'changed', subject: 'plan', whose: of('action') },
  'promise.create': { kind: 'changed', subject: 'plan', whose: byCycle },
  'promise.save': { kind: 'changed', subject: 'plan', whose: of('promise') },
  'promise.setRemoved': { kind: 'changed', subject: 'plan', whose: of('promise') },
  'document.list': { kind: 'opened', subject: 'document', whose: byCycle },
  'document.export': { kind: 'exported', subject: 'document', whose: of('document'), cancels: true },
  'document.print': { kind: 'printed', subject: 'document', whose: of('document') },
  'document.showInFolder': null,
  'document.open': null,
  'signing.sign': { kind: 'signed', subject: 'document', whose: byCycle, actor: ({ party }) => party },
  'signing.freeze': { kind: 'changed', subject: 'document', whose: byCycle },
  'signing.newVersion': { kind: 'changed', subject: 'document', whose: byCycle },
  'signing.dropVersion': { kind: 'changed', subject: 'document', whose: byCycle },
  'progress.followUps': null,
  'progress.plan': { ...progress, whose: byCycle },
  'progress.change': { ...progress, whose: of('followUp') },
  'progress.setRemoved': { ...progress, whose: of('followUp') },
  'progress.meeting': { kind: 'opened', subject: 'progress', whose: of('followUp') },
  'progress.saveLine': { ...progress, whose: byFollowUp },
  'progress.saveTexts': { ...progress, whose: of('followUp') },
  'progress.setStatus': { ...progress, whose: byFollowUp },
  'progress.saveActual': { ...progress, whose: byFollowUp },
  'progress.hold': { ...progress, whose: of('followUp') },
  'progress.reopen': { ...progress, whose: of('followUp') },
  'progress.export': { kind: 'exported', subject: 'progress', whose: of('followUp'), cancels: true },
  'bulk.choice': null,
  'bulk.state': null,
  'bulk.start': {
    kind: 'exported',
    subject: 'dossier',
    whose: ({ scope }) => (scope.kind === 'person' || scope.kind === 'everything' ? scope.employeeId : null),
    cancels: true,
  },
  'bulk.stop': null,
  'invitation.export': { kind: 'exported', subject: 'invitation', whose: byCycle, cancels: true },
  'template.list': null,
  'template.export': null,
  'template.read': null,
  'template.example': null,
  'template.use': settings,
  'template.restore': settings,
  'template.reuse': settings,
  'file.check': null,
  'remark.list': null,
  'remark.draft': null,
  'remark.saveDraft': { kind: 'changed', subject: 'remark', whose: byCycle, actor: ({ party }) => party },
  'remark.add': { kind: 'changed', subject: 'remark', whose: byDocument, actor: ({ party }) => party },
  'remark.remove': { kind: 'erased', subject: 'remark', whose: of('remark') },
  'scan.list': null,
  'scan.add': { kind: 'changed', subject: 'scan', whose: byDocument, cancels: true },
  'scan.export': { kind: 'exported', subject: 'scan', whose: of('scan'), cancels: true },
  'scan.remove': { kind: 'erased', subject: 'scan', whose: of('scan') },
  'preview.open': {
    kind: 'opened',
    subject: 'document',
    whose: (of, find) => {
      if (of.of === 'document' || of.of === 'scan') return find(of.of, of.id)
      if (of.of === 'progress') return find('followUp', of.id)
      return 'cycleId' in of ? find('cycle', of.cycleId) : null
    },
  },
  'preview.close': null,
  'preview.print': {
    kind: 'printed',
    subject: 'document',
    whose: (of, find) => {
      if (of.of === 'document') return find(of.of, of.id)
      if (of.of === 'progress') return find('followUp', of.id)
      return 'cycleId' in of ? find('cycle', of.cycleId) : null
    },
  },
  'certificate.list': null,
  'certificate.trainings': null,
  'certificate.save': { kind: 'changed', subject: 'certificate', whose: byPerson },
  'certificate.setNeeded': { kind: 'changed', subject: 'certificate', whose: of('certificate') },
  'certificate.remove': { kind: 'changed', subject: 'certificate', whose: of('certificate') },
  'certificate.restore': { kind: 'changed', subject: 'certificate', whose: of('certificate') },
  'register.norms': null,
  'register.saveNorm': settings,
  'register.setNormRemoved': settings,
  'register.list': null,
  'register.save': { kind: 'changed', subject: 'register', whose: byPerson },
  'register.setRemoved': { kind: 'changed', subject: 'register', whose: of('registration') },
  'register.saveCredit': {
    kind: 'changed',
    subject: 'register',
    whose: ({ registrationId }, find) => find('registration', registrationId),
  },
  'register.setCreditRemoved': { kind: 'changed', subject: 'register', whose: of('credit') },
  'need.list': null,
  'need.create': training,
  'need.save': training,
  'need.setRemoved': training,
  'need.move': training,
  'need.link': { ...training, whose: ({ goalId }, find) => find('goal', goalId) },
  'need.copyFromLastYear': training,
  'training.plan': null,
  'training.approvals': null,
  'training.export': { kind: 'exported', subject: 'training', cancels: true },
  'training.setBudget': training,
  'training.changeLine': { ...training, whose: byKey },
  'training.setStages': { ...training, whose: byKeys },
  'training.addLine': { ...training, whose: ({ employeeId }) => employeeId ?? null },
  'training.setRemoved': { ...training, whose: byKey },
  'training.takeTogether': { ...training, whose: byKeys },
  'training.setSplit': { ...training, whose: byKey },
  'training.leaveCourse': { ...training, whose: byKeys },
  'training.joinCourse': { ...training, whose: byKeys },
  'training.leaveApart': { ...training, whose: byKeys },
  'training.leaveNeed': training,
  'law.get': null,
  'law.save': settings,
  'law.reset': settings,
  'overview.get': null,
  'overview.board': null,
  'overview.year': null,
  'calendar.export': {
    kind: 'exported',
    subject: 'calendar',
    whose: (wish, find) => (wish.what === 'cycle' ? find('cycle', wish.cycleId) : null),
    cancels: true,
  },
  'search.find': null,
  'dossier.get': { kind: 'opened', subject: 'dossier', whose: byPerson },
  'setting.get': null,
  'setting.save': settings,
  'question.list': null,
  'question.save': settings,
  'question.reword': settings,
  'question.restore': settings,
  'question.setHidden': settings,
  'question.setRemoved': settings,
  'question.setOrder': settings,
  'question.allowRating': settings,
  'pack.list': null,
  'pack.apply': settings,
  'pack.setItem': settings,
  'erasure.list': null,
  'erasure.setRetention': { kind: 'changed', subject: 'person', whose: byPerson },
  'erasure.usualRetention': { kind: 'changed', subject: 'person', whose: byPerson },
  'erasure.keepReport': cycle,
  'erasure.preview': null,
  'erasure.erase': {
    kind: 'erased',
    subject: 'dossier',
    whose: ({ of, id }, find) => find(of, id),
  },
  'seat.state': null,
  'seat.opening': null,
  'seat.start': { kind: 'handed-over', subject: 'talk', whose: byCycle, actor: () => 'employer' },
  'seat.resume': null,
  'seat.setPin': null,
  'seat.resetPin': { kind: 'key', subject: 'person', whose: byPerson },
  'seat.leave': null,
  'keys.state': null,
  'keys.changePassphrase': { kind: 'key', subject: 'practice' },
  'keys.renew': { kind: 'key', subject: 'practice' },
  'keys.setOsKey': { kind: 'key', subject: 'practice' },
  'holder.copies': null,
  'holder.openCopy': null,
  'backup.get': null,
  'backup.make': { kind: 'exported', subject: 'backup' },
  'backup.chooseSecond': { ...backup, cancels: true },
  'backup.forgetSecond': backup,
  'backup.showFolder': null,
  'backup.reminder': null,
  'backup.stopReminding': backup,
  'backup.list': null,
  'backup.choose': null,
  'backup.look': null,
  // It puts another file in the place of this one, and locks: the file that came back says so.
  'backup.restore': { kind: 'restored', subject: 'backup', cancels: true, inNextFile: true },
  'backup.leave': null,
  'audit.list': null,
  'log.get': null,
  'privacy.get': null,
  'privacy.save': { kind: 'changed', subject: 'privacy' },
  'privacy.export': { kind: 'exported', subject: 'privacy', cancels: true },
  'accreditation.export': { kind: 'exported', subject: 'accreditation', cancels: true },
  'window.print': null,
  'window.flushed': null,
}
