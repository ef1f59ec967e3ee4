/** Everything that can go wrong, as codes. Each has one Dutch message in `messages.ts`. */
export const errorCodes = [
  'KEY_WRONG',
  'KEY_PARAMS',
  'KEY_MISSING',
  'RECOVERY_FORM',
  'RECOVERY_CHECK',
  'RECOVERY_GROUPS',
  'RECOVERY_OTHER',
  'FILE_EMPTY',
  'FILE_DAMAGED',
  'FILE_KIND',
  'FILE_PLAIN',
  'FILE_NEWER',
  'FILE_GONE',
  'FILE_EXISTS',
  'FILE_READONLY',
  'FOLDER_RIGHTS',
  'DISK_FULL',
  'DISK_IO',
  'BUSY',
  'MIGRATION_FAILED',
  'LOCKED',
  'UNSAVED',
  'NOT_FOUND',
  'LOGO_TOO_LARGE',
  'LOGO_KIND',
  'NOT_READY',
  'NOT_JUDGED',
  'PHASE',
  'FROZEN',
  'SIGNED_ALREADY',
  'CONTENT_CHANGED',
  'NOTHING_TO_SIGN',
  'SEAL_FAILED',
  'SCAN_TOO_LARGE',
  'SCAN_KIND',
  'PREVIEW_BROKEN',
  'PREVIEW_PASSWORD',
  'FILE_IN_USE',
  'NO_PROGRAM',
  'IMPORT_KIND',
  'IMPORT_OLD_EXCEL',
  'IMPORT_EMPTY',
  'IMPORT_TOO_LARGE',
  'IMPORT_TOO_MANY',
  'IMPORT_UNREADABLE',
  'IMPORT_RIGHTS',
  'IMPORT_GONE',
  'DOCX_KIND',
  'DOCX_OLD',
  'DOCX_TOO_LARGE',
  'DOCX_REFUSED',
  'DOCX_UNREADABLE',
  'DOCX_RIGHTS',
  'DOCX_GONE',
  'FORM_NONE',
  'FORM_OTHER_PRACTICE',
  'FORM_OTHER_PERSON',
  'FORM_OTHER_CYCLE',
  'FORM_OTHER_SIDE',
  'FORM_CHANGED',
  'TEMPLATE_PROBLEMS',
  'PRINT_OWN',
  'OFFICE_NONE',
  'OFFICE_FAILED',
  'QUESTION_DOUBLE',
  'QUESTIONS_FULL',
  'QUESTION_NEEDED',
  'RATING_OFF',
  'SEAT',
  'SEAT_CLOSED',
  'PIN_WRONG',
  'PIN_WAIT',
  'PIN_CLOSED',
  'IPC_SENDER',
  'IPC_ROUTE',
  'IPC_ARGS',
  'INTERNAL',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** What crosses from main to the page: a value, or a code with, for IPC_ARGS, the sentence of the first wrong field. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; detail?: string } }

/** The result of a call that failed. */
export const failure = (code: ErrorCode, detail?: string): Result<never> => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
})

/** The one error class: an expected failure with its code. `detail` is a Dutch sentence or fact for the user. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail?: string,
    options?: ErrorOptions,
  ) {
    super(detail ? `${code}: ${detail}` : code, options)
    this.name = 'AppError'
  }
}
