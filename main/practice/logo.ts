import { readFile, stat } from 'node:fs/promises'
import type { Logo } from '../../db/practice/store'
import { AppError } from '../../shared/ipc/result'
import { LOGO_MAX_BYTES, LOGO_MAX_SIDE, logoType } from '../../shared/practice/logo'
import type { Environment } from '../environment'

type ImageSize = Environment['imageSize']

/** Reads and checks a logo. The size is looked at before the file is read. Throws LOGO_TOO_LARGE or LOGO_KIND. */
export async function logoFromFile(file: string, imageSize: ImageSize): Promise<Logo> {
  if ((await stat(file)).size > LOGO_MAX_BYTES) throw new AppError('LOGO_TOO_LARGE')
  return checkLogo(await readFile(file), imageSize)
}

/** The same for an image that was dropped or put back after undo. */
export function logoFromDataUrl(dataUrl: string, imageSize: ImageSize): Logo {
  const data = /^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/]+=*)$/.exec(dataUrl)?.[1]
  if (!data) throw new AppError('LOGO_KIND')
  return checkLogo(Buffer.from(data, 'base64'), imageSize)
}

function checkLogo(bytes: Buffer, imageSize: ImageSize): Logo {
  if (bytes.length > LOGO_MAX_BYTES) throw new AppError('LOGO_TOO_LARGE')
  const type = logoType(bytes)
  const size = type && imageSize(bytes)
  if (!type || !size || size.width < 1 || size.height < 1) throw new AppError('LOGO_KIND')
  if (size.width > LOGO_MAX_SIDE || size.height > LOGO_MAX_SIDE) throw new AppError('LOGO_TOO_LARGE')
  return { bytes, type }
}
