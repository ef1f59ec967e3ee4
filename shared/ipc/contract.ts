import { z } from 'zod'
import { type AuditLine, auditWish } from '../audit/schema'
import {
  type BackupLook,
  type BackupReminder,
  type BackupState,
  type BackupView,
  backupKey,
  backupPath,
} from '../backup/schema'
import { type BulkChoice, type BulkView, bulkStart } from '../bulk/schema'
import { calendarWish, invitationWish } from '../calendar/schema'
import { type Certificate, certificateSchema, type TrainingAction } from '../certificate/schema'
import { type CheckResult, checkInput } from '../check/schema'
import type { CompetenceMap } from '../competence/coverage'
import { type Competence, competenceSave } from '../competence/schema'
import type { Conversation } from '../conversation/schema'
import { type NextOffer, nextCycleSchema } from '../cycle/next'
import {
  type CycleSummary,
  changeCycleSchema,
  closingSchema,
  newCycleSchema,
  postponeSchema,
  reopenCycleSchema,
  stopCycleSchema,
} from '../cycle/schema'
import type { DocumentView } from '../document/schema'
import type { DossierEntry } from '../dossier/schema'
import { IMPORT_MOST_ROWS, type ImportTable, importFields } from '../employee/import'
import { type Employee, employeeSchema } from '../employee/schema'
import { type ErasureList, type ErasurePreview, eraseSchema, erasureTarget, retentionSchema } from '../erasure/schema'
import {
  type Evaluation,
  type EvaluationForm,
  goalLevelSchema,
  jointVerdictSchema,
  saveEvaluationAnswerSchema,
  saveJudgementSchema,
  settleActionSchema,
  settlePromiseSchema,
} from '../evaluation/schema'
import { cents, id, optionalDate } from '../format/fields'
import { longText } from '../format/text'
import { actionPatch, goalPatch } from '../goal/schema'
import type { ConflictCopy } from '../holder/conflict'
import { changePassphrase, type KeysState, setOsKey, withPassphrase } from '../keys/schema'
import { type LegalParameter, legalReset, legalSave } from '../law/schema'
import { type LevelEntry, setLevelSchema } from '../level/schema'
import { type NeedOverview, needPatch, newNeed } from '../need/schema'
import type { Board, Overview, YearEvent } from '../overview/schema'
import { type Country, oneOf, type Practice, practiceSchema } from '../practice/schema'
import type { FormReading } from '../preparation/form-reading'
import { answerKey, type Preparation, saveAnswerSchema, side } from '../preparation/schema'
import { type Preview, previewOf } from '../preview/schema'
import { type PackView, packId, packItem } from '../profession/schema'
import {
  changeFollowUp,
  type FollowUpLine,
  type Meeting,
  meetingTexts,
  newFollowUp,
  saveActualSchema,
  saveLineSchema,
  setStatusSchema,
} from '../progress/schema'
import { promisePatch } from '../promise/schema'
import {
  byQuestion,
  type QuestionListView,
  questionHide,
  questionOrder,
  questionRemoval,
  questionReword,
  questionSave,
} from '../question/schema'
import { creditSchema, normSchema, type RegisterNorm, type Registration, registrationSchema } from '../register/schema'
import { newRemark, type Remark, type RemarkDraft, remarkDraft } from '../remark/schema'
import { type PrivacyView, savePrivacy } from '../rights/schema'
import { type Role, roleSave } from '../role/schema'
import { type Scan, scanOf } from '../scan/schema'
import { type SearchResult, searchInput } from '../search/schema'
import { type PinState, type SeatState, seatForm, seatLeave, seatPin, typedPin } from '../seat/schema'
import { newPassphrase, openAnyway, type SessionState, typedPassphrase } from '../session/schema'
import { type Settings, settingsPatch } from '../setting/schema'
import { freezeSchema, signSchema } from '../signing/schema'
import { type OwnTemplate, type TemplateReading, templateExport, templateKind } from '../template/schema'
import type { TrainingPlan } from '../training/plan'
import { type Approval, lineKey, linePatch, newCourse, newLine, planYear, stages } from '../training/schema'

