/** The kinds of scan that are kept, by the first bytes of the file and not by its name. */
export const scanTypes = { pdf: 'PDF', png: 'PNG', jpeg: 'JPEG' } as const
export type ScanType = keyof typeof scanTypes

/** A phone makes pictures of some 5 MB, a scanner a few pages of 1 MB each. */
export const MAX_SCAN_BYTES = 25 * 2 ** 20

/** A scan as the screen shows it; its bytes stay in main. */
export type Scan = { id: string; documentId: string; name: string; type: ScanType; bytes: number; addedAt: string }
