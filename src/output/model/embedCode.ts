const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => [...text].map((sign) => ENTITIES[sign] ?? sign).join('')

/** High enough for a map with its legend beside other text on a page. */
const HEIGHT = 640

/**
 * What another page holds to show a view: the frame, by the address of the view without the application around it, and a
 * title for those who hear the page. No styles and no script, which many publishing systems take away.
 *
 * @param address of the view as it is open
 */
export function embedCode(address: string, title: string): string {
  const url = new URL(address)
  url.hash = ''
  // The rest of the address is left as it is written: it is what its reader knows.
  const query = url.search.replace(/([?&])embed=[^&]*&?/, '$1').replace(/[?&]$/, '')
  const src = `${url.origin}${url.pathname}${query}${query === '' ? '?' : '&'}embed=1`
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${HEIGHT}" loading="lazy"></iframe>`
}
