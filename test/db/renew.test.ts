import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { connect, findDamage } from '../../db/connection'
import { databaseKey, masterFromRecovery, newMaster, recoveryCode } from '../../db/keys'
import { createPracticeFile, openPracticeFile } from '../../db/open'
import { confirmRecovery, insertPractice, recoveryConfirmed } from '../../db/practice/store'
import { fitsKey, forgetRenewal, makeRenewedCopy, swapRenewed } from '../../db/renew'
import { setSetting } from '../../db/setting/store'
import { createSlots, readSlots, setPassphrase, slotFile, unlockWithPassphrase, writeSlots } from '../../db/slots'
import { createAttempts } from '../../main/keys/attempts'
import { masterFromPassphrase } from '../../main/keys/unlock'
import { isFull, report, times } from '../proof/figures'
import { practiceInput } from '../support/practice'
import { codeOf, hashOf, temporaryFolder } from './practice-file'
import { useChild } from './run-child'

const migrations = path.resolve(import.meta.dirname, '../../db/migrations')
const passphrase = 'zeven eenden op het ijs'
const [oldMaster, nextMaster] = [newMaster(), newMaster()]
const [oldKey, nextKey] = [databaseKey(oldMaster), databaseKey(nextMaster)]
const keep = Buffer.alloc(900_000, 'inhoud van de praktijk ')

/** A practice file of a megabyte with its slots; gives also the slots of the next key. */
async function practiceFile() {
  const folder = temporaryFolder()
  const mirror = path.join(folder, 'sleutels')
  const file = path.join(folder, 'Wilg.praktijk')
  const slots = await createSlots(oldMaster, passphrase)
  const next = await setPassphrase(slots, nextMaster, passphrase)
  const made = createPracticeFile(file, oldKey, migrations)
  insertPractice(made.db, { input: practiceInput, sealKey: Buffer.alloc(48, 1), isSample: false })
  confirmRecovery(made.db)
  setSetting(made.db, 'proef', keep.toString('base64'))
  made.close()
  writeSlots(file, mirror, slots)
  return { folder, mirror, file, slots, next }
}

/** The text that was stored, and whether the recovery code was confirmed, under a key that fits. */
function contentOf(file: string, key: Buffer) {
  const opened = openPracticeFile(file, key, migrations)
  try {
    const text = opened.sqlite.prepare(`SELECT value FROM setting WHERE key = 'proef'`).pluck().get()
    return { isWhole: text === JSON.stringify(keep.toString('base64')), isConfirmed: recoveryConfirmed(opened.db) }
  } finally {
    opened.close()
  }
}

describe('another key for a practice file', () => {
  it('makes the same practice under a new recovery code, which is to be confirmed; the old one opens it no more', async () => {
    const { file, mirror, next, folder } = await practiceFile()
    const before = hashOf(file)
    makeRenewedCopy(file, oldKey, nextKey)
    expect(hashOf(file)).toBe(before)
    expect(fitsKey(`${file}.nieuwe-sleutel`, nextKey)).toBe(true)
    swapRenewed(file, mirror, next)
    expect(contentOf(file, databaseKey(masterFromRecovery(recoveryCode(nextMaster))))).toEqual({
      isWhole: true,
      isConfirmed: false,
    })
    expect(fitsKey(file, oldKey)).toBe(false)
    expect(await unlockWithPassphrase(readSlots(file, mirror), passphrase)).toEqual(nextMaster)
    expect(readdirSync(folder).filter((name) => name.includes('nieuw'))).toEqual([])
  })

  it('leaves nothing in the copy that the old key reads, in any page', async () => {
    const { file } = await practiceFile()
    makeRenewedCopy(file, oldKey, nextKey)
    const [one, two] = [readFileSync(file), readFileSync(`${file}.nieuwe-sleutel`)]
    expect(two.subarray(0, 16)).not.toEqual(one.subarray(0, 16))
    expect(two.includes('inhoud van de praktijk')).toBe(false)
    const equal = Array.from({ length: two.length / 4_096 }, (_, page) => page * 4_096).filter((at) =>
      one.subarray(at, at + 4_096).equals(two.subarray(at, at + 4_096)),
    )
    expect(equal).toEqual([])
  })

  it('is not made of a damaged file, and takes nothing away', async () => {
    const { file, folder } = await practiceFile()
    const bytes = readFileSync(file)
    bytes.fill(7, 200_000, 200_500)
    writeFileSync(file, bytes)
    expect(codeOf(() => makeRenewedCopy(file, oldKey, nextKey))).toBe('FILE_DAMAGED')
    expect(readFileSync(file).equals(bytes)).toBe(true)
    expect(readdirSync(folder).some((name) => name.includes('nieuwe-sleutel'))).toBe(false)
  })

  it('that is broken off before the swap leaves the old one whole; what is left goes with the next opening', async () => {
    const { file, mirror, folder } = await practiceFile()
    makeRenewedCopy(file, oldKey, nextKey)
    expect(contentOf(file, oldKey)).toEqual({ isWhole: true, isConfirmed: true })
    expect(await masterFromPassphrase(file, mirror, passphrase, createAttempts(folder))).toEqual(oldMaster)
    expect(existsSync(`${file}.nieuwe-sleutel`)).toBe(false)
    forgetRenewal(file)
  })
})

