import { z } from 'zod'
import { id } from '../format/fields'

/** The kinds of scan that are kept, by the first bytes of the file and not by its name. */
export const scanTypes = {
  pdf: { extension: 'pdf', mime: 'application/pdf' },
  png: { extension: 'png', mime: 'image/png' },
  jpeg: { extension: 'jpg', mime: 'image/jpeg' },
} as const
export type ScanType = keyof typeof scanTypes

/** A phone makes pictures of some 5 MB, a scanner a few pages of 1 MB each. */
export const MAX_SCAN_BYTES = 25 * 2 ** 20
/** More than any scanner or phone gives; a picture that claims more is made to fill the memory. */
export const MAX_SCAN_PIXELS = 150_000_000

/** A scan as the screen shows it; its bytes stay in main. */
export type Scan = { id: string; documentId: string; name: string; type: ScanType; bytes: number; addedAt: string }

/** Which document a scan is of. */
export const scanOf = z.object({ documentId: id })

/** The kind of a scan by its first bytes; null for anything else. PDF: "%PDF-" within the first 1024 (ISO 32000, annex H). */
export function scanType(bytes: Uint8Array): ScanType | null {
  const startsWith = (...start: number[]) => start.every((byte, at) => bytes[at] === byte)
  if (startsWith(0x89, 0x50, 0x4e, 0x47)) return 'png'
  if (startsWith(0xff, 0xd8, 0xff)) return 'jpeg'
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-') ? 'pdf' : null
}

/** Where the page finds the picture of a scan; main serves it only while the practice is open. */
export const scanAddress = (id: string): string => `/scan/${id}`
