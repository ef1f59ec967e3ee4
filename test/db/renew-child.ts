import { readFileSync, writeSync } from 'node:fs'
import { databaseKey } from '../../db/keys'
import { makeRenewedCopy, swapRenewed } from '../../db/renew'
import { parseSlots } from '../../db/slots'

/** Renews the key of a practice file, to be killed: `<file> <mirror folder> <old master> <new master> <file with the new slots>`. */
const [file = '', mirror = '', oldMaster = '', newMaster = '', slots = ''] = process.argv.slice(2)
const key = (master: string) => databaseKey(Buffer.from(master, 'hex'))

writeSync(1, 'begin\n')
makeRenewedCopy(file, key(oldMaster), key(newMaster))
writeSync(1, 'copied\n')
swapRenewed(file, mirror, parseSlots(readFileSync(slots, 'utf8')))
writeSync(1, 'done\n')
