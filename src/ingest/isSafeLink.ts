/** True for http, https and mailto addresses. Leading spaces and control characters do not hide another scheme. */
export function isSafeLink(address: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(address)
}
