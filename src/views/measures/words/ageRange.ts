/** An age group's id as it is read: `13–15`, unbroken; `65+` as it is. */
export function ageRange(id: string): string {
  return id.replace('-', '\u2060–\u2060')
}
