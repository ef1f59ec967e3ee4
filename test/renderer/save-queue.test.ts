import { beforeEach, expect, test, vi } from 'vitest'
import {
  enqueueSave,
  flushSaves,
  forgetSaves,
  holdSaves,
  onGivenBack,
  resumeSaves,
} from '../../renderer/form/save-queue'
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

test('what could not be saved when the practice locked by itself is saved when the same one opens, and never in another', async () => {
  const saved: string[] = []
  let trouble: ErrorCode | null = 'DISK_FULL'
  const save = (text: string) => () => (trouble ? refuse(trouble)() : Promise.resolve(saved.push(text)))
  enqueueSave('doel', save('op een volle schijf'), { text: 'op een volle schijf' })
  enqueueSave('begin', refuse('IPC_ARGS'), { text: '31/2' })
  expect(await flushSaves()).toBe(false)
  expect(holdSaves('/een.praktijk').sort()).toEqual(['begin', 'doel'])
  trouble = null
  expect(resumeSaves('/een.praktijk')).toBe(true)
  expect(await flushSaves()).toBe(false)
  expect(saved).toEqual(['op een volle schijf'])

  trouble = 'LOCKED'
  enqueueSave('actie', save('door het slot ingehaald'), { text: 'door het slot ingehaald' })
  await flushSaves()
  holdSaves('/een.praktijk')
  trouble = null
  expect(resumeSaves('/andere.praktijk')).toBe(false)
  expect(await flushSaves()).toBe(true)
  expect(saved).toEqual(['op een volle schijf'])
  expect([back, resumeSaves('/een.praktijk')]).toEqual([[], null])
})
