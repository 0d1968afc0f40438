import type { IssueWords } from '../../issues/IssueWords.ts'
import { many, maybe, number, q, theArea } from './issuePhrases.ts'

const LEVELS: Readonly<Record<string, string>> = { municipality: 'kommunen', county: 'länet', country: 'riket' }
const SEXES: Readonly<Record<string, string>> = { women: 'kvinnor', men: 'män' }
/** The words of a sheet, as they are written in it. */
const SHEET_WORDS: Readonly<Record<string, string>> = {
  status: 'planerad, pågår, pausad eller avslutad',
  level: 'generell, selektiv eller indikerad',
  reach: 'hela kommunen, vissa områden eller från en plats',
  basis: 'dokument, regel eller tolkning',
  expected_direction: 'öka eller minska',
}

const REACHES: Readonly<Record<string, string>> = {
  municipality: 'hela kommunen',
  areas: 'de kopplade områdena',
  point: 'platsen på kartan',
  polygon: 'ytan på kartan',
}

/** Svenska ord för fel i nycklar mellan filerna och för områdenas ytor. */
export const areaIssues = {
  'id-missing': {
    sentence: ({ column }) => `Raden saknar ${q(column)} och används inte.`,
    fix: () => 'Fyll i cellen eller ta bort raden.',
  },
  'id-duplicate': {
    sentence: ({ id, first }) => `${q(id)} finns redan på rad ${first}. Den här raden används inte.`,
    fix: () => 'Ge raderna olika id eller ta bort en av dem.',
  },
  'cell-duplicate': {
    sentence: ({ area, indicator, period, sex, lines }) =>
      `Samma uppgift finns flera gånger: ${area}, ${indicator}, ${period}${sex === 'total' ? '' : `, ${SEXES[sex ?? ''] ?? sex}`} på raderna ${lines}. Ingen av dem används.`,
    fix: () => 'Behåll den rad som är rätt.',
  },
  'area-unknown': {
    sentence: ({ count, ...area }) =>
      `${theArea(area)} finns inte i areas.geojson (${many(count, 'rad', 'rader')}). Uppgifterna används inte.`,
    fix: (params) => maybe(params, 'Rätta koden eller lägg till området i areas.geojson.'),
  },
  'areas-none-match': {
    sentence: ({ found, known }) =>
      `Inget områdes-id stämmer med areas.geojson. Här står till exempel ${found}; i kartan finns ${known || 'inga områden'}.`,
    fix: () => 'Kontrollera att filerna hör ihop och att koderna är skrivna på samma sätt.',
    own: {
      sentence: ({ found, known }) =>
        `Inget område i filen finns på kartan. I filen står till exempel ${found}; på kartan finns ${known || 'inga områden'}.`,
      fix: () => 'Kontrollera att filen gäller kartans områden och att de är skrivna på samma sätt.',
    },
  },
  'indicator-unknown': {
    sentence: ({ id, count }) =>
      `Måttet ${q(id)} finns inte i indicators.csv (${many(count, 'rad', 'rader')}). Uppgifterna används inte.`,
    fix: (params) => maybe(params, 'Rätta id:t eller lägg till måttet i indicators.csv.'),
  },
  'measure-unknown': {
    sentence: ({ id }) => `Insatsen ${q(id)} finns inte i measures.csv. Kopplingen används inte.`,
    fix: (params) => maybe(params, 'Rätta id:t eller lägg till insatsen i measures.csv.'),
  },
  'group-unknown': {
    sentence: ({ id }) => `Områdesgruppen ${q(id)} finns inte i area_groups.csv. Kopplingen används inte.`,
    fix: (params) => maybe(params, 'Rätta id:t eller lägg till gruppen i area_groups.csv.'),
  },
  'aggregate-row': {
    sentence: ({ id, level, count }) =>
      `${q(id)} är inte ett område utan ${LEVELS[level ?? ''] ?? level} (${many(count, 'rad', 'rader')}). Uppgifterna räknas inte med bland områdena.`,
    fix: () => 'Flytta raderna till references.csv.',
  },
  'area-without-values': {
    sentence: ({ count, ids }) =>
      `${many(count, 'område', 'områden')} saknar alla uppgifter: ${ids}${Number(count) > 5 ? ' …' : ''}.`,
    fix: () => 'Lägg till uppgifter i values.csv, eller låt områdena stå kvar som kunskapsluckor.',
  },
  'indicator-without-values': {
    sentence: ({ id }) => `Måttet ${q(id)} har inga uppgifter.`,
    fix: () => 'Lägg till rader för måttet, eller ta bort det ur indicators.csv.',
  },
  'link-incomplete': {
    sentence: ({ id }) =>
      `Kopplingen för insatsen ${q(id)} ska ha antingen ett område eller en grupp. Den används inte.`,
    fix: () => 'Fyll i area_id eller group_id, inte båda.',
  },
  'place-twice': {
    sentence: ({ id }) => `${q(id)} har både ett område och en grupp. Raden används inte.`,
    fix: () => 'Fyll i area_id eller group_id, inte båda. Lämna båda tomma för hela kommunen.',
  },
  'link-duplicate': {
    sentence: ({ from, to }) => `Kopplingen mellan ${q(from)} och ${q(to)} finns redan.`,
    fix: () => 'Ta bort den ena raden.',
  },
  'group-name-differs': {
    sentence: ({ id, first, other }) =>
      `Gruppen ${q(id)} heter både ${q(first)} och ${q(other)}. Det första namnet används.`,
    fix: () => 'Skriv samma namn på alla gruppens rader.',
  },
  'reach-guessed': {
    sentence: ({ id, used }) =>
      `Det står inte vem insatsen ${q(id)} når. Den visas som att den når ${REACHES[used ?? ''] ?? used}.`,
    fix: () => 'Skriv municipality, areas, point, polygon eller unknown i kolumnen reach.',
  },
  'areas-not-named': {
    sentence: ({ id }) =>
      `Insatsen ${q(id)} når vissa områden, men inget område är angivet. Den visas som att räckvidden är okänd.`,
    fix: () => 'Ange områden i measure_areas.csv, eller lämna kolumnen reach tom.',
  },
  'place-unknown': {
    sentence: ({ id }) => `${q(id)} är inget av områdena. Raden läses utan det.`,
    fix: () => 'Skriv områdets namn eller kod, eller välj området i registret efteråt.',
  },
  'sheet-word-unknown': {
    sentence: ({ text }) => `${q(text)} är inget av orden som kan stå här. Raden läses utan det.`,
    fix: ({ column }) => `Skriv ${SHEET_WORDS[column ?? ''] ?? 'ett av orden i formuläret'}.`,
  },
  'sheet-title-twice': {
    sentence: ({ name, first }) => `${q(name)} står också på rad ${first}. De läses som två insatser.`,
    fix: () => 'Bocka ur den ena om det är samma insats, eller ge dem namn som skiljer dem åt.',
  },
  'sheet-unsplit': {
    sentence: () => 'Filen har öppnats och sparats i ett kalkylprogram med en annan skiljare. Den är återställd.',
    fix: () => 'Kontrollera raderna nedan.',
  },
  'funding-shares-unclear': {
    sentence: ({ text, count }) =>
      `Andelarna ${q(text)} går inte att fördela på ${Number(count) === 1 ? '1 finansiär' : `${count} finansiärer`}. De räknas som okända.`,
    fix: () => 'Skriv en andel per finansiär i samma ordning, tillsammans högst 100, till exempel 50; 50.',
  },
  'overlap-failed': {
    sentence: ({ measure, area }) =>
      `Hur mycket av ${q(area)} som insatsen ${q(measure)} täcker går inte att räkna ut. Övriga områden är kopplade.`,
    fix: () => 'Koppla området i measure_areas.csv i stället, eller rita om ytan.',
  },
  'overlap-none': {
    sentence: ({ measure }) => `Insatsen ${q(measure)} täcker inget område på kartan.`,
    fix: () => 'Kontrollera plats, radie eller yta, eller koppla områden i measure_areas.csv.',
  },
  'json-invalid': {
    sentence: ({ position, found }) =>
      found === ''
        ? 'Filen är inte giltig JSON: den tar slut för tidigt.'
        : `Filen är inte giltig JSON: oväntat ${q(found)} vid tecken ${position} på raden.`,
    fix: () =>
      'Rätta tecknet, ofta ett komma, ett citattecken eller en parentes, eller spara filen på nytt från källan.',
  },
  'json-too-deep': {
    sentence: ({ limit }) => `Filen har fler än ${limit} nivåer av parenteser och läses inte.`,
    fix: () => 'Kontrollera att det är rätt fil.',
  },
  'geojson-root': {
    sentence: ({ found }) => `Filen ska vara en FeatureCollection men är ${q(found)}.`,
    fix: () => 'Exportera områdena som GeoJSON (FeatureCollection) i WGS 84.',
  },
  'geojson-wrapped': {
    sentence: () => 'Filen innehåller ett enda område utan samling. Det lästes ändå.',
    fix: () => 'Exportera helst områdena som en FeatureCollection.',
  },
  'geojson-other-format': {
    sentence: ({ format }) => `Filen är ${format}, inte GeoJSON.`,
    fix: () => 'Öppna filen i ett GIS-program och spara den som GeoJSON i WGS 84.',
  },
  'geojson-empty': {
    sentence: () => 'Filen innehåller inga områden.',
    fix: () => 'Exportera områdena på nytt.',
  },
  'feature-unreadable': {
    sentence: ({ number: position }) => `Objekt ${position} är inte en Feature och används inte.`,
    fix: () => 'Exportera områdena på nytt som GeoJSON.',
  },
  'feature-not-area': {
    sentence: ({ count }) =>
      `${many(count, 'punkt eller linje är inget område', 'punkter eller linjer är inga områden')} och används inte.`,
    fix: () => 'Låt areas.geojson bara innehålla ytor. Orter hör hemma i places.csv.',
    own: { fix: () => 'Inget behöver göras. Ytor läses som områden, punkter och linjer inte.' },
  },
  'geometry-missing': {
    sentence: (area) => `${theArea(area)} har ingen yta. Det finns i tabeller men inte på kartan.`,
    fix: () => 'Lägg till områdets yta.',
  },
  'geometry-type-unknown': {
    sentence: ({ type, ...area }) =>
      `${theArea(area)} har geometritypen ${q(type)}, som inte känns igen. Det visas inte på kartan.`,
    fix: () => 'Använd Polygon eller MultiPolygon, stavat så.',
  },
  'coordinate-unreadable': {
    sentence: ({ at, ...area }) =>
      `${theArea(area)} har en koordinat som inte går att läsa${at ? `: ${at}` : ''}. Det visas inte på kartan.`,
    fix: () => 'Exportera området på nytt. Koordinater ska vara tal.',
  },
  'coordinate-out-of-range': {
    sentence: ({ x, y, ...area }) =>
      `${theArea(area)} har koordinaten ${x}, ${y} som ligger utanför jorden. Det visas inte på kartan.`,
    fix: () => 'Kontrollera området. Koordinater ska vara longitud och latitud i grader.',
  },
  'coordinates-projected': {
    sentence: ({ x, y, guess }) =>
      `Koordinaterna ser ut att vara i meter (till exempel ${x}, ${y})${guess ? `, troligen ${guess}` : ''}. Inga områden visas på kartan.`,
    fix: () => 'Exportera filen i WGS 84 (EPSG:4326), longitud och latitud i grader.',
  },
  'coordinates-swapped': {
    sentence: () => 'Latitud och longitud står i omvänd ordning. De byttes plats vid inläsningen.',
    fix: () => 'Exportera filen med longitud först, som GeoJSON ska ha det.',
  },
  antimeridian: {
    sentence: (area) => `${theArea(area)} sträcker sig över datumgränsen och visas inte på kartan.`,
    fix: () => 'Dela området vid 180 grader.',
  },
  'ring-closed': {
    sentence: ({ id }) => `Gränsen för området ${q(id)} var inte sluten. Den slöts vid inläsningen.`,
    fix: () => 'Upprepa första punkten sist i ringen.',
  },
  'ring-too-short': {
    sentence: ({ id, count }) =>
      `${many(count, 'ring', 'ringar')} i området ${q(id)} omsluter ingen yta och togs bort.`,
    fix: () => 'Ta bort ringen eller rätta punkterna.',
  },
  'ring-crossing': {
    sentence: ({ id, lon, lat }) =>
      `Gränsen för området ${q(id)} korsar sig själv vid ${lon}, ${lat}. Området visas, men ytan kan bli fel.`,
    fix: () => 'Rätta gränsen i ett GIS-program.',
  },
  'areas-overlap': {
    sentence: ({ first, second, percent }) =>
      `Områdena ${q(first)} och ${q(second)} ligger över varandra med ${percent} % av det mindre. Den som bor där räknas kanske två gånger.`,
    fix: () => 'Rätta gränsen i ett GIS-program.',
  },
  'areas-gap': {
    sentence: ({ lon, lat }) => `Vid ${lon}, ${lat} finns mark mellan områdena som inte hör till något av dem.`,
    fix: () => 'Är det en sjö behöver inget göras. Rätta annars gränsen i ett GIS-program.',
  },
  'ring-rewound': {
    sentence: ({ count }) =>
      `${many(count, 'område var ritat', 'områden var ritade')} åt andra hållet och vändes vid inläsningen.`,
    fix: () => 'Inget behöver göras.',
  },
  'height-dropped': {
    sentence: ({ count }) => `${many(count, 'område har', 'områden har')} höjder. De används inte.`,
    fix: () => 'Inget behöver göras.',
  },
  'area-id-missing': {
    sentence: ({ name }) => `Ett område${name ? `, ${q(name)},` : ''} saknar id och används inte.`,
    fix: () => 'Ge området ett id.',
  },
  'area-id-differs': {
    sentence: ({ inside, outside }) =>
      `Området har två olika id: ${q(inside)} bland egenskaperna och ${q(outside)} utanför. Det första används.`,
    fix: () => 'Skriv samma id på båda ställena.',
  },
  'area-id-duplicate': {
    sentence: ({ id, names }) => `Flera områden har id ${q(id)} men olika namn: ${names}. De visas inte på kartan.`,
    fix: () => 'Ge områdena olika id.',
  },
  'area-parts-merged': {
    sentence: ({ id, count }) => `${number(count)} ytor med id ${q(id)} lades ihop till ett område.`,
    fix: () => 'Inget behöver göras om de är delar av samma område.',
  },
  'label-point-outside': {
    sentence: ({ id, lon, lat }) =>
      `Namnets plats för området ${q(id)} (${lon}, ${lat}) ligger utanför området och används inte.`,
    fix: () => 'Rätta label_lon och label_lat.',
  },
} as const satisfies Record<string, IssueWords>
