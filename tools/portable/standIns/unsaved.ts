let isUnsaved = false

/** Something was made that no file holds yet: whoever closes the page is asked first, since it goes with it. */
export function markUnsaved(): void {
  if (!isUnsaved) window.addEventListener('beforeunload', askFirst)
  isUnsaved = true
}

/** What there is has been put into a file. */
export function markSaved(): void {
  window.removeEventListener('beforeunload', askFirst)
  isUnsaved = false
}

function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
