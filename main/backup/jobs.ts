import { readContainer } from '../../db/backup/container'
import { copyOutside, describe, dropMigrationCopies, listFolder, rotate } from '../../db/backup/folder'
import { lookInCopy, lookInFile, takeOut } from '../../db/backup/look'
import { makeCopy } from '../../db/backup/make'
import { translateError } from '../../db/file-check'

/** Everything that reads or writes copies: a slow disk, a network folder or a large file must not hold up the window. */
const jobs = {
  makeCopy,
  copyOutside: ({ copy, folder }: { copy: string; folder: string }) => copyOutside(copy, folder),
  rotate,
  dropMigrationCopies: ({ file, today }: { file: string; today: string }) => dropMigrationCopies(file, today),
  listFolder: ({ folder, place }: { folder: string; place: 'laptop' | 'second' }) => listFolder(folder, place),
  describe: ({ file }: { file: string }) => describe(file),
  slotsOf: ({ file }: { file: string }) => readContainer(file).slots,
  /** The name of the practice file in a copy. */
  contained: ({ file }: { file: string }) => ({ name: readContainer(file).name }),
  lookInCopy,
  lookInFile,
  takeOut,
}
type Jobs = typeof jobs

/** The same jobs, for who waits for them. Throws what they throw, in the codes of `result.ts`. */
export type CopyWork = { [K in keyof Jobs]: (input: Parameters<Jobs[K]>[0]) => Promise<ReturnType<Jobs[K]>> }
export type CopyJob = { [K in keyof Jobs]: { kind: K; input: Parameters<Jobs[K]>[0] } }[keyof Jobs]

export const jobKinds = Object.keys(jobs) as (keyof Jobs)[]

/** Does one job here and now. Its key is overwritten afterwards. */
export async function doCopyJob({ kind, input }: CopyJob): Promise<unknown> {
  const key = 'key' in input ? Buffer.from(input.key) : null
  try {
    // Each job takes the input of its own kind; the pairing is proven where `CopyJob` is defined.
    const work = jobs[kind] as (input: unknown) => unknown
    return work(key ? { ...input, key } : input)
  } catch (error) {
    throw translateError(error)
  } finally {
    key?.fill(0)
  }
}

/** `CopyWork` by something that does one job after the other. */
export const copyWorkBy = (ask: (job: CopyJob) => Promise<unknown>): CopyWork =>
  Object.fromEntries(jobKinds.map((kind) => [kind, (input: unknown) => ask({ kind, input } as CopyJob)])) as CopyWork
