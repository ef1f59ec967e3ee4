import { z } from 'zod'

/** What an honest form or template, with a few pictures in it, never reaches. */
export const MAX_WORD_BYTES = 20_000_000

/** Far above what a document of ours ever is, and what the page may send. */
export const MAX_CHECKED_BYTES = 6_000_000

/** A file that someone has, as the page read it. */
export const checkInput = z.object({
  name: z.string().max(300),
  data: z.base64('Dit bestand kan niet gelezen worden.').max(Math.ceil(MAX_CHECKED_BYTES / 3) * 4),
})

/** What a file is a copy of. */
export type CheckedDocument = {
  title: string
  employeeName: string | null
  cycleId: string | null
  exportedAt: string | null
}

/**
 * Whether a file still is what left the practice. `same`: byte for byte. `resaved`: other bytes, and the same text as the
 * frozen contents. `changed`: what differs is in `missing` (stands in the frozen contents) and `added` (stands in the file);
 * both empty where that cannot be told. `sealed`: a PDF that is not in the list of what left, on which the seal of the
 * practice still holds; `unsealed`: on which it no longer does. `unknown`: not made by this practice, or no Word or PDF file.
 */
export type CheckResult =
  | { verdict: 'same' | 'resaved' | 'sealed' | 'unsealed'; document: CheckedDocument }
  | { verdict: 'changed'; document: CheckedDocument; missing: string[]; added: string[] }
  | { verdict: 'unknown'; reason: 'elsewhere' | 'kind' | 'unreadable' }
