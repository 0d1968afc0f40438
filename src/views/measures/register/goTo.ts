/** Puts the focus on a field by its id, or on the first control of a list, unfolding what it stands in. */
export function goTo(id: string): void {
  const field = document.getElementById(id)
  const folded = field?.parentElement?.closest('details')
  if (folded) folded.open = true
  const control = field?.matches('input, select, textarea')
    ? field
    : field?.querySelector<HTMLElement>('summary, input')
  control?.focus()
}
