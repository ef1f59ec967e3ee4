import { z } from 'zod'

/** Why a copy was made. */
export const backupReasons = {
  close: 'Bij het sluiten',
  open: 'Bij het openen',
  hand: 'Zelf gemaakt',
  migration: 'Voor een nieuwe versie',
  key: 'Voor een nieuwe sleutel',
  import: 'Voor het inlezen van een lijst',
  erasure: 'Voor het wissen',
} as const
export type BackupReason = keyof typeof backupReasons

const reasons = Object.keys(backupReasons) as [BackupReason, ...BackupReason[]]

/** What stands readable in a copy (`inhoud.json`): nothing about anyone. */
export const backupAbout = z.strictObject({
  v: z.literal(1),
  moment: z.iso.datetime(),
  fileId: z.uuid(),
  app: z.string().max(40),
  reason: z.enum(reasons),
})
export type BackupAbout = z.infer<typeof backupAbout>

export type BackupPlace = 'laptop' | 'second'

/** A copy as the list shows it. `whole` is false for one that was cut off, such as one that is still being synced. */
export type BackupView = {
  path: string
  name: string
  moment: string
  reason: BackupReason
  size: number
  place: BackupPlace | 'elsewhere'
  whole: boolean
  fileId: string
}

/** What is in a practice file, to choose by. */
export type BackupContents = { people: string[]; cycles: number; newest: string | null; bytes: number }

/** The copies of the open practice, and how it stands with them. */
export type BackupState = {
  making: boolean
  /** Newest first; those that stand in both places count once, as being in both. */
  copies: (BackupView & { outside: boolean })[]
  folder: string
  second: { path: string; reachable: boolean } | null
  /** The last copy that went outside this laptop, and since when there is a copy that did not. */
  lastOutside: string | null
  behindSince: string | null
  /** What went wrong with the last copy, if something did. */
  failure: { code: string; title: string; text: string } | null
}

/** Whether the overview asks for a copy outside this laptop; `second` tells which button helps. */
export type BackupReminder = { since: string; second: string | null } | null

/** What the restore screen shows of a copy that opened, beside the file that would make way for it. */
export type BackupLook = {
  copy: BackupContents & { moment: string; reason: BackupReason }
  /** Where it goes; null when that is asked. */
  target: string | null
  /** Null when there is no such file here; `contents` is null when it does not open with the same key. */
  present: { changed: string; bytes: number; contents: BackupContents | null } | null
}

export const backupKey = z.object({
  path: z.string().min(1).max(4_000),
  passphrase: z.string().max(2_000).optional(),
  code: z.string().max(200).optional(),
})

export const backupPath = z.object({ path: z.string().min(1).max(4_000) })
