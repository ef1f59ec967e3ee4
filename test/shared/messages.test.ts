import { describe, expect, it } from 'vitest'
import { errorMessage } from '../../shared/ipc/messages'
import { errorCodes } from '../../shared/ipc/result'

/** Words that only stand in a text that was not written in Dutch. */
const english = /\b(the|and|not|your|you|file|error|please|failed|invalid|try|again|this|with|could|was not)\b/i

describe('the message of an error', () => {
  it.each(errorCodes)('%s is Dutch, calm and complete', (code) => {
    const { title, text } = errorMessage(code)
    for (const part of [title, text]) {
      expect(part).toMatch(/^\p{Lu}/u)
      expect(part).not.toMatch(english)
      expect(part).not.toMatch(/!|\b(we|wij|ons|onze)\b/i)
      expect(part).not.toMatch(/\b(je|jij|jouw)\b/i)
    }
    expect(title).not.toMatch(/\.$/)
    expect(text).toMatch(/\.$/)
  })

  it('is its own for every code, but for the refusals that no user can cause', () => {
    const titles = errorCodes.map((code) => errorMessage(code).title)
    const shared = titles.filter((title, index) => titles.indexOf(title) !== index)
    expect(shared).toEqual(['Dit verzoek is geweigerd'])
  })

  it('names the field when an input is refused, and only then', () => {
    expect(errorMessage('IPC_ARGS', 'Vul de voornaam in.').title).toBe('Vul de voornaam in.')
    expect(errorMessage('FILE_NEWER', '5 > 2').title).toBe(errorMessage('FILE_NEWER').title)
  })
})
