import { AppError } from '../../shared/ipc/result'
import { LOGO_MAX_BYTES, LOGO_MAX_SIDE, logoType } from '../../shared/practice/logo'

/**
 * An image file as a data URL. Throws LOGO_TOO_LARGE or LOGO_KIND, as main does later, so that the answer comes before
 * the practice is made; the size is looked at before the file is read.
 */
export async function readLogo(file: File): Promise<string> {
  if (file.size > LOGO_MAX_BYTES) throw new AppError('LOGO_TOO_LARGE')
  const type = logoType(new Uint8Array(await file.slice(0, 8).arrayBuffer()))
  if (!type) throw new AppError('LOGO_KIND')
  const dataUrl = await asDataUrl(new Blob([file], { type }))
  const { width, height } = await imageSize(dataUrl)
  if (width > LOGO_MAX_SIDE || height > LOGO_MAX_SIDE) throw new AppError('LOGO_TOO_LARGE')
  return dataUrl
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new AppError('LOGO_KIND'))
    reader.readAsDataURL(blob)
  })
}

function imageSize(url: string): Promise<{ width: number; height: number }> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve({ width: image.naturalWidth, height: image.naturalHeight })
    image.onerror = () => reject(new AppError('LOGO_KIND'))
    image.src = url
  })
}
