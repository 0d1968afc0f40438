/** One picture of one state of the application. */
export interface SheetPicture {
  readonly file: string
  readonly name: string
  readonly search: string
}

/** Pictures under one heading: a size, an appearance and a language. */
export interface SheetPart {
  readonly heading: string
  readonly width: number
  readonly pictures: readonly SheetPicture[]
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A page with all pictures, small, each leading to itself in full size. */
export function contactSheet(title: string, parts: readonly SheetPart[]): string {
  const anchors = parts.map(({ heading }, at) => `<a href="#part-${at}">${escaped(heading)}</a>`)
  const sections = parts.map(({ heading, width, pictures }, at) => {
    const figures = pictures.map(({ file, name, search }) => {
      const [address, text] = [escaped(encodeURI(file)), escaped(name)]
      return `<figure><a href="${address}"><img src="${address}" alt="${text}" loading="lazy"></a><figcaption>${text} <code>${escaped(search)}</code></figcaption></figure>`
    })
    return `<section id="part-${at}" class="${width < 600 ? 'narrow' : 'wide'}"><h2>${escaped(heading)}</h2>\n<div>${figures.join('\n')}</div></section>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
body { margin: 24px; font: 14px/1.4 sans-serif; background: #fff; color: #111 }
nav { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 8px 0; background: #fff }
section > div { display: grid; gap: 24px }
.wide > div { grid-template-columns: repeat(auto-fill, minmax(440px, 1fr)) }
.narrow > div { grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)) }
figure { margin: 0 }
img { width: 100%; border: 1px solid #ccc }
code { color: #555; overflow-wrap: anywhere }
</style>
<h1>${escaped(title)}</h1>
<nav>${anchors.join('\n')}</nav>
${sections.join('\n')}
</html>
`
}
