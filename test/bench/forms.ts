import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { app } from 'electron'
import { toWord } from '../../main/document/word'
import { expectDocx, readDocxInProcess } from '../../main/docx/in-process'
import { readDocx } from '../../main/docx/read-docx'
import { formModel } from '../../shared/document/form'
import { AppError } from '../../shared/ipc/result'
import type { Practice } from '../../shared/practice/schema'
import { standardQuestions } from '../../shared/preparation/questions'
import { hostileFiles } from '../support/hostile-files'

const RUNS = 20

/** In which time the process that is started ahead is there. */
const STARTED_MS = 1_500

/**
 * Milliseconds in which a form is read, alone, with the process that reads it, and in one that was started while the user
 * chose; of the worst hostile file, the process included, the milliseconds and the growth of main in bytes.
 */
export type Forms = { read: number[]; inProcess: number[]; expected: number[]; hostile: { ms: number; bytes: number } }

export async function measureForms(): Promise<Forms> {
  const file = (name: string) => path.join(app.getPath('userData'), `${name}.docx`)
  const form = file('formulier')
  writeFileSync(form, await toWord(formModel(source, practice, null)))
  return {
    read: await timed(() => readDocx(form)),
    inProcess: await timed(() => readDocxInProcess(form)),
    expected: await timed(() => readDocxInProcess(form), chosen),
    hostile: await worst(file('vijandig')),
  }
}

const source: Parameters<typeof formModel>[0] = {
  cycleId: '00000000-0000-4000-8000-000000000001',
  listId: '00000000-0000-4000-8000-000000000002',
  side: 'employee',
  list: standardQuestions,
  employeeName: 'Jolien Aerts',
  employerName: 'Karel Claes',
  conversationDate: null,
}

const practice = {
  name: 'Tandartspraktijk De Linde',
  ownerName: 'Karel Claes',
  profession: 'dentist',
  country: 'BE',
  street: '',
  postalCode: '',
  city: '',
  phone: '',
  email: '',
  logo: null,
} satisfies Practice

/** The time that someone takes to choose a file. */
function chosen(): Promise<void> {
  expectDocx()
  return wait(STARTED_MS)
}

async function timed(read: () => Promise<unknown>, before = async (): Promise<void> => undefined): Promise<number[]> {
  const times: number[] = []
  for (let run = -3; run < RUNS; run++) {
    await before()
    const from = performance.now()
    await read()
    if (run >= 0) times.push(performance.now() - from)
  }
  return times
}

async function worst(file: string): Promise<Forms['hostile']> {
  const most = { ms: 0, bytes: 0 }
  for (const [name, write, code] of hostileFiles) {
    await write(file)
    const from = performance.now()
    const refused = await readDocxInProcess(file).catch((error: unknown) => error)
    most.ms = Math.max(most.ms, performance.now() - from)
    if (!(refused instanceof AppError && refused.code === code)) throw new Error(`Not refused with ${code}: ${name}`)
    // What the process grows by cannot be seen from here at its peak; the same reading in this one can.
    const before = process.memoryUsage.rss()
    await readDocx(file).catch(() => undefined)
    most.bytes = Math.max(most.bytes, process.memoryUsage.rss() - before)
  }
  return most
}
