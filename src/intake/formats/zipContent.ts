import { Refusal } from '../Refusal.ts'
import type { SourceFile } from '../SourceFile.ts'
import type { OtherKind } from './contentOf.ts'
import { unzip, zipNames } from './unzip.ts'

/** What a zip is: a workbook, a shape, a package, or one file that was packed. `root`: the folder that the package is in. */
export type ZipContent =
  | { readonly is: 'xlsx' | 'ods' | 'shapefile' }
  | { readonly is: 'package'; readonly root: string }
  | { readonly is: 'other'; readonly kind: OtherKind }
  | { readonly is: 'file'; readonly file: SourceFile }

const OFFICE: readonly (readonly [path: string, kind: OtherKind])[] = [
  ['xl/workbook.bin', 'xlsb'],
  ['word/document.xml', 'word'],
  ['ppt/presentation.xml', 'slides'],
  ['Index/Document.iwa', 'numbers'],
  ['doc.kml', 'kml'],
]
const SPREADSHEET = /^application\/vnd\.oasis\.opendocument\.spreadsheet/

/** Judged by the names in it. Throws a Refusal when nothing in it, or too much, could be meant. */
export function zipContent({ bytes }: SourceFile): ZipContent {
  // What systems put in by themselves is nobody's file.
  const names = zipNames(bytes).filter(
    (name) => !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)/.test(name),
  )
  if (names.includes('xl/workbook.xml')) return { is: 'xlsx' }
  const office = OFFICE.find(([path]) => names.includes(path))
  if (office) return { is: 'other', kind: office[1] }
  if (names.includes('mimetype') && names.includes('content.xml')) return openDocument(bytes)
  const description = names.filter((name) => /(?:^|\/)datapackage\.json$/.test(name))
  if (description.length === 1) return { is: 'package', root: description[0]!.slice(0, -'datapackage.json'.length) }
  if (names.some((name) => /\.shp$/i.test(name))) return { is: 'shapefile' }
  if (names.length === 1) return { is: 'file', file: onlyFile(bytes, names[0]!) }
  if (names.length === 0) throw new Refusal('zip-nothing')
  throw new Refusal('zip-several', { count: names.length, names: names.slice(0, 3).join(', ') })
}

function openDocument(bytes: Uint8Array): ZipContent {
  const mimetype = new TextDecoder().decode(unzip(bytes, (name) => name === 'mimetype').get('mimetype'))
  if (SPREADSHEET.test(mimetype)) return { is: 'ods' }
  return { is: 'other', kind: mimetype.includes('presentation') ? 'slides' : 'word' }
}

function onlyFile(bytes: Uint8Array, path: string): SourceFile {
  const unpacked = unzip(bytes, (name) => name === path).get(path)
  if (!unpacked) throw new Refusal('file-damaged', { format: 'zip' })
  return { name: path.slice(path.lastIndexOf('/') + 1), bytes: unpacked }
}
