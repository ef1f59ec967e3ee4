import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  createSlots,
  mirrorFile,
  parseSlots,
  readSlots,
  type Slots,
  setPassphrase,
  slotFile,
  unlockWithPassphrase,
  writeSlots,
} from '../../db/slots'
import { codeOf, master, temporaryFolder } from './practice-file'

let slots: Slots
beforeAll(async () => {
  slots = await createSlots(master, 'café aan de gracht')
})

const withSlot = (change: Record<string, unknown>) => ({ ...slots, slots: [{ ...slots.slots[0], ...change }] })

describe('a passphrase', () => {
  it('gives the master back, however the keyboard writes é', async () => {
    expect(await unlockWithPassphrase(slots, 'café aan de gracht')).toEqual(master)
    expect(await unlockWithPassphrase(slots, 'cafe\u0301 aan de gracht')).toEqual(master)
  })

  it('is refused when it is another one', async () => {
    await expect(unlockWithPassphrase(slots, 'Café aan de gracht')).rejects.toMatchObject({ code: 'KEY_WRONG' })
  })

  it('can be replaced, after which the former one does not open', async () => {
    const changed = await setPassphrase(slots, master, 'een nieuwe zin')
    expect(changed.fileId).toBe(slots.fileId)
    expect(await unlockWithPassphrase(changed, 'een nieuwe zin')).toEqual(master)
    await expect(unlockWithPassphrase(changed, 'café aan de gracht')).rejects.toMatchObject({ code: 'KEY_WRONG' })
  })

  it('leaves the main thread free while it is hashed', async () => {
    let last = performance.now()
    let longest = 0
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const started = performance.now()
    await unlockWithPassphrase(slots, 'café aan de gracht')
    clearInterval(timer)
    // On this thread it would stand still for as long as the hashing takes.
    expect(longest).toBeLessThan((performance.now() - started) / 2)
  })

  it('is bound to its file and its parameters', async () => {
    for (const moved of [{ ...slots, fileId: crypto.randomUUID() }, parseSlots(withSlot({ p: 2 }))]) {
      await expect(unlockWithPassphrase(moved, 'café aan de gracht')).rejects.toMatchObject({ code: 'KEY_WRONG' })
    }
  })
})

describe('a slot file', () => {
  it.each([
    ['broken', () => '{"v":1,'],
    ['not an object', () => 'null'],
    ['of a newer version', () => ({ ...slots, v: 2 })],
    ['without slots', () => ({ ...slots, slots: [] })],
    ['with a field too many', () => withSlot({ hint: 'x' })],
    ['cheap to guess', () => withSlot({ N: 16 })],
    ['hungry for memory', () => withSlot({ N: 2 ** 30 })],
    ['with N that is no power of two', () => withSlot({ N: 100_000 })],
    ['with another r', () => withSlot({ r: 1 })],
    ['with a large p', () => withSlot({ p: 5 })],
    ['with another kdf', () => withSlot({ kdf: 'md5' })],
    ['with a short salt', () => withSlot({ salt: 'AAAA' })],
    ['with a short wrapped master', () => withSlot({ wrapped: 'AAAA' })],
    ['with text that is no base64', () => withSlot({ salt: '!'.repeat(24) })],
  ])('is refused when it is %s', (_, content) => {
    const made = content()
    expect(codeOf(() => parseSlots(typeof made === 'string' ? made : JSON.stringify(made)))).toBe('KEY_PARAMS')
  })

  it('is checked once more before the passphrase is hashed', async () => {
    const changed = { ...slots }
    Object.assign(changed, withSlot({ N: 2 ** 30 }))
    await expect(unlockWithPassphrase(changed, 'x')).rejects.toMatchObject({ code: 'KEY_PARAMS' })
  })

  it('is found beside the practice file, and in the mirror when it is gone or damaged there', () => {
    const folder = temporaryFolder()
    const practice = path.join(folder, 'De Linde.praktijk')
    const mirror = path.join(folder, 'app', 'sleutels')
    writeSlots(practice, mirror, slots)
    expect(readSlots(practice, mirror)).toEqual(slots)
    expect(readSlots(practice)).toEqual(slots)
    writeFileSync(slotFile(practice), '{')
    expect(readSlots(practice, mirror)).toEqual(slots)
    expect(codeOf(() => readSlots(practice))).toBe('KEY_PARAMS')
    rmSync(slotFile(practice))
    expect(readSlots(practice, mirror)).toEqual(slots)
    expect(codeOf(() => readSlots(practice))).toBe('KEY_MISSING')
    rmSync(mirrorFile(practice, mirror))
    expect(codeOf(() => readSlots(practice, mirror))).toBe('KEY_MISSING')
  })

  it('is not read when it is enormous, or a folder', () => {
    const practice = path.join(temporaryFolder(), 'a.praktijk')
    writeFileSync(slotFile(practice), JSON.stringify(slots) + ' '.repeat(65_536))
    expect(codeOf(() => readSlots(practice))).toBe('KEY_PARAMS')
    rmSync(slotFile(practice))
    mkdirSync(slotFile(practice))
    expect(codeOf(() => readSlots(practice))).toBe('KEY_PARAMS')
  })

  it('keeps the old slots when the new ones cannot be written, and leaves nothing behind', () => {
    const folder = temporaryFolder()
    const practice = path.join(folder, 'a.praktijk')
    writeSlots(practice, path.join(folder, 'mirror'), slots)
    const before = readFileSync(slotFile(practice), 'utf8')
    const other = { ...slots, fileId: crypto.randomUUID() }
    expect(codeOf(() => writeSlots(practice, path.join(slotFile(practice), 'no folder'), other))).toBe('FILE_GONE')
    expect(readFileSync(slotFile(practice), 'utf8')).toBe(before)
    expect(readdirSync(folder).toSorted()).toEqual(['a.praktijk.sleutels', 'mirror'])
  })
})
