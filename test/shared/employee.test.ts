import { expect, it, test } from 'vitest'
import { type Employee, fullName, initials, matchesSearch } from '../../shared/employee/schema'

const zoe: Employee = {
  id: '00000000-0000-4000-8000-000000000001',
  firstName: 'Zoë',
  lastName: 'De Smet-Çelik',
  roleId: null,
  roleName: 'Tandartsassistent',
  supervisor: '',
  contractHours: null,
  inServiceSince: null,
  leavingDate: null,
  email: 'zoe@delinde.example',
  archived: false,
}

it.each([
  ['', true],
  ['  ', true],
  ['zoe', true],
  ['ZOË', true],
  ['Zoe\u0308', true],
  ['celik', true],
  ['smet zoë', true],
  [' de  smet ', true],
  ['assistent', true],
  ['@delinde', true],
  ['tand zoe', true],
  ['zoe peeters', false],
  ['zoé.', false],
  ['null', false],
])('searching for “%s” finds Zoë De Smet-Çelik, Tandartsassistent: %s', (search, found) => {
  expect(matchesSearch(zoe, search)).toBe(found)
  expect(matchesSearch({ ...zoe, roleName: null, email: '' }, 'null')).toBe(false)
})

test('a name and its letters', () => {
  expect(fullName(zoe)).toBe('Zoë De Smet-Çelik')
  expect(initials(zoe)).toBe('ZD')
  expect(initials({ firstName: '😀mma', lastName: 'ørsted' })).toBe('😀Ø')
  expect(initials({ firstName: '', lastName: '' })).toBe('')
})
