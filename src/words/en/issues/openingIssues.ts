import type { IssueWords } from '../../issues/IssueWords.ts'
import { many, number, q } from './issuePhrases.ts'

const SAVE_AS_XLSX = 'Open it in Excel, choose Save As and the format Excel Workbook (.xlsx). Then read in that file.'

/** What the file is, and what to do instead. */
const KINDS: Readonly<Record<string, readonly [is: string, fix: string]>> = {
  xls: ['a workbook in the old format of Excel (.xls)', SAVE_AS_XLSX],
  xlsb: ['a binary Excel workbook (.xlsb)', SAVE_AS_XLSX],
  'excel-xml': ['an Excel spreadsheet saved as XML', SAVE_AS_XLSX],
  password: ['protected by a password', 'Open it in its program, remove the password, save it and read it in again.'],
  pdf: [
    'a PDF',
    'Ask whoever made it for the figures in Excel or as CSV. Tables in a PDF cannot be read with certainty.',
  ],
  image: ['a picture', 'Read in the file that the figures or borders come from, not a picture of them.'],
  web: [
    'a web page',
    'Download the table from the site as CSV, Excel or PX. If it is a table that was saved as .xls, open it in Excel and save it as .xlsx.',
  ],
  word: ['a text document', 'Copy the table in the document and paste it here, or save it in Excel.'],
  slides: ['a presentation', 'Read in the file that the figures come from, such as the workbook behind the chart.'],
  numbers: ['a spreadsheet from Numbers', 'Open it in Numbers, choose Export to Excel and read in that file.'],
  kml: ['a map in KML format', 'Open it in QGIS and save it as GeoJSON or GeoPackage.'],
  gml: ['a map in GML format', 'Open it in QGIS and save it as GeoJSON, or download it as application/json.'],
  xml: ['an XML file of an unknown kind', 'Download it as CSV, Excel, PX or GeoJSON.'],
  archive: ['packed', 'Unpack it and read in what is inside.'],
  parquet: ['a Parquet file', 'Save it as CSV.'],
}

const FORMATS: Readonly<Record<string, string>> = {
  text: 'a text file',
  zip: 'a zip file',
  xlsx: 'an Excel workbook',
  ods: 'an OpenDocument spreadsheet',
  px: 'a PX file',
  json: 'a JSON file',
  topojson: 'a map in TopoJSON format',
  geopackage: 'a GeoPackage',
  shapefile: 'a shapefile',
}

