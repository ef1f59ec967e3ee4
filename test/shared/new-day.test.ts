import { expect, test } from 'vitest'
import { watchDay } from '../../shared/format/new-day'

test('a new day is told once, also after days on which nobody looked', () => {
  let day = '2026-11-24'
  let times = 0
  const check = watchDay(
    () => {
      times += 1
    },
    () => day,
  )
  check()
  expect(times).toBe(0)
  day = '2026-11-25'
  check()
  check()
  expect(times).toBe(1)
  day = '2026-11-28'
  check()
  expect(times).toBe(2)
})
