import { expect, test } from 'vitest'
import { calendarEvents } from '../../shared/calendar/events'
import { invitationText, lengthInWords } from '../../shared/calendar/invitation'
import type { YearEvent } from '../../shared/overview/schema'

const today = '2026-11-24'
const event = (change: Partial<YearEvent>): YearEvent => ({
  id: 'c1',
  kind: 'talk',
  date: '2026-12-01',
  name: 'Noor Aerts',
  employeeId: 'noor',
  cycleId: 'c1',
  done: false,
  ...change,
})

test('only what is planned, not held and not past goes into a calendar', () => {
  const events = [
    event({}),
    event({ id: 'held', done: true }),
    event({ id: 'past', date: '2026-11-23' }),
    event({ id: 'today', date: today, kind: 'followUp' }),
    event({ id: 'next noor', kind: 'nextTalk', cycleId: null }),
    event({ id: 'evaluation c1', kind: 'evaluation', date: '2027-02-01' }),
  ]
  expect(calendarEvents(events, today)).toEqual([
    { uid: 'c1@praktijkgroei', date: '2026-12-01', summary: 'Gesprek met Noor Aerts' },
    { uid: 'today@praktijkgroei', date: today, summary: 'Opvolgmoment met Noor Aerts' },
    { uid: 'evaluation-c1@praktijkgroei', date: '2027-02-01', summary: 'Evaluatie met Noor Aerts' },
  ])
})

const talk = {
  kind: 'combined',
  employerName: 'Mieke Claes',
  plannedMinutes: 60,
  conversationDate: '2026-12-10',
  employeeFirstName: 'Noor',
} as const

test('the invitation says who, when, how long, and by when the points are asked', () => {
  const text = invitationText(talk, today)
  for (const part of ['Beste Noor', '10 december 2026', 'ongeveer een uur', 'tegen 3 december 2026', 'Mieke Claes'])
    expect(text).toContain(part)
  expect(text).not.toMatch(/\b(we|wij|ons|onze)\b|!/i)
})

test('the invitation says who sees the preparation and when, what comes of the talk, and whom to ask', () => {
  const text = invitationText(talk, today)
  for (const part of [
    'zie ik uw antwoorden pas',
    'uw opmerkingen',
    'een exemplaar',
    'Verrassingen zijn niet de bedoeling',
  ])
    expect(text).toContain(part)
})

test('within the last week it asks no day that is past', () => {
  const text = invitationText({ ...talk, conversationDate: '2026-11-28' }, today)
  expect(text).not.toContain('21 november')
  expect(text).toContain('enkele dagen voor het gesprek')
})

test('each kind of talk says what it is about', () => {
  const about = (kind: 'combined' | 'pop' | 'performance') => invitationText({ ...talk, kind }, today)
  expect(new Set([about('combined'), about('pop'), about('performance')]).size).toBe(3)
})

test('the time in words', () => {
  expect([30, 45, 60, 90, 120].map(lengthInWords)).toEqual([
    'een half uur',
    '45 minuten',
    'een uur',
    'anderhalf uur',
    'twee uur',
  ])
})
