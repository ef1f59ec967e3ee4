import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

describe.each(['README.md', 'ARCHITECTURE.md', 'docs/handleiding.md'])('%s', (file) => {
  it('leads only to files and pictures that are there', () => {
    const text = readFileSync(path.join(root, file), 'utf8')
    const targets = [...text.matchAll(/\]\(([^)\s]+)[^)]*\)|<img[^>]+src="([^"]+)"/g)].map(
      ([, link, source]) => link ?? source,
    )
    const own = targets.flatMap((target) =>
      target && !/^([a-z]+:|#)/.test(target) ? [target.replace(/#.*$/, '')] : [],
    )
    const missing = own.filter((target) => !existsSync(path.join(root, path.dirname(file), target)))
    expect(missing).toEqual([])
  })
})
