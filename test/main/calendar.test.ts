import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { toIcs } from '../../main/calendar/ics'
import { addDays, localDay } from '../../shared/format/date'
import { bySide, startApp, startCycle } from '../support/practice'

/** The lines of a calendar file, with folded ones put together again, as a calendar program reads them. */
function lines(ics: string): string[] {
  expect(ics.endsWith('\r\n') || ics.endsWith('END:VCALENDAR')).toBe(true)
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  return ics.replaceAll('\r\n ', '').split('\r\n')
}

const value = (ics: string, name: string) =>
  lines(ics)
    .filter((line) => line.split(/[:;]/)[0] === name)
    .map((line) => line.slice(name.length))

describe('a day in a calendar file', () => {
  const stamp = new Date('2026-11-24T09:30:00Z')

  // The nights in which the clock changes in Belgium and the Netherlands, and a day that few years have.
  test.each(['2026-03-29', '2026-10-25', '2028-02-29'])(
    '%s is a date without a time, and ends the day after',
    async (date) => {
      const ics = await toIcs([{ uid: 'c1@praktijkgroei', date, summary: 'Gesprek met Noor Aerts' }], stamp)
      expect(value(ics, 'DTSTART')).toEqual([`;VALUE=DATE:${date.replaceAll('-', '')}`])
      expect(value(ics, 'DTEND')).toEqual([`;VALUE=DATE:${addDays(date, 1).replaceAll('-', '')}`])
      expect(ics).not.toMatch(/TZID|VTIMEZONE/)
      expect(value(ics, 'DTSTAMP')).toEqual([':20261124T093000Z'])
    },
  )

  test('is free, in Dutch, and can be read back whatever stands in the name', async () => {
    const name = 'Gesprek met Zoë; "de Backer", van der Straeten-Vandenbroucke-De Meulemeester 🦷'
    const ics = await toIcs([{ uid: 'c1@praktijkgroei', date: '2026-12-01', summary: name }], stamp)
    const [summary = ''] = value(ics, 'SUMMARY')
    expect(summary.startsWith(';LANGUAGE=nl:')).toBe(true)
    expect(summary.slice(';LANGUAGE=nl:'.length).replace(/\\([;,"\\])/g, '$1')).toBe(name)
    expect(value(ics, 'TRANSP')).toEqual([':TRANSPARENT'])
    expect(value(ics, 'PRODID')).toEqual([':-//Praktijkgroei//Agenda//NL'])
  })
})

describe('saving it', () => {
  const app = startApp()
  const today = localDay(new Date())
  const date = addDays(today, 20)
  const file = path.join(app.folder, 'agenda')
  let cycleId = ''

  beforeAll(async () => {
    await app.createPractice()
    const made = await startCycle(app, {
      periodStart: today,
      periodEnd: addDays(today, 364),
      conversationDate: date,
    })
    cycleId = made.cycleId
    await bySide(app).call('preparation.saveAnswer', {
      cycleId,
      side: 'employee',
      key: 'm-went-well',
      text: 'Geheim: flamingo',
    })
    await app.call('note.save', { cycleId, text: 'Geheim: pinguïn' })
  })

  const save = async (wish: Parameters<typeof app.call<'calendar.export'>>[1]) => {
    app.dialogs.saveAs = file
    const saved = await app.call('calendar.export', wish)
    return saved && { ...saved, text: readFileSync(saved.path, 'utf8') }
  }

  test('of one cycle: kind and name and nothing else, in a file with its extension', async () => {
    const saved = await save({ what: 'cycle', cycleId })
    expect(saved).toMatchObject({ path: `${file}.ics`, days: 1 })
    expect(value(saved?.text ?? '', 'SUMMARY')).toEqual([';LANGUAGE=nl:Gesprek met Noor Aerts'])
    expect(value(saved?.text ?? '', 'DESCRIPTION')).toEqual([])
    expect(saved?.text).not.toMatch(/Geheim|flamingo|pingu|Mieke/)
  })

  test('the same day keeps its identity, also when it was moved, so that a calendar replaces it', async () => {
    const before = value((await save({ what: 'cycle', cycleId }))?.text ?? '', 'UID')
    await app.call('cycle.change', {
      cycleId,
      periodStart: today,
      periodEnd: addDays(today, 364),
      conversationDate: addDays(date, 1),
      employerName: 'Mieke Claes',
      plannedMinutes: 45,
    })
    const after = await save({ what: 'cycle', cycleId })
    expect(value(after?.text ?? '', 'UID')).toEqual(before)
    expect(value(after?.text ?? '', 'DTSTART')).toEqual([`;VALUE=DATE:${addDays(date, 1).replaceAll('-', '')}`])
  })

  test('of a whole year: everyone, each day once', async () => {
    await startCycle(app, {
      periodStart: today,
      periodEnd: addDays(today, 364),
      conversationDate: addDays(date, 1),
    })
    const saved = await save({ what: 'year', year: Number(addDays(date, 1).slice(0, 4)) })
    const uids = value(saved?.text ?? '', 'UID')
    expect(uids).toHaveLength(2)
    expect(new Set(uids).size).toBe(2)
  })

  test('Cancel saves nothing; a year without days says so', async () => {
    app.dialogs.saveAs = null
    expect(await app.call('calendar.export', { what: 'cycle', cycleId })).toBeNull()
    expect(await app.problem('calendar.export', { what: 'year', year: 1999 })).toBe('NOT_FOUND')
  })
})