/** What a route reads or changes. After a change the page reloads what it shows of that topic. */
export type Topic =
  | 'session'
  | 'practice'
  | 'role'
  | 'competence'
  | 'employee'
  | 'cycle'
  | 'answers'
  | 'note'
  | 'conversation'
  | 'document'
  | 'progress'
  | 'evaluation'
  | 'level'
  | 'need'
  | 'training'
  | 'certificate'
  | 'register'
  | 'law'
  | 'setting'
  | 'questions'
  | 'files'
  | 'bulk'
  | 'remark'
  | 'audit'
  | 'privacy'
  | 'backup'
  | 'template'
  | 'erasure'
  | 'keys'
  | 'seat'

type Route<I extends z.ZodType, O> = {
  input: I
  /** The type of what comes back; values made by our own code are proven by the compiler, not parsed again. */
  output?: O
  reads?: Topic[]
  changes?: Topic[]
}

const query =
  <O>() =>
  <I extends z.ZodType>(input: I, reads: Topic[]): Route<I, O> => ({ input, reads })
const command =
  <O = null>() =>
  <I extends z.ZodType>(input: I, changes: Topic[] = []): Route<I, O> => ({ input, changes })

const nothing = z.object({}).strict()
const cycleId = z.object({ cycleId: id })
const byId = z.object({ id })
/** A row to change, or null for a new one. */
const rowOrNew = z.object({ id: id.nullable() })
const removal = z.object({ id, removed: z.boolean() })
/** What goes with the end of a cycle: its phase, and the lines that end with it. */
const ended: Topic[] = ['cycle', 'evaluation', 'conversation', 'progress', 'training']
/** What the training plan is made from, beside the needs of the practice. */
const planTopics: Topic[] = [
  'training',
  'conversation',
  'cycle',
  'document',
  'progress',
  'evaluation',
  'employee',
  'role',
  'competence',
  'certificate',
]
/** What a talk and its documents say: also the name and role of the person, and the competences of the goals. */
const talkTopics: Topic[] = ['conversation', 'cycle', 'employee', 'role', 'competence']
const fileInput = z.object({ path: z.string().min(1).max(4_000) })

const overviewTopics: Topic[] = [
  'employee',
  'role',
  'cycle',
  'answers',
  'conversation',
  'document',
  'progress',
  'evaluation',
  'certificate',
  'training',
  'setting',
  'erasure',
  'law',
]

/**
 * Every route between the page and main. Nothing else crosses, and `handlers.ts` answers exactly these. One long list, so that
 * all that can cross is read in one place.
 */
