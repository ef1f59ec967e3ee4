import { readdirSync, readFileSync } from 'node:fs'
import { app } from 'electron'

/**
 * Memory of this application, all its processes together, in bytes. On Linux the proportional set size, which counts
 * shared pages once; elsewhere the sum of the working sets.
 */
export function memoryOfApp(): number {
  if (process.platform !== 'linux')
    return app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize * 1024, 0)
  return processTree(process.pid).reduce((sum, pid) => sum + proportionalSetSize(pid), 0)
}

function processTree(root: number): number[] {
  const parents = readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .flatMap((pid) => {
      const stat = read(`/proc/${pid}/stat`)
      // "pid (name) state parent …"; the name may hold spaces and brackets.
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      return stat ? [{ pid, parent }] : []
    })
  const below = (pid: number): number[] => [
    pid,
    ...parents.filter((one) => one.parent === pid).flatMap((one) => below(one.pid)),
  ]
  return below(root)
}

const proportionalSetSize = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024

/** Empty when the process ended in the meantime. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
