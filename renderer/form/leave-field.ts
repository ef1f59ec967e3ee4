/** Lets the field that is being typed in close its change: a date is only taken over when its field is left. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
