/** Hands one value to build/bench.mjs: a marked line of JSON on the standard output. */
export const report = (value: unknown): void => {
  process.stdout.write(`bench ${JSON.stringify(value)}\n`)
}
