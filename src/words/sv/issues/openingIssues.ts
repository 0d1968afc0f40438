import type { IssueWords } from '../../issues/IssueWords.ts'
import { many, number, q } from './issuePhrases.ts'

const SAVE_AS_XLSX = 'Öppna den i Excel, välj Spara som och formatet Excel-arbetsbok (.xlsx). Läs sedan in den filen.'

/** Vad filen är, och vad man gör i stället. */
const KINDS: Readonly<Record<string, readonly [is: string, fix: string]>> = {
  xls: ['en arbetsbok i Excels gamla format (.xls)', SAVE_AS_XLSX],
  xlsb: ['en binär Excel-arbetsbok (.xlsb)', SAVE_AS_XLSX],
  'excel-xml': ['ett Excel-kalkylblad sparat som XML', SAVE_AS_XLSX],
  password: ['skyddad med lösenord', 'Öppna den i sitt program, ta bort lösenordet, spara och läs in den igen.'],
  pdf: [
    'en PDF',
    'Be den som gjort den om siffrorna i Excel eller som CSV. Tabeller i en PDF går inte att läsa säkert.',
  ],
  image: ['en bild', 'Läs in filen som siffrorna eller gränserna kommer från, inte en bild av dem.'],
  web: [
    'en webbsida',
    'Hämta tabellen från webbplatsen som CSV, Excel eller PX. Är det en tabell som sparats som .xls, öppna den i Excel och spara som .xlsx.',
  ],
  word: ['ett textdokument', 'Kopiera tabellen i dokumentet och klistra in den här, eller spara den i Excel.'],
  slides: ['en presentation', 'Läs in filen som siffrorna kommer från, till exempel arbetsboken bakom diagrammet.'],
  numbers: ['ett kalkylblad från Numbers', 'Öppna det i Numbers, välj Exportera till Excel och läs in den filen.'],
  kml: ['en karta i formatet KML', 'Öppna den i QGIS och spara som GeoJSON eller GeoPackage.'],
  gml: ['en karta i formatet GML', 'Öppna den i QGIS och spara som GeoJSON, eller hämta den som application/json.'],
  xml: ['en XML-fil av ett slag som inte känns igen', 'Hämta den som CSV, Excel, PX eller GeoJSON.'],
  archive: ['packad', 'Packa upp den och läs in det som ligger i.'],
  parquet: ['en Parquet-fil', 'Spara den som CSV.'],
}

const FORMATS: Readonly<Record<string, string>> = {
  text: 'en textfil',
  zip: 'en zip-fil',
  xlsx: 'en Excel-arbetsbok',
  ods: 'ett OpenDocument-kalkylblad',
  px: 'en PX-fil',
  json: 'en JSON-fil',
  topojson: 'en karta i formatet TopoJSON',
  geopackage: 'en GeoPackage',
  shapefile: 'en shapefil',
}

