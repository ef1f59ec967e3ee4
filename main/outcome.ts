import { AppError, type ErrorCode } from '../shared/ipc/result'

/** What work gave or threw, as something that crosses from another thread or process. */
export type Outcome<Answer> = { answer: Answer } | { code: ErrorCode | null; cause: string }

/** There: what came of the work. */
export async function outcomeOf<Answer>(made: Promise<Answer>): Promise<Outcome<Answer>> {
  try {
    return { answer: await made }
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, cause: String(error.cause ?? '') }
    return { code: null, cause: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** Here: what was thrown there, an AppError when it had a code. */
export const errorOf = ({ code, cause }: { code: ErrorCode | null; cause: string }): Error =>
  code ? new AppError(code, undefined, { cause }) : new Error(cause)
