/** Finds the mark in a part of the page. */
export const BUSY = '[data-busy]'

/** Marks, unseen, that what stands here is not all that will: whoever prints a view or makes a file of it waits. */
export function Busy() {
  return <span hidden data-busy="" />
}
