import { setImmediate as breath } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { atOnce, type Steps, withBreath } from '../../main/steps'

function* counting(done: number[]): Steps<number> {
  for (const step of [1, 2, 3]) {
    done.push(step)
    yield
  }
  return done.length
}

describe('work in steps', () => {
  it('is done at once where nobody waits for the window', () => expect(atOnce(counting([]))).toBe(3))

  it('lets something else come between its steps', async () => {
    const done: number[] = []
    const work = withBreath(counting(done), () => undefined)
    expect(done).toEqual([1])
    await breath()
    expect(done.length).toBeLessThan(3)
    expect(await work).toBe(3)
  })

  it('does not go on with what may not be done any more', async () => {
    const done: number[] = []
    const mayGoOn = () => {
      if (done.length > 1) throw new Error('locked')
    }
    await expect(withBreath(counting(done), mayGoOn)).rejects.toThrow('locked')
    expect(done).toEqual([1, 2])
  })
})
