import { expect, test } from 'vitest'
import { isLeftAlone, leaveAlone } from '../../renderer/sensitive/dismissed'
import { sensitiveHints } from '../../shared/sensitive/hints'

const asked = (field: string, text: string) =>
  sensitiveHints(text)
    .filter((hint) => !isLeftAlone(field, text, hint))
    .map((hint) => hint.words)

test('what is left to stand is not asked again in its sentence and field, and elsewhere it is', () => {
  const text = 'Het werk gaat goed. Ze is zwanger.'
  expect(asked('note a', text)).toEqual(['zwanger'])
  leaveAlone('note a', text, sensitiveHints(text))
  expect(asked('note a', text)).toEqual([])
  expect(asked('note a', `${text} Verder niets.`)).toEqual([])
  expect(asked('note a', 'Nieuw begin. Ze is zwanger, en ze blijft tot mei.')).toEqual([])
  expect(asked('note b', text)).toEqual(['zwanger'])
  expect(asked('note a', `${text} Ze wordt snel moe en is vaak ziek.`)).toEqual(['vaak ziek'])
  expect(asked('note a', 'Sinds maart weet iedereen het. Els is zwanger.')).toEqual(['zwanger'])
})
