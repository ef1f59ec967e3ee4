import { readFile, stat } from 'node:fs/promises'
import type { Logo } from '../../db/practice/store'
import { AppError } from '../../shared/ipc/result'
import type { Environment } from '../environment'

const MAX_BYTES = 5_000_000
const MAX_SIDE = 6_000

const signatures = [
  { type: 'image/png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { type: 'image/jpeg', bytes: Buffer.from([0xff, 0xd8, 0xff]) },
]

type ImageSize = Environment['imageSize']

/** Reads and checks a logo. The size is looked at before the file is read. Throws LOGO_TOO_LARGE or LOGO_KIND. */
export async function logoFromFile(file: string, imageSize: ImageSize): Promise<Logo> {
  if ((await stat(file)).size > MAX_BYTES) throw new AppError('LOGO_TOO_LARGE')
  return checkLogo(await readFile(file), imageSize)
}

/** The same for an image that was dropped or put back after undo. */
export function logoFromDataUrl(dataUrl: string, imageSize: ImageSize): Logo {
  const data = /^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/]+=*)$/.exec(dataUrl)?.[1]
  if (!data) throw new AppError('LOGO_KIND')
  return checkLogo(Buffer.from(data, 'base64'), imageSize)
}

function checkLogo(bytes: Buffer, imageSize: ImageSize): Logo {
  if (bytes.length > MAX_BYTES) throw new AppError('LOGO_TOO_LARGE')
  const kind = signatures.find((known) => bytes.subarray(0, known.bytes.length).equals(known.bytes))
  const size = kind ? imageSize(bytes) : null
  if (!kind || !size || size.width < 1 || size.height < 1) throw new AppError('LOGO_KIND')
  if (size.width > MAX_SIDE || size.height > MAX_SIDE) throw new AppError('LOGO_TOO_LARGE')
  return { bytes, type: kind.type }
}
