import type { WebContents } from 'electron'

/** What the measuring program adds to the page, under `window.bench`. */
type Bench = {
  /** Waits until `condition` holds after some change of the page. */
  until: (condition: () => boolean) => Promise<void>
  /** Clicks and waits for the paint that shows what was asked; gives the milliseconds between. */
  click: (find: () => HTMLElement | null | undefined, condition: () => boolean) => Promise<number>
  /** Starts to watch for moments in which the page does nothing; `stop` gives the longest in milliseconds. */
  watch: () => { stop: () => number }
}

declare global {
  interface Window {
    bench: Bench
  }
}

/** Runs in the page, so it uses nothing from outside itself. */
function install(): void {
  const until = (condition: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!condition()) return
        watcher.disconnect()
        resolve()
      }
      const watcher = new MutationObserver(look)
      watcher.observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
      look()
    })
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve()
        port2.postMessage(null)
      })
    })
  window.bench = {
    until,
    click: async (find, condition) => {
      const target = find()
      if (!target) throw new Error('Nothing to click on')
      const from = performance.now()
      target.click()
      await until(condition)
      await painted()
      return performance.now() - from
    },
    watch: () => {
      const start = performance.now()
      let last = start
      let longest = 0
      const tick = () => {
        const at = performance.now()
        longest = Math.max(longest, at - last)
        last = at
      }
      const timer = setInterval(tick, 5)
      return {
        stop: () => {
          clearInterval(timer)
          tick()
          return longest
        },
      }
    },
  }
}

export const installBench = (page: WebContents): Promise<void> => page.executeJavaScript(`(${install})()`)

/**
 * Runs a function in the page and gives its answer.
 * @param task uses nothing from outside itself but `window` and `input`, which must be plain data
 */
export const inPage = <I, O>(page: WebContents, task: (input: I) => O | Promise<O>, input: I): Promise<O> =>
  page.executeJavaScript(`(${task})(${JSON.stringify(input)})`)
