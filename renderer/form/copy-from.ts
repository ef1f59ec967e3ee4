/** Copies all of a field. The page has no permission for the clipboard itself; the command on a selection needs none. */
export function copyFrom(field: HTMLTextAreaElement | null): boolean {
  field?.select()
  return document.execCommand('copy')
}

/** Copies a text that stands in no field. Where the focus was, it stays. */
export function copyText(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  const copied = copyFrom(field)
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  return copied
}
