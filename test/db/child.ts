import { writeSync } from 'node:fs'
import { takeOut } from '../../db/backup/look'
import type { Sqlite } from '../../db/connection'
import { writeTextFile } from '../../db/durable'
import { translateError } from '../../db/file-check'
import { databaseKey } from '../../db/keys'
import { createPracticeFile, openPracticeFile } from '../../db/open'
import { AppError } from '../../shared/ipc/result'
import { copyPractice } from './copy-practice'

/**
 * What the tests run in a process of its own, to kill it, to take its rights or its disk away, or to watch it:
 * `<command> <file> <master in hex> <migrations folder>`. Each change is reported by its number once it is committed,
 * but for the controls: `early` reports before, `relaxed` commits as SQLite's fastest safe-looking setting does.
 * `takeOut <copy> <master in hex> <target>` takes a practice file out of a copy.
 */
const [command, file = '', masterHex = '', migrations = ''] = process.argv.slice(2)
const key = databaseKey(Buffer.from(masterHex, 'hex'))
const say = (line: string | number) => void writeSync(1, `${line}\n`)

/** The next number, and what makes the change of a number: a new row with a row that refers to it, and an older one. */
function changesOf(sqlite: Sqlite, noteLength: number) {
  const first = (sqlite.prepare<[], number>('SELECT coalesce(max(id), 0) FROM parent').pluck().get() ?? 0) + 1
  const change = sqlite.transaction((id: number) => {
    sqlite.prepare('INSERT INTO parent VALUES (?, ?)').run(id, `name ${id}`)
    sqlite.prepare('INSERT INTO child VALUES (?, ?, ?)').run(id, id, 'n'.repeat(noteLength + ((id * 37) % 400)))
    sqlite.prepare('UPDATE child SET note = ? WHERE id = ?').run('changed '.repeat(id % 100), id - 5)
  })
  return { first, change }
}

function writeRows(noteLength: number): never {
  const { first, change } = changesOf(openPracticeFile(file, key, migrations).sqlite, noteLength)
  for (let id = first; ; id++) {
    change.immediate(id)
    say(id)
  }
}

/** Saves once in a while, as many programs do. */
function writeEarly(): never {
  const { sqlite } = openPracticeFile(file, key, migrations)
  const { first, change } = changesOf(sqlite, 10)
  for (let id = first; ; ) {
    sqlite.exec('BEGIN IMMEDIATE')
    for (const end = id + 200; id < end; id++) {
      change(id)
      say(id)
    }
    sqlite.exec('COMMIT')
  }
}

/** Eighty changes and then the end, with a text beside the file that is replaced eight times. */
function writeSome(relaxed: boolean): void {
  const { sqlite, close } = openPracticeFile(file, key, migrations)
  if (relaxed) for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL']) sqlite.pragma(pragma)
  const { first, change } = changesOf(sqlite, 600)
  for (let id = first; id < first + 80; id++) {
    change.immediate(id)
    say(id)
    if (id % 10 > 0) continue
    writeTextFile(`${file}.sleutels`, String(id).repeat(2_000))
    say(`text ${id}`)
  }
  close()
}

/** Copies on and on, each into the folder of copies beside the file. */
function copyAgain(times: number): void {
  for (let made = 0; made < times; made++) {
    copyPractice(file, key)
    writeSync(1, `${made}\n`)
  }
}

try {
  if (command === 'copy') copyAgain(1)
  if (command === 'takeOut') takeOut({ copy: file, key, newest: 1, target: migrations })
  if (command === 'copies') copyAgain(1_000_000)
  if (command === 'open') openPracticeFile(file, key, migrations).close()
  if (command === 'create') createPracticeFile(file, key, migrations).close()
  if (command === 'migrate') {
    say('begins')
    openPracticeFile(file, key, migrations).close()
  }
  if (command === 'write') writeRows(10)
  if (command === 'fill') writeRows(4_000)
  if (command === 'early') writeEarly()
  if (command === 'some' || command === 'relaxed') writeSome(command === 'relaxed')
  say('no error')
} catch (error) {
  const known = translateError(error)
  say(known instanceof AppError ? known.code : String(error))
}
