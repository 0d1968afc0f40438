/** An id for a new record: its name in plain letters, cut to forty, with a number when it is taken; `otherwise` without letters. */
export function plainId(title: string, taken: ReadonlySet<string>, otherwise: string): string {
  const plain =
    title
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 40)
      .replace(/_+$/, '') || otherwise
  if (!taken.has(plain)) return plain
  let number = 2
  while (taken.has(`${plain}_${number}`)) number++
  return `${plain}_${number}`
}
