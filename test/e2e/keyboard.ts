import type { Page } from '@playwright/test'

/** Presses these keys one after the other. */
export const press = (page: Page, ...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())

/** Presses Tab until the focus is on what has this name; every stop on the way must show its focus. */
export async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement)) return { name: '', visible: false }
      // A link that stands for a whole row shows its focus around that row.
      const around = [element, element.parentElement, element.closest('tr,li,article')]
      const outlined = around.some((one) => {
        const style = one && getComputedStyle(one)
        return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
      })
      const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : []
      const labelled = labels.map((label) => label.textContent ?? '').join(' ')
      return {
        name: (element.getAttribute('aria-label') ?? (labelled || element.textContent) ?? '').trim(),
        visible: outlined || element.matches('input,textarea'),
      }
    })
    if (focused.name && !focused.visible) throw new Error(`The focus cannot be seen on "${focused.name}"`)
    if (name.test(focused.name)) return
    passed.push(focused.name)
  }
  throw new Error(`Tab does not reach ${name}; it passed ${passed.slice(0, 40).join(' | ')}`)
}