/** English words for files that people have and that cannot be read, or only in part. */
export const openingIssues = {
  'file-refused': {
    sentence: ({ kind }) => `The file is ${KINDS[kind ?? '']?.[0] ?? 'of a kind that is not read'}.`,
    fix: ({ kind }) =>
      KINDS[kind ?? '']?.[1] ?? 'Read in CSV, Excel, ODS, PX, JSON-stat, GeoJSON, GeoPackage or a zipped shapefile.',
  },
  'file-damaged': {
    sentence: ({ format }) =>
      `The file looks like ${FORMATS[format ?? ''] ?? 'a known kind of file'} but cannot be read. It is damaged or not whole.`,
    fix: () => 'Download it again from the source, or open it in its program and save it again.',
  },
  'zip-bomb': {
    sentence: ({ size, count }) =>
      Number(size) > 0
        ? `The file is packed so that it would become ${number(size)} MB and more. It is not opened.`
        : `The zip file holds more than ${number(Number(count) - 1)} files. It is not opened.`,
    fix: () => 'Check where the file comes from. Divide it if it really is that large.',
  },
  'zip-several': {
    sentence: ({ count, names }) =>
      `The zip file holds ${many(count, 'file', 'files')} (${names} …) and there is no telling which is meant.`,
    fix: () => 'Unpack it and read in the files that should be used.',
  },
  'zip-nothing': {
    sentence: () => 'The zip file is empty.',
    fix: () => 'Pack it again, with the files in it.',
  },
  'sheet-too-large': {
    sentence: ({ sheet, count }) => `The sheet ${q(sheet)} has more than ${number(count)} cells and is not read.`,
    fix: () => 'Remove empty rows and columns that have a format, or save the sheet as CSV.',
  },
  'formula-unsaved': {
    sentence: ({ count, sheet }) =>
      `${many(count, 'formula', 'formulas')} in the sheet ${q(sheet)} have no saved result. Those cells have no number.`,
    fix: () => 'Open the workbook in Excel or LibreOffice, save it and read it in again.',
  },
  'page-of-several': {
    sentence: ({ next }) => `The file is only part of the answer. The rest is at ${q(next)}.`,
    fix: () => 'Download the other pages, too, or ask for more rows per page.',
  },
  'cube-too-large': {
    sentence: ({ count }) => `The file says that it has ${number(count)} figures and is not read.`,
    fix: () => 'Choose fewer areas, years or groups when the table is downloaded.',
  },
  'cube-count': {
    sentence: ({ expected, found }) =>
      `The headings of the file need ${number(expected)} figures but it has ${number(found)}. None of them is used, since there is no telling where they belong.`,
    fix: () => 'Download the file again from the source.',
  },
  'cube-twice': {
    sentence: ({ place, one, other }) =>
      `${q(place)} is there twice, with different values (${q(one)} and ${q(other)}).`,
    fix: () => 'Download the file again from the source.',
  },
  'px-cut-off': {
    sentence: () => 'The PX file ends in the middle of its figures.',
    fix: () => 'Download it again. Nothing of the incomplete file is used.',
  },
  'px-unreadable': {
    sentence: ({ keyword }) => `The PX file does not follow the format at ${q(keyword)}.`,
    fix: () => 'Download it again, or download the table as CSV or Excel.',
  },
  'px-rows-absent': {
    sentence: ({ count }) =>
      `The PX file leaves out ${many(count, 'row', 'rows')}. The format allows that for rows of zeros only, but the file does not say that they are zeros. They count as not available.`,
    fix: () => 'Download the table as CSV or Excel if the zeros are needed.',
  },
  'px-key-unknown': {
    sentence: ({ key, variable }) =>
      `The PX file has figures for ${q(key)}, which is not among the values of ${q(variable)}.`,
    fix: () => 'Download the file again from the source.',
  },
  'px-key-twice': {
    sentence: ({ key }) => `The PX file has two rows for ${q(key)}.`,
    fix: () => 'Download the file again from the source.',
  },
  'json-stat-unreadable': {
    sentence: ({ where }) => `The JSON-stat file does not hold together at ${q(where)}.`,
    fix: () => 'Download it again, or download the table as CSV or Excel.',
  },
  'json-unknown': {
    sentence: ({ keys }) => `The file is JSON of an unknown kind (${q(keys)}).`,
    fix: () => 'Download the table as CSV, Excel, PX or JSON-stat, and the map as GeoJSON.',
  },
  'layers-none': {
    sentence: () => 'The file has no layer of areas.',
    fix: () => 'Check that the right layer was exported.',
  },
  'layer-unreadable': {
    sentence: ({ layer }) => `The layer ${q(layer)} is a view and not a table. It is not read.`,
    fix: () => 'Open it in QGIS and save it as a layer of its own.',
  },
  'geometry-curve': {
    sentence: ({ layer, count }) =>
      `${many(count, 'area', 'areas')} in the layer ${q(layer)} have curved lines and cannot be drawn.`,
    fix: () => 'Run the tool Convert curved geometries in QGIS and save the layer again.',
  },
  'geopackage-not': {
    sentence: () => 'The file is an SQLite database but no GeoPackage.',
    fix: () => 'Save the layer as GeoPackage or GeoJSON, and tables as CSV.',
  },
  'geopackage-open': {
    sentence: () =>
      'The file is open in another program, or was not closed properly. The last changes may be in a file beside it (-wal).',
    fix: () => 'Close the project in QGIS, or save the layer as a new GeoPackage, and read that in.',
  },
  'geopackage-without-rowid': {
    sentence: ({ table }) => `The table ${q(table)} is stored in a way that is not read (WITHOUT ROWID).`,
    fix: () => 'Open it in QGIS and save the layer as a new GeoPackage.',
  },
  'geopackage-computed': {
    sentence: ({ column }) => `The column ${q(column)} is computed and is not in the file.`,
    fix: () => 'Open it in QGIS and save the layer as a new GeoPackage.',
  },
  'shapefile-without-table': {
    sentence: ({ layer }) => `The shapefile ${q(layer)} lacks its table (.dbf). The areas have no codes and no names.`,
    fix: () => 'Zip the whole shapefile: .shp, .dbf, .shx, .prj and .cpg.',
  },
  'shapefile-part': {
    sentence: ({ names }) => `The file is a part of a Shapefile, which cannot be read without ${names}.`,
    fix: () =>
      'Select all files of the same name (.shp, .dbf, .shx, .prj and .cpg) and drop them together, or zip them.',
  },
  'shapefile-rows': {
    sentence: ({ layer }) =>
      `The shapefile ${q(layer)} has more areas than rows in its table. There is no telling which code belongs to which area.`,
    fix: () => 'Export the layer again and zip all its files.',
  },
  'projection-rt90': {
    sentence: ({ x, y }) =>
      `The coordinates (such as ${x}, ${y}) are in RT 90, the old national system. Converted in the wrong way, the borders end up hundreds of metres off.`,
    fix: () => 'Open the layer in QGIS, export it in SWEREF 99 TM (EPSG:3006) and read it in again.',
  },
  'projection-unknown': {
    sentence: ({ x, y, name }) =>
      `The coordinates (such as ${x}, ${y}) are in a system that is not read${name ? `: ${q(name)}` : ''}. No areas are taken in.`,
    fix: () =>
      'Open the layer in QGIS, export it in SWEREF 99 TM (EPSG:3006) or WGS 84 (EPSG:4326) and read it in again.',
  },
  'projection-unlike': {
    sentence: ({ x, y, name }) =>
      `The file says that the coordinates are in ${name}, but they are not (such as ${x}, ${y}). The numbers themselves decide.`,
    fix: () => 'Check on the map that the areas lie where they should.',
  },
  'area-codes-none': {
    sentence: ({ count }) =>
      `The file has ${many(count, 'area', 'areas')} but no property with a code for each of them.`,
    fix: () => 'Add a column with a code for each area and export the layer again.',
  },
  'measures-list': {
    sentence: () => 'The file is a list of measures. It has no figures to read in here.',
    fix: () => 'Read it in under Measures with the button Read a table. Excel workbooks work there, too.',
  },
  'row-area-unknown': {
    sentence: ({ text, count }) =>
      `No area of the map is called ${q(text)} (${many(count, 'row', 'rows')}). The figures are not put in.`,
    fix: () => 'Say which area is meant under Rows without an area, or correct the file.',
  },
  'areas-elsewhere': {
    sentence: ({ count, of, id }) =>
      `${number(count)} of the ${number(of)} areas in the file belong to municipality ${id} and are read in. The others are left.`,
    fix: () => 'Nothing needs to be done.',
  },
  'division-unlike': {
    sentence: () =>
      'None of the new areas is made of whole areas of today. The figures of the package by area do not follow.',
    fix: () => 'Read in figures of the new areas, or a division whose borders follow those of today.',
  },
  'division-left': {
    sentence: ({ count, names }) =>
      `${many(count, 'indicator does', 'indicators do')} not follow to the new areas: ${names}. Medians, indexes and shares without counts cannot be added up.`,
    fix: () => 'Read in figures for the new areas if the indicators are to stay.',
  },
  'division-row': {
    sentence: ({ text }) => `Points to areas that are not in the new division: ${text}.`,
    fix: () => 'The row stays but is not used. Change it to the new area that it is about.',
  },
  'division-share': {
    sentence: ({ count, names }) =>
      `The share of the target group that is reached has been cleared for ${many(count, 'measure', 'measures')}: ${names}. The share was of an area that is now a part of another.`,
    fix: () => 'State the share of the new area in the register, if it is known.',
  },
  'division-cut': {
    sentence: ({ count, names, other, text }) =>
      `${many(count, 'new area gets', 'new areas get')} no figures (${names})${other === 0 ? ': no whole area of today lies there.' : `, since borders cut ${many(other, 'area', 'areas')} of today (${text}). Nobody knows where in them people live.`}`,
    fix: () => 'Read in figures of them, or let the borders follow those of today.',
  },
  'division-beyond': {
    sentence: ({ count, names }) =>
      `${many(count, 'new area has', 'new areas have')} land or water outside of all areas of today (${names}). The figures are of the part inside them.`,
    fix: () => 'Nothing needs to be done if nobody lives there.',
  },
  'package-laid': {
    sentence: () =>
      'The file is a whole package. Its indicators, figures and areas are laid over the package that is shown; measures and stories are not read.',
    fix: () => 'Put the folder among the other packages if it is to be shown by itself.',
  },
} satisfies Record<string, IssueWords>
