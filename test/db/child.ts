import { closeSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { takeOut } from '../../db/backup/look'
import { makeCopy } from '../../db/backup/make'
import { translateError } from '../../db/file-check'
import { databaseKey } from '../../db/keys'
import { createPracticeFile, openPracticeFile } from '../../db/open'
import { AppError } from '../../shared/ipc/result'

/**
 * What the tests run in a process of its own, to kill it or to take its rights or its disk away:
 * `<open|create|write|fill|copy|copies> <file> <master in hex> <migrations folder>`, and
 * `takeOut <copy> <master in hex> <target>`. Each commit is reported by its number.
 */
const [command, file = '', masterHex = '', migrations = ''] = process.argv.slice(2)
const key = databaseKey(Buffer.from(masterHex, 'hex'))

function writeRows(noteLength: number): never {
  const { sqlite } = openPracticeFile(file, key, migrations)
  const add = sqlite.transaction((id: number) => {
    sqlite.prepare('INSERT INTO parent VALUES (?, ?)').run(id, `name ${id}`)
    sqlite.prepare('INSERT INTO child VALUES (?, ?, ?)').run(id, id, 'n'.repeat(noteLength + ((id * 37) % 400)))
    sqlite.prepare('UPDATE child SET note = ? WHERE id = ?').run('changed '.repeat(id % 100), id - 5)
  })
  let id = sqlite.prepare<[], number>('SELECT coalesce(max(id), 0) FROM parent').pluck().get() ?? 0
  for (;;) {
    id += 1
    add.immediate(id)
    writeSync(1, `${id}\n`)
  }
}

/** Copies on and on, each into the folder of copies beside the file. */
function copyAgain(times: number): void {
  for (let made = 0; made < times; made++) {
    const handle = openSync(file, 'r')
    const about = {
      v: 1,
      moment: new Date().toISOString(),
      fileId: crypto.randomUUID(),
      app: '0',
      reason: 'hand',
    } as const
    const folder = path.join(path.dirname(file), 'kopieen')
    makeCopy({ file, handle, key: Buffer.from(key), slots: '{}', about, folder, name: 'Praktijk' })
    closeSync(handle)
    writeSync(1, `${made}\n`)
  }
}

try {
  if (command === 'copy') copyAgain(1)
  if (command === 'takeOut') takeOut({ copy: file, key, newest: 1, target: migrations })
  if (command === 'copies') copyAgain(1_000_000)
  if (command === 'open') openPracticeFile(file, key, migrations).close()
  if (command === 'create') createPracticeFile(file, key, migrations).close()
  if (command === 'write') writeRows(10)
  if (command === 'fill') writeRows(4_000)
  writeSync(1, 'no error\n')
} catch (error) {
  const known = translateError(error)
  writeSync(1, `${known instanceof AppError ? known.code : String(error)}\n`)
}
