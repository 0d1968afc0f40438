/** Characters of an address that every mail program and chat in use passes on whole; some cut what is longer. */
const SAFE_LINK_LENGTH = 2000

/** Whether a link may be cut on its way, so that whoever sends it should know. */
export function isLongLink(address: string): boolean {
  return address.length > SAFE_LINK_LENGTH
}
