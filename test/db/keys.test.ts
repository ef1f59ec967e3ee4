import { describe, expect, it } from 'vitest'
import { databaseKey, masterFromRecovery, newMaster, recoveryCode } from '../../db/keys'
import { codeOf, master } from './practice-file'

const code = recoveryCode(master)

describe('the recovery code', () => {
  it('is seven groups of four without doubtful letters, and gives the master back', () => {
    for (let i = 0; i < 500; i++) {
      const random = newMaster()
      const text = recoveryCode(random)
      expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(masterFromRecovery(text)).toEqual(random)
    }
  })

  it('keeps leading zeros and all ones', () => {
    for (const edge of [Buffer.alloc(16), Buffer.alloc(16, 255)]) {
      expect(masterFromRecovery(recoveryCode(edge))).toEqual(edge)
    }
  })

  it.each([
    ['small letters', code.toLowerCase()],
    ['spaces for dashes', ` ${code.replaceAll('-', '  ')}\n`],
    ['long dashes', code.replaceAll('-', ' – ')],
    ['no dashes', code.replaceAll('-', '')],
    ['O for 0', code.replaceAll('0', 'o')],
    ['L and I for 1', code.replace('1', 'l').replaceAll('1', 'I')],
    ['full-width characters', code.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
  ])('is understood with %s', (_, typed) => {
    expect(typed).not.toBe(code)
    expect(masterFromRecovery(typed)).toEqual(master)
  })

  it.each([
    ['empty', ''],
    ['one character short', code.slice(0, -1)],
    ['one character long', `${code}0`],
    ['a letter that is no part of it', `U${code.slice(1)}`],
    ['a passphrase', 'de poes van de buren slaapt'],
  ])('is no code at all: %s', (_, typed) => {
    expect(codeOf(() => masterFromRecovery(typed))).toBe('RECOVERY_FORM')
  })

  it('finds every single wrong character and every swap of neighbours', () => {
    for (let round = 0; round < 20; round++) {
      const plain = recoveryCode(newMaster()).replaceAll('-', '')
      const typed = new Set<string>()
      for (let i = 0; i < plain.length; i++) {
        for (const c of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') typed.add(plain.slice(0, i) + c + plain.slice(i + 1))
        typed.add(`${plain.slice(0, i)}${plain[i + 1] ?? ''}${plain[i]}${plain.slice(i + 2)}`)
      }
      typed.delete(plain)
      expect(typed.size).toBeGreaterThanOrEqual(28 * 31)
      for (const wrong of typed) expect(codeOf(() => masterFromRecovery(wrong))).toBe('RECOVERY_CHECK')
    }
  })
})

describe('the database key', () => {
  it('is the same for the same master, also in a next version', () => {
    const hex = databaseKey(master).subarray(4).toString('hex')
    expect(databaseKey(master).subarray(0, 4).toString()).toBe('raw:')
    expect(hex).toBe('d2a3b19461cd24686b92913cc0920c5e90d5b2041339471b21c6692ea9d2bb55')
    expect(code).toBe('000G-40R4-0M30-E209-185G-R38E-1ZZE')
  })
})
