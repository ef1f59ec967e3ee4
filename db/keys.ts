import { hkdfSync, randomBytes } from 'node:crypto'
import { AppError } from '../shared/ipc/result'

/** Length of the master in bytes: 128 bits is as strong as needed and still fits on paper. */
const MASTER_BYTES = 16

/** Crockford's base32: no I, L, O or U, so that a code read aloud or copied by hand survives. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_LENGTH = 28
const CHECK_BITS = 12n

/** A new random master M, from which everything else follows. The caller overwrites it when the practice locks. */
export function newMaster(): Buffer {
  return randomBytes(MASTER_BYTES)
}

/**
 * The key of the database, in the form `db.key()` takes: "raw:" and 32 bytes from HKDF-SHA256. With "raw:" the
 * driver skips its own password hashing, and no copy of the key as a string stays behind in memory.
 */
export function databaseKey(master: Buffer): Buffer {
  const derived = hkdfSync('sha256', master, Buffer.alloc(0), 'praktijkgroei/db/v1', 32)
  return Buffer.concat([Buffer.from('raw:'), Buffer.from(derived)])
}

/**
 * The recovery code: the master itself, 128 bits and 12 check bits, as seven groups of four ("ABCD-…"). Because it
 * is the master and not a second lock, a lost slot file is never fatal.
 */
export function recoveryCode(master: Buffer): string {
  let bits = (BigInt(`0x${master.toString('hex')}`) << CHECK_BITS) | checkBits(master)
  let code = ''
  for (let i = 0; i < CODE_LENGTH; i++) {
    code = alphabet.charAt(Number(bits & 31n)) + code
    bits >>= 5n
  }
  return code.replace(/.{4}(?=.)/g, '$&-')
}

/** What was meant by a typed code or group of it: case, spaces and dashes do not matter; O counts as 0, I and L as 1. */
export function typedCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}

/**
 * The master from a recovery code as it was typed.
 * Throws RECOVERY_FORM when it cannot be a code at all and RECOVERY_CHECK when the check bits contradict it.
 */
export function masterFromRecovery(text: string): Buffer {
  const code = typedCode(text)
  if (!/^[0-9A-HJKMNP-TV-Z]{28}$/.test(code)) throw new AppError('RECOVERY_FORM')
  let bits = 0n
  for (const character of code) bits = (bits << 5n) | BigInt(alphabet.indexOf(character))
  const hex = (bits >> CHECK_BITS).toString(16).padStart(MASTER_BYTES * 2, '0')
  const master = Buffer.from(hex, 'hex')
  if (checkBits(master) !== (bits & ((1n << CHECK_BITS) - 1n))) throw new AppError('RECOVERY_CHECK')
  return master
}

/**
 * A CRC of 12 bits (polynomial x¹² + x¹¹ + x³ + x² + x + 1). Unlike bits of a hash it misses no error within 12
 * neighbouring bits: every single wrong character and every swap of two neighbours is found; of other mistakes one
 * in 4,096 slips through, and that one only fails to open a file.
 */
function checkBits(master: Buffer): bigint {
  let crc = 0
  for (const byte of master) {
    for (let bit = 7; bit >= 0; bit--) {
      const carry = ((crc >> 11) ^ (byte >> bit)) & 1
      crc = ((crc << 1) & 0xfff) ^ (carry ? 0x80f : 0)
    }
  }
  // Turned over, so that a code of nothing but zeros is not a sound one.
  return BigInt(crc ^ 0xfff)
}
