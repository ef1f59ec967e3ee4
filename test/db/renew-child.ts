import { readFileSync, writeFileSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'
import { databaseKey } from '../../db/keys'
import { makeRenewedCopy, swapRenewed } from '../../db/renew'
import { parseSlots, slotFile } from '../../db/slots'

/**
 * Renews the key of a practice file, to be killed: `<how> <file> <mirror folder> <old master> <new master> <file with the
 * new slots>`. `inPlace` is what one would write who knows the driver and thinks of no kill: the control.
 */
const [how = '', file = '', mirror = '', oldMaster = '', newMaster = '', slots = ''] = process.argv.slice(2)
const key = (master: string) => databaseKey(Buffer.from(master, 'hex'))

writeSync(1, 'begin\n')
if (how === 'inPlace') renewInPlace()
else {
  makeRenewedCopy(file, key(oldMaster), key(newMaster))
  swapRenewed(file, mirror, parseSlots(readFileSync(slots, 'utf8')))
}
writeSync(1, 'done\n')

function renewInPlace(): void {
  const sqlite = new Database(file)
  sqlite.pragma(`cipher = 'sqlcipher'`)
  sqlite.pragma('legacy = 4')
  sqlite.key(key(oldMaster))
  sqlite.rekey(key(newMaster))
  sqlite.exec('UPDATE practice SET recovery_confirmed_at = NULL')
  sqlite.close()
  writeFileSync(slotFile(file), readFileSync(slots))
}
