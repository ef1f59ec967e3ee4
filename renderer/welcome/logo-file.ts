import { AppError } from '../../shared/ipc/result'

/** The same bounds as main keeps, so that the answer comes before the practice is made. */
const MAX_BYTES = 5_000_000
const MAX_SIDE = 6_000

const kinds = [
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
]

/** An image file as a data URL. Throws LOGO_TOO_LARGE or LOGO_KIND; the size is looked at before the file is read. */
export async function readLogo(file: File): Promise<string> {
  if (file.size > MAX_BYTES) throw new AppError('LOGO_TOO_LARGE')
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer())
  const kind = kinds.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte))
  if (!kind) throw new AppError('LOGO_KIND')
  const dataUrl = await asDataUrl(new Blob([file], { type: kind.type }))
  const { width, height } = await imageSize(dataUrl)
  if (width > MAX_SIDE || height > MAX_SIDE) throw new AppError('LOGO_TOO_LARGE')
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
