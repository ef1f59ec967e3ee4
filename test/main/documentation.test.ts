import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { guideMessages, guideOfMessages } from '../../shared/help/messages'
import { errorCodes } from '../../shared/ipc/result'

const root = path.resolve(import.meta.dirname, '../..')

describe.each(['README.md', 'ARCHITECTURE.md', 'docs/handleiding.md', 'docs/security.md'])('%s', (file) => {
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

describe('docs/meldingen.md', () => {
  it('tells of every code once, and is the guide of the app; `vitest -u` writes it anew', async () => {
    const told = guideMessages.flatMap(({ messages }) => messages.map(({ code }) => code))
    expect(told.toSorted()).toEqual(errorCodes.toSorted())
    await expect(guideOfMessages()).toMatchFileSnapshot(path.join(root, 'docs/meldingen.md'))
  })
})
