import { flushSync } from 'react-dom'

/**
 * Checks a form before it is sent: shows every message under its field and puts the cursor in the first wrong one.
 * It looks at the screen and not only at the values, because a date that does not exist (31 februari) never becomes a
 * value: only its field knows of it. True when nothing is wrong.
 */
export function checkForm(form: { validate: () => unknown }, element: HTMLElement): boolean {
  flushSync(() => form.validate())
  const wrong = element.querySelector<HTMLElement>('[aria-invalid="true"]')
  wrong?.focus()
  return wrong === null
}
