import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The practice file among the arguments of a start, in full; null when there is none. File managers give a path or a
 * file: address; a path may start from the folder of whoever started the app.
 */
export function practiceFileIn(argv: readonly string[], folder: string): string | null {
  for (const argument of argv.slice(1)) {
    if (argument.startsWith('-') || !/\.praktijk$/i.test(argument)) continue
    try {
      return argument.startsWith('file:') ? fileURLToPath(argument) : path.resolve(folder, argument)
    } catch {
      // An address of another computer, say.
    }
  }
  return null
}
