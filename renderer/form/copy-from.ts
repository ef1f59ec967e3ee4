/** Copies all of a field. The page has no permission for the clipboard itself; the command on a selection needs none. */
export function copyFrom(field: HTMLTextAreaElement | null): boolean {
  field?.select()
  return document.execCommand('copy')
}
