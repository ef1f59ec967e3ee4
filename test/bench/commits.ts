import Database from 'better-sqlite3'

type Run = Database.Statement['run']

/**
 * Times each answer that main writes, in milliseconds: one statement is one commit, from SQLite's first page to its last
 * sync. What lies between the page and main, and what the handler looks up first, is not in it. `stop` gives the times.
 */
export function watchCommits(): { stop: () => number[] } {
  const memory = new Database(':memory:')
  const statement: { run: Run } = Object.getPrototypeOf(memory.prepare('SELECT 1'))
  memory.close()
  const { run } = statement
  const times: number[] = []
  statement.run = function (this: Database.Statement, ...values: unknown[]) {
    const from = performance.now()
    const result = run.apply(this, values)
    if (this.source.startsWith('insert into "answer"')) times.push(performance.now() - from)
    return result
  }
  return {
    stop: () => {
      statement.run = run
      return times
    },
  }
}
