/** As much of a text as has room, with an ellipsis where something is left out. */
export function cutText(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text
  const characters = [...text]
  let count = characters.length
  while (count > 1 && widthOf(`${characters.slice(0, count).join('').trimEnd()}…`) > width) count--
  return `${characters.slice(0, count).join('').trimEnd()}…`
}
