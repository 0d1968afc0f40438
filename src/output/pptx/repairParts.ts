import { strFromU8, strToU8 } from 'fflate'

type Parts = Record<string, Uint8Array>
type Change = (name: string, edit: (text: string) => string) => void

const NOTES_RELATIONS = 'ppt/notesMasters/_rels/notesMaster1.xml.rels'
const SLIDE_THEME = 'ppt/theme/theme1.xml'
const NOTES_THEME = 'ppt/theme/theme2.xml'
const EMPTY_TEXT = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>'

/**
 * Mends what the library writes and PowerPoint may ask to repair: each is a known cause, whether or not it is against the
 * schemas of ECMA-376. A theme of its own for the notes, since a theme belongs to one master; lists of the presentation in
 * their order; content types of what is in the file and no other; a text body in every shape; an effect list in every
 * background; a head in every table; a number, not the word null, where the slide's number comes.
 */
export function repairParts(parts: Parts, change: Change): void {
  if (parts[NOTES_RELATIONS] && parts[SLIDE_THEME]) {
    parts[NOTES_THEME] = parts[SLIDE_THEME]
    change(NOTES_RELATIONS, (text) => text.replace('theme/theme1.xml', 'theme/theme2.xml'))
    change('[Content_Types].xml', (text) =>
      text.replace(/<Override PartName="\/ppt\/theme\/theme1\.xml"([^>]*)\/>/, (entry, type: string) => {
        return `${entry}<Override PartName="/${NOTES_THEME}"${type}/>`
      }),
    )
  }
  change('ppt/presentation.xml', (text) => {
    const [list] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(text) ?? []
    return list ? text.replace(list, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`) : text
  })
  for (const name of Object.keys(parts)) {
    if (!/^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(name)) continue
    change(name, (text) =>
      text
        .replaceAll('</p:spPr></p:sp>', `</p:spPr>${EMPTY_TEXT}</p:sp>`)
        .replace(/<p:bgPr>(.*?)<\/p:bgPr>/gs, (whole, fill: string) =>
          fill.includes('effectLst') ? whole : `<p:bgPr>${fill}<a:effectLst/></p:bgPr>`,
        )
        .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
        .replace(/(type="slidenum">.*?<a:t>)(?:null|\d{4,})(<\/a:t>)/gs, '$1‹#›$2'),
    )
    // A prompt is what a layout says in an empty place.
    if (name.startsWith('ppt/slides/')) change(name, (text) => text.replace(/\s+hasCustomPrompt="1"/g, ''))
  }
  typesOfWhatIsThere(parts, change)
}

/** The library names parts that it does not write, and kinds of files that are not in this one. */
function typesOfWhatIsThere(parts: Parts, change: Change): void {
  const names = Object.keys(parts).filter((name) => !name.endsWith('/') && name !== '[Content_Types].xml')
  const types = strFromU8(parts['[Content_Types].xml'] ?? strToU8(''))
  const named = new Set([...types.matchAll(/<Override PartName="\/([^"]+)"/g)].map(([, name]) => name))
  const endings = new Set(names.filter((name) => !named.has(name)).map((name) => name.split('.').at(-1)))
  change('[Content_Types].xml', (text) =>
    text
      .replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, name: string) => (parts[name] ? entry.trim() : ''))
      .replace(/<Default Extension="([^"]+)"[^>]*\/>/g, (entry, ending: string) => (endings.has(ending) ? entry : '')),
  )
}