export const contract = {
  'session.state': query<SessionState>()(nothing, ['session']),
  /** Asks where the file goes and makes it; null when the user cancels the dialog. */
  'session.create': command<{ recoveryCode: string } | null>()(
    z.object({ practice: practiceSchema, passphrase: newPassphrase }),
    ['session'],
  ),
  'session.recoveryCode': query<{ recoveryCode: string }>()(nothing, ['session']),
  'session.confirmRecovery': command()(
    z.object({
      groups: z.array(z.object({ position: z.number().int().min(1).max(7), text: z.string().max(20) })).length(2),
    }),
    ['session'],
  ),
  /** Asks for a file; null when cancelled. The chosen file is checked and waits, locked. */
  'session.choose': command<{ path: string } | null>()(nothing, ['session']),
  'session.select': command()(fileInput, ['session']),
  'session.unlock': command()(openAnyway.extend({ passphrase: typedPassphrase }), ['session', 'practice']),
  'session.recover': command()(openAnyway.extend({ code: z.string().max(200), passphrase: newPassphrase }), [
    'session',
    'practice',
  ]),
  /** Goes on in a copy, after LOCK_LOST or FILE_MOVED; gives its path. */
  'session.continueInCopy': command<{ path: string }>()(nothing, ['session', 'practice']),
  /** Opens with the key that this computer keeps. Throws OS_KEY. */
  'session.unlockByOsKey': command()(openAnyway, ['session', 'practice']),
  'session.lock': command()(nothing, ['session']),
  /** Back to the welcome screen. */
  'session.close': command()(nothing, ['session']),
  'session.forget': command()(fileInput, ['session']),
  'session.sample': command()(nothing, ['session', 'practice']),

  /** The copies of the open practice, and how it stands with them. */
  'backup.get': query<BackupState>()(nothing, ['backup', 'session']),
  'backup.make': command()(nothing, ['backup']),
  /** Asks for the folder to which each copy goes too; null when cancelled. */
  'backup.chooseSecond': command<{ path: string } | null>()(nothing, ['backup']),
  'backup.forgetSecond': command()(nothing, ['backup']),
  'backup.showFolder': command()(nothing),
  'backup.reminder': query<BackupReminder>()(nothing, ['backup', 'session']),
  'backup.stopReminding': command()(nothing, ['backup']),
  /** Every copy that this laptop knows of, of any practice; also while locked. */
  'backup.list': query<{ copies: BackupView[] }>()(nothing, ['backup', 'session']),
  /** Asks for a copy; null when cancelled. */
  'backup.choose': command<BackupView | null>()(nothing),
  /** What is in a copy, by what was typed or by the key of the open practice; null when that key does not fit. */
  'backup.look': command<BackupLook | null>()(backupKey),
  /** Puts the copy that was looked in back, and locks; null when the user cancels the dialog. */
  'backup.restore': command<{ moment: string; aside: string | null } | null>()(backupPath, ['session', 'backup']),
  'backup.leave': command()(nothing),
  'keys.state': query<KeysState>()(nothing, ['session', 'keys']),
  'keys.changePassphrase': command()(changePassphrase, ['keys']),
  /** Another master: what was copied before opens with the old codes only. Then the new recovery sheet comes. */
  'keys.renew': command()(withPassphrase, ['session', 'keys']),
  'keys.setOsKey': command()(setOsKey, ['keys']),

  /** Copies that a sync client put beside the open file, and looking into one: the open file locks, the copy is chosen. */
  'holder.copies': query<ConflictCopy[]>()(nothing, ['session']),
  'holder.openCopy': command()(fileInput, ['session']),
  'seat.state': query<SeatState>()(nothing, ['seat']),
  /** The own code that opening this form asks for as long as the employee is not ready with it; 'none' where it asks for none. */
  'seat.opening': query<{ ownPin: PinState }>()(seatForm, ['seat', 'cycle', 'answers', 'evaluation']),
  /** An employee sits down alone: from here only that person's own form answers (main/seat/guard.ts). Throws PHASE. */
  'seat.start': command()(seatForm, ['seat', 'session']),
  /** The own code of who sits there, when there is one. */
  'seat.resume': command()(z.object({ pin: typedPin }), ['seat']),
  'seat.setPin': command()(seatPin, ['seat']),
  /** Takes a forgotten code of an employee away; the employee sees that and when. */
  'seat.resetPin': command()(z.object({ employeeId: id, passphrase: typedPassphrase }), ['seat']),
  'seat.leave': command()(seatLeave, ['seat', 'session']),

  'practice.get': query<Practice>()(nothing, ['practice']),
  'practice.save': command()(practiceSchema, ['practice', 'session', 'conversation']),
  /** Asks for an image file; false when cancelled. */
  'practice.chooseLogo': command<boolean>()(nothing, ['practice']),
  'practice.setLogo': command()(z.object({ logo: z.string().max(8_000_000).nullable() }), ['practice']),

  'competence.list': query<Competence[]>()(nothing, ['competence']),
  'competence.save': command<{ id: string }>()(competenceSave, ['competence']),
  'competence.archive': command()(z.object({ id, archived: z.boolean() }), ['competence']),
  /** Who can do what: everyone who works here, every competence, and what is known of it. */
  'competence.map': query<CompetenceMap>()(nothing, [
    'competence',
    'role',
    'employee',
    'level',
    'evaluation',
    'cycle',
    'conversation',
    'document',
  ]),

  'role.list': query<Role[]>()(nothing, ['role', 'employee']),
  'role.save': command<{ id: string }>()(roleSave, ['role', 'employee']),
  'role.remove': command()(byId, ['role', 'employee']),
  'role.restore': command()(byId, ['role', 'employee']),

  'employee.list': query<Employee[]>()(nothing, ['employee', 'role']),
  'employee.create': command<{ id: string }>()(employeeSchema, ['employee']),
  'employee.save': command()(employeeSchema.and(byId), ['employee', 'cycle', 'conversation']),
  'employee.archive': command()(z.object({ id, archived: z.boolean() }), ['employee', 'cycle']),

  /** Until when what is kept about whom stays, what is old, and the notes of what was erased. */
  'erasure.list': query<ErasureList>()(nothing, ['erasure', 'employee', 'cycle', 'law', 'practice']),
  'erasure.setRetention': command()(retentionSchema, ['erasure']),
  'erasure.usualRetention': command()(z.object({ employeeId: id }), ['erasure']),
  'erasure.keepReport': command()(z.object({ cycleId: id, kept: z.boolean() }), ['erasure']),
  /** What would go. Throws PHASE for who still works here and for a cycle that is not closed. */
  'erasure.preview': query<ErasurePreview>()(erasureTarget, ['erasure', 'employee', ...planTopics]),
  /** For good. Throws ERASE_NAME when the name of the person was not typed. */
  'erasure.erase': command()(eraseSchema, [
    'erasure',
    'note',
    'level',
    'need',
    'register',
    'files',
    'answers',
    ...planTopics,
  ]),
  /** Asks for a list (Excel or CSV) and reads it; null when cancelled. Stores nothing. */
  'employee.importChoose': command<{ id: string; table: ImportTable } | null>()(nothing),
  /** Adds the people of these rows of the list that was chosen last, all of them or none. */
  'employee.importRun': command<{ added: number; roles: number }>()(
    z.object({
      id,
      mapping: z.array(oneOf(importFields).nullable()).max(40),
      lines: z.array(z.number().int().min(1)).min(1).max(IMPORT_MOST_ROWS),
      addRoles: z.boolean(),
    }),
    ['employee', 'role'],
  ),
  /** Takes the last import back, but for who was changed or got anything of their own since. */
  'employee.importUndo': command<{ removed: number; kept: number }>()(byId, ['employee', 'role']),
  /** Asks where to save a list to fill in; null when cancelled. */
  'employee.importExample': command<{ path: string } | null>()(nothing),

  'cycle.list': query<CycleSummary[]>()(nothing, ['cycle', 'answers', 'conversation', 'document', 'employee']),
  'cycle.create': command<{ id: string }>()(newCycleSchema, ['cycle']),
  'cycle.change': command()(changeCycleSchema, ['cycle', 'conversation']),
  'cycle.remove': command()(cycleId, ['cycle']),

  /** What can go on from a closed cycle in the next one. */
  'cycle.offer': query<NextOffer>()(cycleId, ['cycle', 'conversation', 'evaluation', 'employee']),
  /** Starts the next cycle with what goes on; gives the one that is there when it was started before. */
  'cycle.next': command<{ id: string }>()(nextCycleSchema, ended),
  'cycle.stop': command()(stopCycleSchema, ended),
  'cycle.reopen': command()(reopenCycleSchema, ended),

  'evaluation.start': command()(cycleId, ['cycle', 'evaluation']),
  /** Back to the follow-up until a later day, as long as nobody has read the other. */
  'evaluation.postpone': command()(postponeSchema, ['cycle', 'evaluation']),
  /** The form of one side; never holds a word of the other. */
  'evaluation.get': query<EvaluationForm>()(z.object({ cycleId: id, side }), ['evaluation', 'cycle', 'conversation']),
  'evaluation.saveJudgement': command()(saveJudgementSchema, ['evaluation']),
  'evaluation.saveAnswer': command()(saveEvaluationAnswerSchema, ['evaluation']),
  'evaluation.setReady': command()(z.object({ cycleId: id, side, ready: z.boolean() }), ended),
  /**
   * Both read each other now, also when a side did not say that it is ready. Throws SEAT_CLOSED where the own code of the employee
   * keeps it closed until then, and of a code what `seat.resume` throws.
   */
  'evaluation.reveal': command()(cycleId.extend({ pin: typedPin.optional() }), ended),
  /** Both sides beside each other; without their words as long as not both are ready. */
  'evaluation.together': query<Evaluation>()(cycleId, ['evaluation', 'cycle', 'conversation', 'level', 'employee']),
  'evaluation.setVerdict': command()(jointVerdictSchema, ended),
  'evaluation.setLevel': command()(goalLevelSchema, ['evaluation', 'level']),
  'evaluation.settleAction': command()(settleActionSchema, ended),
  'evaluation.settlePromise': command()(settlePromiseSchema, ended),
  'evaluation.close': command()(cycleId, ended),
  /** Asks where to save the report of the evaluation; null when cancelled. */
  'evaluation.export': command<{ path: string } | null>()(cycleId.extend({ format: z.enum(['word', 'pdf']) }), [
    'files',
  ]),

  'level.list': query<LevelEntry[]>()(z.object({ employeeId: id }), [
    'level',
    'evaluation',
    'competence',
    'conversation',
  ]),
  'level.set': command<{ id: string }>()(setLevelSchema, ['level']),
  'level.remove': command()(byId, ['level', 'evaluation']),

  'preparation.get': query<Preparation>()(z.object({ cycleId: id, side }), ['cycle']),
  'preparation.saveAnswer': command()(saveAnswerSchema, ['answers']),
  'preparation.setReady': command()(z.object({ cycleId: id, side, ready: z.boolean() }), ['cycle', 'answers']),

  /** Asks where to save the empty form of one side, to fill in with Word or a pen; null when cancelled. */
  'form.export': command<{ path: string } | null>()(z.object({ cycleId: id, side })),
  /**
   * Lays a filled form beside the answers of its side: the file that was dropped, as the page read it, or else one that is
   * asked for; null when cancelled. Stores nothing.
   */
  'form.read': command<FormReading | null>()(z.object({ cycleId: id, side, dropped: checkInput.optional() })),
  /**
   * Takes these answers over from the form that was read last, all of them or none. Throws SEAT_CLOSED for `ready` where an own
   * code of the employee keeps other answers closed.
   */
  'form.takeOver': command<{ taken: number; employeeId: string }>()(
    z.object({
      id,
      choices: z
        .array(z.object({ key: answerKey, choice: z.enum(['form', 'both']) }))
        .min(1)
        .max(500),
      /** The employee, who did not sit at this laptop, is ready with it. */
      ready: z.boolean().optional(),
    }),
    ['answers', 'cycle'],
  ),

  'note.get': query<{ text: string }>()(cycleId, ['note']),
  'note.save': command()(z.object({ cycleId: id, text: longText() }), []),

  /** `force`: also when a side is not ready; then an own code of the employee is asked as in `evaluation.reveal`. */
  'conversation.open': command()(z.object({ cycleId: id, force: z.boolean(), pin: typedPin.optional() }), [
    'cycle',
    'conversation',
  ]),
  'conversation.get': query<Conversation>()(cycleId, talkTopics),
  'conversation.saveAgreement': command()(z.object({ cycleId: id, theme: z.string().max(64), text: longText() }), [
    'conversation',
  ]),
  'conversation.saveClosing': command()(closingSchema.partial().extend({ cycleId: id }), ['conversation']),
  'conversation.addTime': command()(z.object({ cycleId: id, seconds: z.number().int().min(1).max(120) }), []),

  'goal.create': command<{ id: string }>()(goalPatch.extend({ cycleId: id }), ['conversation']),
  'goal.save': command()(goalPatch.extend({ id }), ['conversation']),
  'goal.setRemoved': command()(z.object({ id, removed: z.boolean() }), ['conversation']),
  'action.create': command<{ id: string }>()(actionPatch.extend({ goalId: id }), ['conversation']),
  'action.save': command()(actionPatch.extend({ id }), ['conversation']),
  'action.setRemoved': command()(z.object({ id, removed: z.boolean() }), ['conversation']),
  'promise.create': command<{ id: string }>()(promisePatch.extend({ cycleId: id }), ['conversation']),
  'promise.save': command()(promisePatch.extend({ id }), ['conversation']),
  'promise.setRemoved': command()(z.object({ id, removed: z.boolean() }), ['conversation']),

  /** The documents of a cycle: the draft of the current version, or the frozen ones, then the earlier versions. */
  'document.list': query<DocumentView[]>()(cycleId, ['document', 'practice', ...talkTopics]),
  'signing.sign': command<{ complete: boolean }>()(signSchema, ['document', 'cycle', 'conversation', 'progress']),
  /** Freezes the contents without a signature, to be printed and signed with a pen; once frozen it changes nothing. */
  'signing.freeze': command()(freezeSchema, ['document', 'cycle', 'conversation']),
  /** Starts the next version: the talk can be changed again, what was signed stays as it is. */
  'signing.newVersion': command()(cycleId, ['document', 'cycle', 'conversation', 'progress']),
  /** Takes a version that nobody signed back: all stands again as in the version before it. */
  'signing.dropVersion': command()(cycleId, ['document', 'cycle', 'conversation', 'progress']),

  'progress.followUps': query<FollowUpLine[]>()(cycleId, ['progress', 'conversation']),
  'progress.plan': command<{ id: string }>()(newFollowUp, ['progress', 'cycle']),
  'progress.change': command()(changeFollowUp, ['progress', 'cycle']),
  'progress.setRemoved': command()(z.object({ id, removed: z.boolean() }), ['progress', 'cycle']),
  'progress.meeting': query<Meeting>()(byId, ['progress', 'conversation', 'cycle']),
  'progress.saveLine': command()(saveLineSchema, ['progress']),
  'progress.saveTexts': command()(meetingTexts.partial().extend({ id }), ['progress']),
  'progress.setStatus': command()(setStatusSchema, ['progress', 'conversation']),
  'progress.saveActual': command()(saveActualSchema, ['progress', 'conversation']),
  /** The meeting is over; with a day for the next one when the two agreed on it. */
  'progress.hold': command()(z.object({ id, nextDate: optionalDate }), ['progress', 'cycle']),
  'progress.reopen': command()(byId, ['progress', 'cycle']),
  /** Asks where to save the note of a meeting; null when cancelled. Throws NOT_FOUND for a meeting that was removed. */
  'progress.export': command<{ path: string } | null>()(byId.extend({ format: z.enum(['word', 'pdf']) }), ['files']),
  /** Asks where to save; null when cancelled. `remarks` is the file beside it, when there are remarks. */
  'document.export': command<{ path: string; remarks: string | null } | null>()(
    z.object({ id, format: z.enum(['word', 'pdf']) }),
    ['files'],
  ),
  'document.print': command()(byId, ['files']),

  /** What can be given out together, how far that is, and starting and stopping it. Null when the user cancels. */
  'bulk.choice': query<BulkChoice>()(nothing, ['document', 'cycle', 'employee', 'evaluation']),
  'bulk.state': query<BulkView>()(nothing, ['bulk']),
  'bulk.start': command<{ total: number } | null>()(bulkStart, ['bulk']),
  'bulk.stop': command()(nothing, ['bulk']),

  /** "Klopt dit document nog?": a file that someone has, compared with what left the practice. */
  /** The invitation to a talk with the words that stand on the screen; null when the user cancels. */
  'invitation.export': command<{ path: string } | null>()(invitationWish.extend({ format: z.enum(['word', 'pdf']) })),

  /** The templates of the practice's own that are in use; what is not among them has the shipped one. */
  'template.list': query<OwnTemplate[]>()(nothing, ['template']),
  /** Asks where, and writes the shipped template or the practice's own; null when cancelled. */
  'template.export': command<{ path: string } | null>()(templateExport),
  /** Judges the file that was dropped, or else one that is asked for; it waits for `template.use`. Null when cancelled. */
  'template.read': command<TemplateReading | null>()(z.object({ kind: templateKind, dropped: checkInput.optional() })),
  /** Asks where, and writes a template that waits, filled with the example. */
  'template.example': command<{ path: string } | null>()(byId),
  'template.use': command<{ id: string }>()(byId, ['template']),
  /** Back to the shipped template; gives the id of the one that was used. */
  'template.restore': command<{ id: string | null }>()(z.object({ kind: templateKind }), ['template']),
  'template.reuse': command()(byId, ['template']),

  'file.check': command<CheckResult>()(checkInput),

  /** What is being written: it is no remark until it is added. */
  'remark.draft': query<RemarkDraft | null>()(cycleId, ['remark', 'document']),
  'remark.saveDraft': command()(remarkDraft, ['remark']),
  'remark.list': query<Remark[]>()(cycleId, ['remark', 'document', 'files', 'bulk']),
  /** Throws PHASE as long as nobody signed. */
  'remark.add': command<{ id: string }>()(newRemark, ['remark']),
  /** Throws REMARK_GIVEN once it left, on paper or as a file. */
  'remark.remove': command()(byId, ['remark']),

  'scan.list': query<Scan[]>()(cycleId, ['document']),
  /** Asks for the file; null when cancelled. Throws SCAN_TOO_LARGE or SCAN_KIND. */
  'scan.add': command<{ id: string } | null>()(scanOf, ['document']),
  'scan.export': command<{ path: string } | null>()(byId),
  /** For good: a scan of the wrong paper should not stay in the file. */
  'scan.remove': command()(byId, ['document']),

  /** Makes the pages and holds them under a token; without changes, so it may also be asked while the file is checked. */
  'preview.open': command<Preview>()(previewOf),
  'preview.close': command()(z.object({ token: id })),
  /** Throws PHASE for what only may be looked at, and PRINT_FAILED. */
  'preview.print': command()(previewOf, ['files']),

  'document.showInFolder': command()(fileInput),
  'document.open': command()(fileInput),

  'certificate.list': query<Certificate[]>()(nothing, ['certificate', 'employee', 'conversation', 'cycle']),
  /** What a certificate or a register credit can come from. */
  'certificate.trainings': query<TrainingAction[]>()(nothing, ['employee', 'conversation', 'cycle', 'progress']),
  'certificate.save': command<{ id: string }>()(certificateSchema.and(rowOrNew), ['certificate']),
  'certificate.setNeeded': command()(z.object({ id, needed: z.boolean() }), ['certificate']),
  'certificate.remove': command()(byId, ['certificate']),
  'certificate.restore': command()(byId, ['certificate']),

  'register.norms': query<RegisterNorm[]>()(nothing, ['register']),
  'register.saveNorm': command<{ id: string }>()(normSchema.and(rowOrNew), ['register']),
  'register.setNormRemoved': command()(removal, ['register']),
  'register.list': query<Registration[]>()(nothing, ['register', 'employee', 'conversation', 'cycle', 'progress']),
  'register.save': command<{ id: string }>()(registrationSchema.and(rowOrNew), ['register']),
  'register.setRemoved': command()(removal, ['register']),
  'register.saveCredit': command<{ id: string }>()(creditSchema.and(rowOrNew), ['register']),
  'register.setCreditRemoved': command()(removal, ['register']),

  'need.list': query<NeedOverview>()(z.object({ year: planYear }), ['need', ...planTopics]),
  'need.create': command<{ id: string }>()(newNeed, ['need']),
  'need.save': command()(needPatch.extend({ id }), ['need']),
  'need.setRemoved': command()(z.object({ ids: z.array(id).min(1).max(500), removed: z.boolean() }), ['need']),
  'need.move': command()(z.object({ id, to: z.enum(['up', 'down']) }), ['need']),
  'need.link': command()(z.object({ needId: id, goalId: id, linked: z.boolean() }), ['need']),
  /** Takes over what still looks ahead from last year's list; gives the new ones, for undo. */
  'need.copyFromLastYear': command<{ ids: string[] }>()(z.object({ year: planYear }), ['need']),

  'training.plan': query<TrainingPlan>()(z.object({ year: planYear }), ['need', 'law', 'practice', ...planTopics]),
  /** By action, what the owner decided about it; actions without a decision are left out. */
  'training.approvals': query<Record<string, Approval>>()(cycleId, ['training', 'conversation', 'cycle']),
  /** Asks where to save the plan of a year; null when cancelled. */
  'training.export': command<{ path: string } | null>()(
    z.object({ year: planYear, format: z.enum(['excel', 'word', 'pdf']) }),
    ['files'],
  ),
  'training.setBudget': command()(z.object({ year: planYear, cents: cents.nullable() }), ['training']),
  'training.changeLine': command()(linePatch.extend({ key: lineKey }), ['training', 'conversation', 'progress']),
  /** The same decision for several lines at once. */
  'training.setStages': command()(z.object({ keys: z.array(lineKey).min(1).max(5_000), stage: oneOf(stages) }), [
    'training',
    'conversation',
    'progress',
  ]),
  'training.addLine': command<{ key: string }>()(newLine, ['training']),
  'training.setRemoved': command()(z.object({ key: lineKey, removed: z.boolean() }), ['training']),
  /** Puts one in-house course in the place of lines; lines join when a course is among the keys. */
  'training.takeTogether': command<{ key: string }>()(newCourse, ['training']),
  'training.setSplit': command()(z.object({ key: lineKey, split: z.boolean() }), ['training']),
  /** Takes lines out of the in-house course that they joined; each stands on its own again. */
  'training.leaveCourse': command()(z.object({ keys: z.array(lineKey).min(1).max(200) }), ['training']),
  /** Puts lines that left an in-house course back into it. */
  'training.joinCourse': command()(z.object({ key: lineKey, keys: z.array(lineKey).min(1).max(200) }), ['training']),
  'training.leaveApart': command()(z.object({ keys: newCourse.shape.keys, apart: z.boolean() }), ['training']),
  /** Suggests a need no longer in the plan of this year, or does so again. */
  'training.leaveNeed': command()(z.object({ year: planYear, needId: id, left: z.boolean() }), ['training']),

  'law.get': query<{ country: Country; parameters: LegalParameter[] }>()(nothing, ['law', 'practice']),
  'law.save': command()(legalSave, ['law']),
  'law.reset': command()(legalReset, ['law']),

  'overview.get': query<Overview>()(nothing, overviewTopics),
  'overview.board': query<Board>()(nothing, overviewTopics),
  'overview.year': query<YearEvent[]>()(z.object({ year: z.number().int().min(1900).max(2199) }), overviewTopics),

  /** Asks where the calendar file goes; null when cancelled. Throws NOT_FOUND when no day is left to put in it. */
  'calendar.export': command<{ path: string; days: number } | null>()(calendarWish),

  /** Finds things by their words; with an empty text it only makes ready, and gives nothing. */
  'search.find': query<SearchResult>()(searchInput, []),

  'dossier.get': query<DossierEntry[]>()(z.object({ employeeId: id }), [...overviewTopics, 'level']),

  /** Who opened, changed, signed or gave out what, without contents; of one person, or of everyone. */
  'audit.list': query<AuditLine[]>()(auditWish, ['audit', 'employee']),

  /** What the staff should know of what is kept; made from the settings where the practice did not write it anew. */
  'privacy.get': query<PrivacyView>()(nothing, ['privacy', 'practice', 'law', 'employee']),
  'privacy.save': command()(savePrivacy, ['privacy']),
  /** Asks where to save; null when cancelled. */
  'privacy.export': command<{ path: string } | null>()(z.object({ format: z.enum(['word', 'pdf']) }), ['files']),
  /** Dates of talks, signatures and follow-ups of a year, without anything of what they said; null when cancelled. */
  'accreditation.export': command<{ path: string } | null>()(
    z.object({ year: planYear, format: z.enum(['excel', 'word', 'pdf']) }),
    ['files'],
  ),

  'setting.get': query<Settings>()(nothing, ['setting']),
  'setting.save': command()(settingsPatch, ['setting']),

  /** What help may see: versions and the newest lines of the log, without names, contents or the user's folders. */
  'log.get': query<{ text: string }>()(nothing, []),

  'question.list': query<QuestionListView>()(nothing, ['questions']),
  /** Adds an own question or changes one; the side of a question never changes. */
  'question.save': command<{ id: string }>()(questionSave, ['questions']),
  /** Other words for a question of the standard list or a pack, and in which kinds of talk it is asked. */
  'question.reword': command()(questionReword, ['questions']),
  'question.restore': command()(byQuestion, ['questions']),
  'question.setHidden': command()(questionHide, ['questions']),
  'question.setRemoved': command()(questionRemoval, ['questions']),
  'question.setOrder': command()(questionOrder, ['questions']),
  'question.allowRating': command()(z.object({ allowed: z.boolean() }), ['questions']),

  'pack.list': query<PackView[]>()(nothing, ['questions', 'competence', 'register', 'practice']),
  'pack.apply': command()(z.object({ packId }), ['questions', 'competence', 'register']),
  'pack.setItem': command()(packItem.extend({ on: z.boolean() }), ['questions', 'competence', 'register']),

  /** Prints the page on screen (the recovery sheet). */
  'window.print': command()(nothing),
  /** The page has saved all it had, or tells that something could not be saved. */
  'window.flushed': command()(z.object({ saved: z.boolean() })),
} satisfies Record<string, Route<z.ZodType, unknown>>

export type Contract = typeof contract
export type RouteName = keyof Contract
/** What the page sends. */
export type RouteInput<R extends RouteName> = z.input<Contract[R]['input']>
/** What the handler gets, after parsing. */
export type ParsedInput<R extends RouteName> = z.output<Contract[R]['input']>
export type RouteOutput<R extends RouteName> = Contract[R] extends Route<z.ZodType, infer O> ? O : never

export const routeNames = Object.keys(contract) as RouteName[]

/** Whether a name is one of the routes. */
export const isRoute = (name: unknown): name is RouteName => typeof name === 'string' && Object.hasOwn(contract, name)

/** The routes that read one of these topics: after a change their answers are old. */
export const routesReading = (topics: readonly Topic[]): RouteName[] =>
  routeNames.filter((name) => topicsOf(name).reads.some((topic) => topics.includes(topic)))

/** What a route reads and changes. */
export const topicsOf = (name: RouteName): { reads: Topic[]; changes: Topic[] } => {
  const route: Route<z.ZodType, unknown> = contract[name]
  return { reads: route.reads ?? [], changes: route.changes ?? [] }
}
