import { beforeEach, expect, test, vi } from 'vitest'
import { enqueueSave, flushSaves, forgetSaves, onGivenBack } from '../../renderer/form/save-queue'
import { AppError, type ErrorCode } from '../../shared/ipc/result'

// Node has no page; leaving the field that is being typed in asks for these two only.
vi.stubGlobal('HTMLElement', class {})
vi.stubGlobal('document', { activeElement: null })

const refuse = (code: ErrorCode) => () => Promise.reject(new AppError(code))
let back: string[][] = []

beforeEach(() => {
  forgetSaves()
  back = []
  onGivenBack((texts) => back.push(texts))
})

test.each(['NOT_FOUND', 'PHASE', 'FROZEN'] as const)(
  '%s gives the text back once and holds nothing up',
  async (code) => {
    let letGo = 0
    enqueueSave('doel', refuse(code), { text: 'Wat er stond', letGo: () => letGo++ })
    expect(await flushSaves()).toBe(false)
    expect([back, letGo]).toEqual([[['Wat er stond']], 1])
    expect(await flushSaves()).toBe(true)
    expect(back).toHaveLength(1)
  },
)

test('what is given back in one go is told in one message', async () => {
  enqueueSave('doel', refuse('FROZEN'), { text: 'Eerste' })
  enqueueSave('actie', refuse('NOT_FOUND'), { text: 'Tweede' })
  await flushSaves()
  expect(back).toEqual([['Eerste', 'Tweede']])
})

test('what can still be made right stays refused, and is not given back', async () => {
  enqueueSave('begin', refuse('IPC_ARGS'), { text: '31/2' })
  expect(await flushSaves()).toBe(false)
  expect(await flushSaves()).toBe(false)
  expect(back).toEqual([])
})

test('of a field that was typed on in meanwhile, only the newest text is given back', async () => {
  enqueueSave('doel', refuse('NOT_FOUND'), { text: 'Beter lui' })
  enqueueSave('doel', refuse('NOT_FOUND'), { text: 'Beter luisteren' })
  await flushSaves()
  expect(back).toEqual([['Beter luisteren']])
})
