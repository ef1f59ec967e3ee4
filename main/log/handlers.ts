import os from 'node:os'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import { readLog } from '../log'
import type { Session } from '../practice/session'

/** The log, as it may be given to whoever helps. Only while a practice is open, as all of its screens. */
export function logHandlers(session: Session, { version }: Pick<Environment, 'version'>) {
  return {
    'log.get': () => {
      session.db()
      const { electron = '', chrome = '', node } = process.versions
      const about = [
        `Praktijkgroei ${version}`,
        `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
        `${os.type()} ${os.release()}, ${os.arch()}`,
      ]
      return { text: [...about, '', ...readLog()].join('\n') }
    },
  } satisfies HandlersOf<`log.${string}`>
}
