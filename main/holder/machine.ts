import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'
import { readJson, writeJson } from '../settings/json-file'

const shape = z.object({ machine: z.uuid() })

/** A random number for this user on this computer, made once: it says nothing of either, and is the same tomorrow. */
export function machineId(userData: string): string {
  const file = path.join(userData, 'computer.json')
  const known = readJson(file, shape.parse, null)
  if (known) return known.machine
  const made = { machine: randomUUID() }
  writeJson(file, made)
  return made.machine
}
