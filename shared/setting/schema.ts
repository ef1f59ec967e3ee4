import { z } from 'zod'

const months = z
  .number('Vul een getal in.')
  .int('Vul hele maanden in.')
  .min(1, 'Vul ten minste 1 maand in.')
  .max(36, 'Vul hooguit 36 maanden in.')

/** After how many months the talks of someone follow each other; see `nextTalkDue` in shared/overview/rhythm.ts. */
export const rhythmSchema = z.object({
  /** From the first day in service to the first talk. */
  first: months,
  /** From the first talk to the second. */
  second: months,
  /** From any later talk to the next. */
  later: months,
})
export type Rhythm = z.infer<typeof rhythmSchema>

/** After how many minutes without typing or clicking the practice locks by itself. */
export const lockTimes = [5, 10, 20, 60] as const

/** Every choice of the practice that this screen keeps, by its key in the table. */
export const settingsSchema = z.object({
  rhythm: rhythmSchema,
  /** Whether the computer shows, at most once a day, how many points ask attention; never with a name. */
  notify: z.boolean(),
  /** Whether a field gives a quiet hint at words that do not belong in a personnel file; see shared/sensitive. */
  sensitiveHints: z.boolean(),
  lockAfter: z.literal(lockTimes),
})
export type Settings = z.infer<typeof settingsSchema>
/** A change of some of them; of the rhythm also one term alone. */
export const settingsPatch = settingsSchema.extend({ rhythm: rhythmSchema.partial() }).partial()

/** Own: a newcomer is heard twice in the first year; after that once a year, as is usual (domain notes). */
export const settingDefaults: Settings = {
  rhythm: { first: 6, second: 6, later: 12 },
  notify: true,
  sensitiveHints: true,
  lockAfter: 10,
}

/** The settings from what the file holds: a key that is missing, or that holds something unreadable, has its default. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const read = <K extends keyof Settings>(key: K): Settings[K] => {
    const parsed = settingsSchema.shape[key].safeParse(stored[key])
    // The pairing of key and schema is that of `settingsSchema`, which the compiler does not follow here.
    return parsed.success ? (parsed.data as Settings[K]) : settingDefaults[key]
  }
  return {
    rhythm: read('rhythm'),
    notify: read('notify'),
    sensitiveHints: read('sensitiveHints'),
    lockAfter: read('lockAfter'),
  }
}