/** Svenska ord för filer som människor har och som inte går att läsa, eller bara delvis. */
export const openingIssues = {
  'file-refused': {
    sentence: ({ kind }) => `Filen är ${KINDS[kind ?? '']?.[0] ?? 'av ett slag som inte läses'}.`,
    fix: ({ kind }) =>
      KINDS[kind ?? '']?.[1] ?? 'Läs in CSV, Excel, ODS, PX, JSON-stat, GeoJSON, GeoPackage eller en zippad shapefil.',
  },
  'file-damaged': {
    sentence: ({ format }) =>
      `Filen ser ut som ${FORMATS[format ?? ''] ?? 'en känd filtyp'} men går inte att läsa. Den är skadad eller inte hel.`,
    fix: () => 'Hämta den på nytt från källan, eller öppna den i sitt program och spara den igen.',
  },
  'zip-bomb': {
    sentence: ({ size, count }) =>
      Number(size) > 0
        ? `Filen är packad så att den skulle bli ${number(size)} MB och mer. Den öppnas inte.`
        : `Zip-filen innehåller mer än ${number(Number(count) - 1)} filer. Den öppnas inte.`,
    fix: () => 'Kontrollera var filen kommer ifrån. Dela upp den om den verkligen är så stor.',
  },
  'zip-several': {
    sentence: ({ count, names }) =>
      `Zip-filen innehåller ${many(count, 'fil', 'filer')} (${names} …) och det går inte att veta vilken som avses.`,
    fix: () => 'Packa upp den och läs in de filer som ska användas.',
  },
  'zip-nothing': {
    sentence: () => 'Zip-filen är tom.',
    fix: () => 'Packa den på nytt, med filerna i.',
  },
  'sheet-too-large': {
    sentence: ({ sheet, count }) => `Bladet ${q(sheet)} har mer än ${number(count)} celler och läses inte.`,
    fix: () => 'Ta bort tomma men formaterade rader och kolumner, eller spara bladet som CSV.',
  },
  'formula-unsaved': {
    sentence: ({ count, sheet }) =>
      `${many(count, 'formel', 'formler')} i bladet ${q(sheet)} saknar sparat resultat. De cellerna har ingen siffra.`,
    fix: () => 'Öppna arbetsboken i Excel eller LibreOffice, spara den och läs in den igen.',
  },
  'page-of-several': {
    sentence: ({ next }) => `Filen är bara en del av svaret. Resten finns på ${q(next)}.`,
    fix: () => 'Hämta också de andra sidorna, eller be om fler rader per sida.',
  },
  'cube-too-large': {
    sentence: ({ count }) => `Filen säger sig ha ${number(count)} siffror och läses inte.`,
    fix: () => 'Välj färre områden, år eller grupper när tabellen hämtas.',
  },
  'cube-count': {
    sentence: ({ expected, found }) =>
      `Filens rubriker kräver ${number(expected)} siffror men den har ${number(found)}. Ingen av dem används, eftersom det inte går att veta var de hör hemma.`,
    fix: () => 'Hämta filen på nytt från källan.',
  },
  'cube-twice': {
    sentence: ({ place, one, other }) => `${q(place)} finns två gånger, med olika värden (${q(one)} och ${q(other)}).`,
    fix: () => 'Hämta filen på nytt från källan.',
  },
  'px-cut-off': {
    sentence: () => 'PX-filen slutar mitt i siffrorna.',
    fix: () => 'Hämta den på nytt. Inget ur den ofullständiga filen används.',
  },
  'px-unreadable': {
    sentence: ({ keyword }) => `PX-filen följer inte formatet vid ${q(keyword)}.`,
    fix: () => 'Hämta den på nytt, eller hämta tabellen som CSV eller Excel.',
  },
  'px-rows-absent': {
    sentence: ({ count }) =>
      `PX-filen utelämnar ${many(count, 'rad', 'rader')}. Formatet tillåter det för rader med bara nollor, men filen säger inte att det är nollor. De räknas som att uppgift saknas.`,
    fix: () => 'Hämta tabellen som CSV eller Excel om nollorna behövs.',
  },
  'px-key-unknown': {
    sentence: ({ key, variable }) =>
      `PX-filen har siffror för ${q(key)}, som inte finns bland värdena för ${q(variable)}.`,
    fix: () => 'Hämta filen på nytt från källan.',
  },
  'px-key-twice': {
    sentence: ({ key }) => `PX-filen har två rader för ${q(key)}.`,
    fix: () => 'Hämta filen på nytt från källan.',
  },
  'json-stat-unreadable': {
    sentence: ({ where }) => `JSON-stat-filen hänger inte ihop vid ${q(where)}.`,
    fix: () => 'Hämta den på nytt, eller hämta tabellen som CSV eller Excel.',
  },
  'json-unknown': {
    sentence: ({ keys }) => `Filen är JSON av ett slag som inte känns igen (${q(keys)}).`,
    fix: () => 'Hämta tabellen som CSV, Excel, PX eller JSON-stat, och kartan som GeoJSON.',
  },
  'layers-none': {
    sentence: () => 'Filen har inget lager med ytor.',
    fix: () => 'Kontrollera att rätt lager exporterades.',
  },
  'layer-unreadable': {
    sentence: ({ layer }) => `Lagret ${q(layer)} är en vy och inte en tabell. Det läses inte.`,
    fix: () => 'Öppna det i QGIS och spara det som ett eget lager.',
  },
  'geometry-curve': {
    sentence: ({ layer, count }) =>
      `${many(count, 'yta', 'ytor')} i lagret ${q(layer)} har böjda linjer och kan inte ritas.`,
    fix: () => 'Kör verktyget Konvertera böjda geometrier i QGIS och spara lagret igen.',
  },
  'geopackage-not': {
    sentence: () => 'Filen är en SQLite-databas men ingen GeoPackage.',
    fix: () => 'Spara lagret som GeoPackage eller GeoJSON, och tabeller som CSV.',
  },
  'geopackage-open': {
    sentence: () =>
      'Filen är öppen i ett annat program, eller stängdes inte ordentligt. Det sista kan ligga i en fil bredvid (-wal).',
    fix: () => 'Stäng projektet i QGIS, eller spara lagret som en ny GeoPackage, och läs in den.',
  },
  'geopackage-without-rowid': {
    sentence: ({ table }) => `Tabellen ${q(table)} är lagrad på ett sätt som inte läses (WITHOUT ROWID).`,
    fix: () => 'Öppna den i QGIS och spara lagret som en ny GeoPackage.',
  },
  'geopackage-computed': {
    sentence: ({ column }) => `Kolumnen ${q(column)} är beräknad och finns inte i filen.`,
    fix: () => 'Öppna den i QGIS och spara lagret som en ny GeoPackage.',
  },
  'shapefile-without-table': {
    sentence: ({ layer }) => `Shapefilen ${q(layer)} saknar sin tabell (.dbf). Ytorna har inga koder och inga namn.`,
    fix: () => 'Zippa hela shapefilen: .shp, .dbf, .shx, .prj och .cpg.',
  },
  'shapefile-part': {
    sentence: ({ names }) => `Filen är en del av en Shapefile, som inte går att läsa utan ${names}.`,
    fix: () =>
      'Markera alla filer med samma namn (.shp, .dbf, .shx, .prj och .cpg) och släpp dem tillsammans, eller zippa dem.',
  },
  'shapefile-rows': {
    sentence: ({ layer }) =>
      `Shapefilen ${q(layer)} har fler ytor än rader i sin tabell. Det går inte att veta vilken kod som hör till vilken yta.`,
    fix: () => 'Exportera lagret på nytt och zippa alla dess filer.',
  },
  'projection-rt90': {
    sentence: ({ x, y }) =>
      `Koordinaterna (till exempel ${x}, ${y}) är i RT 90, det gamla rikssystemet. Räknas de om fel hamnar gränserna hundratals meter snett.`,
    fix: () => 'Öppna lagret i QGIS, exportera det i SWEREF 99 TM (EPSG:3006) och läs in det igen.',
  },
  'projection-unknown': {
    sentence: ({ x, y, name }) =>
      `Koordinaterna (till exempel ${x}, ${y}) är i ett system som inte läses${name ? `: ${q(name)}` : ''}. Inga områden tas in.`,
    fix: () =>
      'Öppna lagret i QGIS, exportera det i SWEREF 99 TM (EPSG:3006) eller WGS 84 (EPSG:4326) och läs in det igen.',
  },
  'projection-unlike': {
    sentence: ({ x, y, name }) =>
      `Filen säger att koordinaterna är i ${name}, men de är det inte (till exempel ${x}, ${y}). Talen själva får avgöra.`,
    fix: () => 'Kontrollera på kartan att områdena ligger rätt.',
  },
  'area-codes-none': {
    sentence: ({ count }) => `Filen har ${many(count, 'yta', 'ytor')} men ingen egenskap med en kod för var och en.`,
    fix: () => 'Lägg till en kolumn med en kod per område och exportera lagret igen.',
  },
  'measures-list': {
    sentence: () => 'Filen är en lista över insatser. Den har inga siffror att läsa in här.',
    fix: () => 'Läs in den under Insatser med knappen Läs in tabell. Excel-arbetsböcker går också bra där.',
  },
  'row-area-unknown': {
    sentence: ({ text, count }) =>
      `Inget område på kartan heter ${q(text)} (${many(count, 'rad', 'rader')}). Siffrorna läggs inte in.`,
    fix: () => 'Säg vilket område som menas under Rader utan område, eller rätta filen.',
  },
  'areas-elsewhere': {
    sentence: ({ count, of, id }) =>
      `${number(count)} av filens ${number(of)} områden hör till kommunen ${id} och läses in. De andra lämnas.`,
    fix: () => 'Inget behöver göras.',
  },
  'division-unlike': {
    sentence: () =>
      'Inget av de nya områdena består av hela nuvarande områden. Paketets siffror för områden följer därför inte med.',
    fix: () => 'Läs in siffror för de nya områdena, eller en indelning vars gränser följer de nuvarandes.',
  },
  'division-left': {
    sentence: ({ count, names }) =>
      `${many(count, 'mått följer', 'mått följer')} inte med till de nya områdena: ${names}. Medianer, index och andelar utan antal kan inte räknas samman.`,
    fix: () => 'Läs in siffror för de nya områdena om måtten ska finnas kvar.',
  },
  'division-row': {
    sentence: ({ text }) => `Pekar på områden som inte finns i den nya indelningen: ${text}.`,
    fix: () => 'Raden ligger kvar men används inte. Ändra den till det nya område den gäller.',
  },
  'division-share': {
    sentence: ({ count, names }) =>
      `Andelen av målgruppen som nås är tömd för ${many(count, 'insats', 'insatser')}: ${names}. Andelen gällde ett område som nu är en del av ett annat.`,
    fix: () => 'Ange andelen för det nya området i registret, om den är känd.',
  },
  'division-cut': {
    sentence: ({ count, names, other, text }) =>
      `${many(count, 'nytt område', 'nya områden')} får inga siffror (${names})${other === 0 ? ': där ligger inget helt nuvarande område.' : `, eftersom gränserna delar ${many(other, 'nuvarande område', 'nuvarande områden')} (${text}). Ingen vet var i dem människor bor.`}`,
    fix: () => 'Läs in siffror för dem, eller låt gränserna följa de nuvarandes.',
  },
  'division-beyond': {
    sentence: ({ count, names }) =>
      `${many(count, 'nytt område', 'nya områden')} har mark eller vatten utanför alla nuvarande områden (${names}). Siffrorna gäller den del som ligger inom dem.`,
    fix: () => 'Inget behöver göras om ingen bor där.',
  },
  'package-laid': {
    sentence: () =>
      'Filen är ett helt datapaket. Dess mått, siffror och områden läggs över paketet som visas; insatser och berättelser läses inte.',
    fix: () => 'Lägg mappen bland de andra paketen om den ska visas för sig.',
  },
} satisfies Record<string, IssueWords>
