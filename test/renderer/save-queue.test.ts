import { afterEach, describe, expect, it, vi } from 'vitest'
import { enqueueSave, flushSaves, forgetSaves, showField } from '../../renderer/form/save-queue'
import { AppError, type ErrorCode } from '../../shared/ipc/result'

const refusing = (code: ErrorCode) => () => Promise.reject(new AppError(code))

// There is no page here: nothing has the cursor.
vi.stubGlobal('HTMLElement', class {})
vi.stubGlobal('document', { activeElement: null })

afterEach(forgetSaves)

describe('what can not be saved', () => {
  it('stays, and closing asks first, as long as its field stands on screen', async () => {
    const leave = showField('goal title', () => undefined)
    enqueueSave('goal title', refusing('IPC_ARGS'))
    expect(await flushSaves()).toBe(false)
    leave()
    expect(await flushSaves(), 'what can still be mended is kept').toBe(false)
  })

  it('is given up with its field when what it belongs to is signed', async () => {
    const forget = vi.fn()
    const leave = showField('goal title', forget)
    enqueueSave('goal title', refusing('FROZEN'))
    expect(await flushSaves()).toBe(false)
    expect(forget).not.toHaveBeenCalled()
    leave()
    expect(forget).toHaveBeenCalledOnce()
    expect(await flushSaves()).toBe(true)
  })

  it('does not stand in the way when it comes from a screen that is left, and what waits behind it is saved', async () => {
    const saved: string[] = []
    enqueueSave('undone', refusing('PHASE'))
    enqueueSave('other', async () => saved.push('other'))
    expect(await flushSaves()).toBe(true)
    expect(saved).toEqual(['other'])
  })
})
