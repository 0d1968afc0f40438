import { contentOf } from './formats/contentOf.ts'
import { openGeoPackage } from './formats/openGeoPackage.ts'
import { openJson } from './formats/openJson.ts'
import { openOds } from './formats/openOds.ts'
import { openPackageZip } from './formats/openPackageZip.ts'
import { openPx } from './formats/openPx.ts'
import { openShapefile, openShapes } from './formats/openShapefile.ts'
import { openText } from './formats/openText.ts'
import { openXlsx } from './formats/openXlsx.ts'
import { zipContent } from './formats/zipContent.ts'
import type { OpenedFile } from './OpenedFile.ts'
import { Refusal } from './Refusal.ts'
import type { SourceFile } from './SourceFile.ts'
import { isMeasureTable } from './table/isMeasureTable.ts'

/** As the catalogue of issues calls the formats that can be damaged. */
type Format = 'text' | 'zip' | 'xlsx' | 'ods' | 'px' | 'json' | 'geopackage' | 'shapefile'

/**
 * The one door for files: what is in them decides, never only the name. Each format has a file in
 * `formats/`; they come together, since whoever asks for this is a worker of its own. Never throws: what cannot be read is
 * refused with a code that has its sentence.
 */
export function openFile(file: SourceFile): Promise<OpenedFile> {
  return openContent(file, false)
}

async function openContent(file: SourceFile, isPacked: boolean): Promise<OpenedFile> {
  const content = contentOf(file.bytes)
  switch (content.is) {
    case 'zip':
      // One packed file is unpacked; what is packed twice is nobody's table.
      return isPacked ? refused(file, new Refusal('file-refused', { kind: 'archive' })) : openZip(file)
    case 'other':
      return refused(file, new Refusal('file-refused', { kind: content.kind }))
    case 'sqlite':
      return opened(file, 'geopackage', () => openGeoPackage(file))
    case 'json':
      return opened(file, 'json', () => openJson(file))
    case 'px':
      return opened(file, 'px', () => openPx(file))
    case 'text':
      return opened(file, 'text', () => asMeasures(openText(file)))
  }
}

function openZip(file: SourceFile): Promise<OpenedFile> {
  return opened(file, 'zip', () => {
    const inside = zipContent(file)
    switch (inside.is) {
      case 'xlsx':
        return opened(file, 'xlsx', async () => asMeasures(await openXlsx(file)))
      case 'ods':
        return opened(file, 'ods', () => asMeasures(openOds(file)))
      case 'shapefile':
        return opened(file, 'shapefile', () => openShapefile(file))
      case 'package':
        return openPackageZip(file, inside.root)
      case 'other':
        throw new Refusal('file-refused', { kind: inside.kind })
      case 'file':
        return openContent(inside.file, true)
    }
  })
}

/** A Shapefile whose parts came each by itself, named as one. Refused without its shapes or its table. */
export async function openLooseShapefile(parts: readonly SourceFile[]): Promise<OpenedFile> {
  const missing = ['.shp', '.dbf'].filter((ending) => !parts.some(({ name }) => name.toLowerCase().endsWith(ending)))
  const [first] = parts
  if (missing.length > 0) return refused(first!, new Refusal('shapefile-part', { names: missing.join(', ') }))
  const shapes = parts.find(({ name }) => name.toLowerCase().endsWith('.shp'))!
  const files = new Map(parts.map(({ name, bytes }) => [name, bytes]))
  return opened(shapes, 'shapefile', () => openShapes(shapes.name, files))
}

/** What a reader throws is a refusal: its own, or that the file is not what it seems to be. */
async function opened(
  file: SourceFile,
  format: Format,
  open: () => OpenedFile | Promise<OpenedFile>,
): Promise<OpenedFile> {
  try {
    return await open()
  } catch (error) {
    return refused(file, error instanceof Refusal ? error : new Refusal('file-damaged', { format }))
  }
}

/** A list of measures goes to the reader of such lists: its cells are no figures. */
function asMeasures(file: OpenedFile): OpenedFile {
  if (file.kind !== 'sheets') return file
  const isList = file.sheets.some(({ hidden, rows }) => !hidden && isMeasureTable(rows, file.delimiter))
  return isList ? { ...file, kind: 'measures' } : file
}

function refused({ name }: SourceFile, { code, params }: Refusal): OpenedFile {
  const issue = {
    severity: 'error',
    code,
    file: name,
    line: null,
    column: null,
    params,
    own: { column: null },
  } as const
  return { kind: 'refused', name, code, params, issues: [issue] }
}
