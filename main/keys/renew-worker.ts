import { parentPort, workerData } from 'node:worker_threads'
import { makeRenewedCopy } from '../../db/renew'
import { AppError } from '../../shared/ipc/result'
import type { Renewed } from './renew-in-worker'

const { file, oldKey, newKey }: { file: string; oldKey: Uint8Array; newKey: Uint8Array } = workerData

const asBuffer = (key: Uint8Array) => Buffer.from(key.buffer, key.byteOffset, key.byteLength)

parentPort?.postMessage(renew())
oldKey.fill(0)
newKey.fill(0)

function renew(): Renewed {
  try {
    makeRenewedCopy(file, asBuffer(oldKey), asBuffer(newKey))
    return null
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, cause: String(error.cause ?? '') }
    return { code: null, cause: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
