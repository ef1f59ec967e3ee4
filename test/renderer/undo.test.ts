import { beforeEach, expect, test } from 'vitest'
import { forgetUndo, lastChange, pushUndo, undoLast } from '../../renderer/form/undo'

beforeEach(forgetUndo)

test('changes are taken back newest first', async () => {
  const done: string[] = []
  pushUndo('eerste', async () => done.push('eerste'))
  pushUndo('tweede', async () => done.push('tweede'))
  await undoLast()
  await undoLast()
  await undoLast()
  expect(done).toEqual(['tweede', 'eerste'])
  expect(lastChange()).toBeNull()
})

test('what its message took back is no longer there to take back', async () => {
  const done: string[] = []
  pushUndo('doel toevoegen', async () => done.push('doel toevoegen'))
  const restore = pushUndo('actie verwijderen', async () => done.push('actie verwijderen'))
  pushUndo('reden', async () => done.push('reden'))
  await restore()
  expect(lastChange()).toBe('reden')
  await undoLast()
  await undoLast()
  expect(done).toEqual(['actie verwijderen', 'reden', 'doel toevoegen'])
})

test('the message still takes its change back when the screen with the undo stack is left', async () => {
  let restored = 0
  const restore = pushUndo('doel verwijderen', async () => {
    restored += 1
  })
  forgetUndo()
  await restore()
  expect(restored).toBe(1)
})
