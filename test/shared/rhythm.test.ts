import { expect, test } from 'vitest'
import { nextTalkDue } from '../../shared/overview/rhythm'
import { settingDefaults } from '../../shared/setting/schema'

const { rhythm } = settingDefaults
const person = { archived: false, inServiceSince: '2026-03-01', leavingDate: null }

test('a newcomer is heard after six months, and again six months later', () => {
  expect(nextTalkDue(person, [], rhythm)).toBe('2026-09-01')
  expect(nextTalkDue(person, ['2026-09-10'], rhythm)).toBe('2027-03-10')
})

test('after that once a year, counted from the newest talk in whatever order they come', () => {
  expect(nextTalkDue(person, ['2027-03-10', '2026-09-10'], rhythm)).toBe('2028-03-10')
})

test('who has long been in service is no newcomer at the first talk that is known here', () => {
  expect(nextTalkDue({ ...person, inServiceSince: '2014-05-01' }, ['2026-09-10'], rhythm)).toBe('2027-09-10')
})

test('without a first day in service nothing is due before the first talk; after it the year counts', () => {
  const unknown = { ...person, inServiceSince: null }
  expect(nextTalkDue(unknown, [], rhythm)).toBeNull()
  expect(nextTalkDue(unknown, ['2026-09-10'], rhythm)).toBe('2027-09-10')
})

test('29 February becomes the last day of a shorter month', () => {
  expect(nextTalkDue({ ...person, inServiceSince: '2020-01-01' }, ['2027-01-01', '2028-02-29'], rhythm)).toBe(
    '2029-02-28',
  )
  expect(nextTalkDue({ ...person, inServiceSince: '2027-08-31' }, [], rhythm)).toBe('2028-02-29')
})

test('nothing is due for who is in the archive or leaves before that day', () => {
  expect(nextTalkDue({ ...person, archived: true }, [], rhythm)).toBeNull()
  expect(nextTalkDue({ ...person, leavingDate: '2026-08-31' }, [], rhythm)).toBeNull()
  expect(nextTalkDue({ ...person, leavingDate: '2026-09-01' }, [], rhythm)).toBeNull()
  expect(nextTalkDue({ ...person, leavingDate: '2026-09-02' }, [], rhythm)).toBe('2026-09-01')
})

test('the months are those of the practice', () => {
  const own = { first: 3, second: 9, later: 24 }
  expect(nextTalkDue(person, [], own)).toBe('2026-06-01')
  expect(nextTalkDue(person, ['2026-06-01'], own)).toBe('2027-03-01')
  expect(nextTalkDue(person, ['2026-06-01', '2027-03-01'], own)).toBe('2029-03-01')
})
