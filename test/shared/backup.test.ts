import { describe, expect, it } from 'vitest'
import { copiesGoneBy, copiesToKeep, reminderDue } from '../../shared/backup/rules'
import { addDays } from '../../shared/format/date'

const at = (day: string, time = '12:00') => `${day}T${time}:00.000Z`
/** The last moment of each of so many days, from old to new. */
const everyDay = (last: string, count: number) =>
  Array.from({ length: count }, (_, index) => at(addDays(last, index + 1 - count)))

describe('which copies stay', () => {
  it('keeps ten recent, one of each of seven days and one of each of eight weeks', () => {
    const today = '2026-11-27'
    const busy = Array.from({ length: 15 }, (_, index) => at(today, `09:${10 + index}`))
    const kept = copiesToKeep([...everyDay('2026-11-26', 120), ...busy], today)
    expect(kept.slice(0, 10)).toEqual(busy.toReversed().slice(0, 10))
    // Today and the six days before it: the first six of those are no recent ones.
    expect(kept.slice(10, 16)).toEqual(everyDay('2026-11-26', 6).toReversed())
    // Of the week of 16 November and earlier the Sundays; those of this week and of Sunday the 22nd are there already.
    expect(kept.slice(16)).toEqual(
      ['2026-11-15', '2026-11-08', '2026-11-01', '2026-10-25', '2026-10-18', '2026-10-11'].map((day) => at(day)),
    )
  })

  it('takes the days and weeks that have a copy, not those without work', () => {
    const days = ['2026-11-02', '2026-11-05', '2026-11-09', '2026-11-12']
    expect(
      copiesToKeep(
        days.map((day) => at(day)),
        '2026-11-27',
      ),
    ).toHaveLength(4)
  })

  it('never lets the newest go, however old it is, and copes with none', () => {
    expect(copiesToKeep([at('2020-01-01'), at('2020-01-02')], '2026-11-27')).toEqual([at('2020-01-02')])
    expect(copiesToKeep([], '2026-11-27')).toEqual([])
  })

  it('keeps nothing of eight weeks old, at whatever rhythm copies were made', () => {
    const erased = '2026-09-01'
    const gone = copiesGoneBy(erased)
    expect(gone).toBe('2026-10-27')
    const before = everyDay(erased, 90)
    for (const rhythm of [1, 3, 7, 20, 55]) {
      // One copy on the day itself holds nobody any more: it is made after the erasure.
      let copies = [...before, at(erased, '18:00')]
      for (let day = erased; day < gone; day = addDays(day, rhythm))
        copies = copiesToKeep([...copies, at(day, '19:00')], day)
      expect(copiesToKeep(copies, gone).filter((moment) => moment <= at(erased, '12:00'))).toEqual([])
    }
    // The day before, the last of them may still be there.
    expect(copiesToKeep([...before, at(erased, '18:00')], addDays(gone, -1))).toContain(at(erased, '18:00'))
  })

  it('lets them go at the next opening too, when the practice was closed all that time', () => {
    const copies = [...everyDay('2026-09-01', 30), at('2026-09-01', '18:00')]
    expect(copiesToKeep(copies, '2026-10-27')).toEqual([at('2026-09-01', '18:00')])
    expect(copiesToKeep(copies, '2027-03-01')).toEqual([at('2026-09-01', '18:00')])
  })
})

it('reminds after a week in which no copy left the laptop', () => {
  expect(reminderDue(null, '2026-11-27')).toBe(false)
  expect(reminderDue(at('2026-11-20'), '2026-11-26')).toBe(false)
  expect(reminderDue(at('2026-11-20'), '2026-11-27')).toBe(true)
})