const KILLS = times(100, 15)
/** So often the control must go wrong. Among the ordinary tests it is killed until it did, and not oftener than in full. */
const ENOUGH = times(3, 1)

describe(`a renewal that is killed ${KILLS} times`, () => {
  const child = useChild('renew-child.ts')

  it('leaves the old file or the new one, which opens with its own code and with the passphrase', {
    timeout: 900_000,
  }, async () => {
    const own = await killRenewals('copy')
    const control = await killRenewals('inPlace')
    const bad = badOf(own)
    report({
      proof: 'renew',
      figure: `${KILLS} kills, ${own.old} before and ${own.new} after the swap: ${bad} bad`,
      control: `a rekey in place: ${control.neither} open with neither code, ${control.shut} not with the passphrase, of ${control.kills}`,
      holds: bad === 0 && own.old > 0 && own.new > 0 && badOf(control) >= ENOUGH,
    })
    expect(own).toMatchObject({ neither: 0, shut: 0 })
    expect(own.old).toBeGreaterThan(0)
    expect(own.new).toBeGreaterThan(0)
    expect(badOf(control)).toBeGreaterThanOrEqual(ENOUGH)
  })

  const badOf = ({ neither, shut }: { neither: number; shut: number }) => neither + shut

  /** Kills a renewal as often as that, each time from the same file, and looks how it stands. */
  async function killRenewals(how: 'copy' | 'inPlace') {
    const { file, mirror, slots, next, folder } = await practiceFile()
    const original = path.join(folder, 'origineel')
    copyFileSync(file, original)
    const nextFile = path.join(folder, 'nieuwe-sleutels')
    writeFileSync(nextFile, JSON.stringify(next))
    const seen = { kills: 0, old: 0, new: 0, neither: 0, shut: 0 }
    const isDone = () => (how === 'copy' || isFull ? seen.kills === KILLS : badOf(seen) >= ENOUGH || seen.kills === 100)
    let longest = 0
    for (let kill = 0; !isDone(); kill++) {
      rmSync(`${file}-journal`, { force: true })
      copyFileSync(original, file)
      forgetRenewal(file)
      writeSlots(file, mirror, slots)
      const renewal = renewing([how, file, mirror, oldMaster.toString('hex'), nextMaster.toString('hex'), nextFile])
      const took = await killedAt(
        renewal,
        kill === 0 ? Number.POSITIVE_INFINITY : momentOf(kill % (KILLS + 1), longest),
      )
      if (kill === 0) {
        longest = took
        continue
      }
      seen.kills++
      const isOld = isWholeUnder(file, oldKey)
      const isNew = isWholeUnder(file, nextKey)
      if (isOld === isNew) {
        seen.neither++
        continue
      }
      seen[isOld ? 'old' : 'new']++
      const hasOldSlots = JSON.stringify(readSlots(file, mirror)) === JSON.stringify(slots)
      // Half a second each: where the old file has its old slots once in five is enough.
      if (isOld && hasOldSlots && kill % 5) continue
      const opened = await masterFromPassphrase(file, mirror, passphrase, createAttempts(mirror)).catch(() => null)
      if (!opened?.equals(isOld ? oldMaster : nextMaster)) seen.shut++
    }
    return seen
  }

  /** Whether a key opens the file, and all that was stored is in it. */
  function isWholeUnder(file: string, key: Buffer): boolean {
    try {
      return contentOf(file, key).isWhole
    } catch {
      return false
    }
  }

  /** Spread over the whole renewal, and every other one near its end, where the files change places. */
  const momentOf = (kill: number, whole: number) => whole * (kill % 2 ? kill / KILLS : 0.75 + (0.35 * kill) / KILLS)

  function renewing(args: string[]) {
    return spawn(process.execPath, [child.bundle(), ...args], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  }

  /** Kills so many milliseconds after it began; gives how long it ran from there. */
  async function killedAt(renewal: ReturnType<typeof renewing>, after: number): Promise<number> {
    const closed = once(renewal, 'close')
    await once(renewal.stdout, 'data')
    const began = performance.now()
    if (Number.isFinite(after)) {
      await Promise.race([wait(after), closed])
      renewal.kill('SIGKILL')
    }
    await closed
    return performance.now() - began
  }
})

describe('between the rename and the slots', () => {
  it('the passphrase still opens the new file, and ends the renewal', async () => {
    const { file, mirror, slots, next, folder } = await practiceFile()
    makeRenewedCopy(file, oldKey, nextKey)
    swapRenewed(file, mirror, next)
    // As it stands when the power goes between the two.
    writeSlots(file, mirror, slots)
    writeFileSync(`${slotFile(file)}.nieuw`, JSON.stringify(next))
    expect(await masterFromPassphrase(file, mirror, passphrase, createAttempts(folder))).toEqual(nextMaster)
    expect(existsSync(`${slotFile(file)}.nieuw`)).toBe(false)
    expect(await unlockWithPassphrase(readSlots(file), passphrase)).toEqual(nextMaster)
    const sqlite = connect(file, nextKey)
    expect(findDamage(sqlite, 'integrity_check')).toBeNull()
    sqlite.close()
  })
})
