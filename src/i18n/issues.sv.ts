import type { IssueCatalogue, IssueParams } from './IssueWords.ts'
import { quoted } from './quoted.ts'

const q = (value: string | number | undefined) => quoted(value, '”', '”')
const number = (value: string | number | undefined) => String(value ?? '').replace(/\B(?=(\d{3})+$)/g, '\u00a0')
const many = (count: string | number | undefined, one: string, more: string) =>
  `${number(count)} ${Number(count) === 1 ? one : more}`
const maybe = ({ suggestion }: IssueParams, otherwise: string) =>
  suggestion ? `Menas ${q(suggestion)}? Rätta i så fall.` : otherwise

const REASONS: Readonly<Record<string, string>> = {
  'not-collected': 'uppgift saknas',
  suppressed: 'skyddad uppgift',
  'not-applicable': 'ej tillämpligt',
}
const LEVELS: Readonly<Record<string, string>> = { municipality: 'kommunen', county: 'länet', country: 'riket' }
const SEXES: Readonly<Record<string, string>> = { women: 'kvinnor', men: 'män' }
const REACHES: Readonly<Record<string, string>> = {
  municipality: 'hela kommunen',
  areas: 'de kopplade delområdena',
  point: 'platsen på kartan',
}

/** Svenska ord för varje sorts fel. De engelska har samma nycklar. */
export const issuesSv = {
  'file-missing': {
    sentence: () => 'Filen finns inte i datapaketet.',
    fix: () => 'Lägg filen i paketets mapp och kontrollera att namnet är rätt stavat.',
  },
  'file-server-error': {
    sentence: ({ status }) => `Servern kunde inte lämna ut filen (felkod ${status}).`,
    fix: () => 'Försök igen om en stund. Kvarstår felet, kontakta den som driver webbplatsen.',
  },
  'file-timeout': {
    sentence: () => 'Filen kom inte fram inom rimlig tid.',
    fix: () => 'Kontrollera nätverket och försök igen.',
  },
  'file-unreachable': {
    sentence: () => 'Filen kunde inte hämtas.',
    fix: () => 'Kontrollera nätverket och försök igen.',
  },
  'file-truncated': {
    sentence: ({ received, expected }) =>
      `Bara en del av filen kom fram (${number(received)} av ${number(expected)} byte).`,
    fix: () => 'Försök igen. Inget ur den ofullständiga filen används.',
  },
  'file-html': {
    sentence: () => 'I stället för data kom en webbsida.',
    fix: () => 'Kontrollera att filen finns i paketets mapp på webbservern.',
  },
  'file-empty': {
    sentence: () => 'Filen är tom.',
    fix: () => 'Lägg in filen på nytt från källan.',
  },
  'file-no-rows': {
    sentence: () => 'Filen innehåller inga läsbara rader under rubrikraden.',
    fix: () => 'Fyll på med rader, eller ta bort filen om den inte behövs.',
  },
  'file-too-large': {
    sentence: ({ megabytes, limit }) => `Filen är ${number(megabytes)} MB. Gränsen är ${number(limit)} MB.`,
    fix: () => 'Dela upp paketet eller ta bort perioder som inte används.',
  },
  'file-binary': {
    sentence: ({ kind }) => `Filen är inte en textfil utan ${kind}.`,
    fix: () => 'Öppna filen i sitt eget program och spara den som CSV (UTF-8) eller GeoJSON.',
  },
  'file-zero-bytes': {
    sentence: () => 'Filen innehåller nolltecken och kan inte läsas som text.',
    fix: () => 'Spara filen på nytt som CSV (UTF-8).',
  },
  'encoding-guessed': {
    sentence: ({ encoding }) => `Filen är inte sparad som UTF-8. Den lästes som ${encoding}.`,
    fix: () => 'Kontrollera att å, ä och ö ser rätt ut. Spara helst filen som ”CSV UTF-8”.',
  },
  'text-garbled': {
    sentence: ({ sample }) => `Tecken har förvanskats: ${q(sample)}.`,
    fix: () => 'Hämta filen på nytt från källan och spara den som UTF-8.',
  },
  'load-cancelled': {
    sentence: () => 'Inläsningen avbröts.',
    fix: () => 'Öppna paketet igen när det passar.',
  },
  'load-failed': {
    sentence: () => 'Inläsningen stannade två gånger och kunde inte slutföras.',
    fix: () => 'Ladda om sidan. Kvarstår felet kan paketet vara för stort för den här datorn.',
  },
  'more-issues': {
    sentence: ({ shown, hidden }) =>
      `De första ${number(shown)} felen av samma slag visas. Ytterligare ${number(hidden)} visas inte.`,
    fix: () => 'Rätta orsaken till felen. Den är ofta densamma för alla rader.',
  },
  'delimiter-other': {
    sentence: ({ delimiter }) =>
      `Kolumnerna skiljs åt med ${delimiter === 'tab' ? 'tabb' : q(delimiter)} i stället för komma. Filen lästes ändå.`,
    fix: () => 'Spara helst filen med komma mellan kolumnerna.',
  },
  'preamble-skipped': {
    sentence: ({ lines, header }) =>
      `${many(lines, 'rad', 'rader')} ovanför rubrikraden (rad ${header}) hoppades över.`,
    fix: () => 'Ta bort det som står ovanför rubrikraden.',
  },
  'column-missing': {
    sentence: ({ name }) => `Kolumnen ${q(name)} saknas, så filen kan inte användas.`,
    fix: ({ name, suggestion }) =>
      suggestion ? `Byt namn på kolumnen ${q(suggestion)} till ${q(name)}.` : 'Lägg till kolumnen i rubrikraden.',
  },
  'column-duplicate': {
    sentence: ({ name, positions }) =>
      `Kolumnen ${q(name)} finns flera gånger (kolumn ${positions}). Ingen av dem används.`,
    fix: () => 'Behåll en av dem och byt namn på eller ta bort de andra.',
  },
  'column-unnamed': {
    sentence: ({ position }) => `Kolumn ${position} saknar rubrik och används inte.`,
    fix: () => 'Ge kolumnen ett namn eller ta bort den.',
  },
  'column-unknown': {
    sentence: ({ name }) => `Kolumnen ${q(name)} är okänd och används inte.`,
    fix: (params) => maybe(params, 'Ta bort kolumnen om den inte behövs.'),
  },
  'row-too-short': {
    sentence: ({ found, expected }) =>
      `Raden har ${many(found, 'cell', 'celler')} men rubrikraden ${number(expected)}. Raden används inte.`,
    fix: () => 'Lägg till det som saknas. Tomma celler behöver också sina kommatecken.',
  },
  'row-too-long': {
    sentence: ({ found, expected }) =>
      `Raden har ${many(found, 'cell', 'celler')} men rubrikraden ${number(expected)}. Raden används inte.`,
    fix: () => 'Skriv decimaler med punkt, och sätt citattecken runt text som innehåller kommatecken.',
  },
  'row-footer': {
    sentence: ({ text }) => `Raden är en anteckning, ${q(text)}, och lästes inte som data.`,
    fix: () => 'Flytta anteckningen till datapackage.json eller till indikatorns beskrivning.',
  },
  'row-cut-off': {
    sentence: () => 'Filen tar slut mitt i en rad. Raden används inte.',
    fix: () => 'Hämta filen på nytt. Den kan ha avbrutits under överföringen.',
  },
  'quote-unclosed': {
    sentence: () => 'Ett citattecken öppnas här men stängs aldrig. Filen används inte.',
    fix: () => 'Stäng citattecknet, eller skriv det dubbelt ("") om det hör till texten.',
  },
  'quote-malformed': {
    sentence: () => 'Raden har ett citattecken på fel plats. Raden används inte.',
    fix: () => 'Skriv citattecken inne i en text dubbelt ("").',
  },
  'number-unreadable': {
    sentence: ({ text }) => `${q(text)} är inte ett tal.`,
    fix: () => 'Skriv talet med siffror och decimalpunkt, till exempel 12.5, eller lämna cellen tom.',
  },
  'number-excel-error': {
    sentence: ({ text }) => `${q(text)} är ett felmeddelande från ett kalkylprogram, inte ett tal.`,
    fix: () => 'Rätta formeln i kalkylprogrammet och spara filen på nytt.',
  },
  'number-percent-sign': {
    sentence: ({ text }) => `${q(text)} är skrivet med procenttecken.`,
    fix: () => 'Skriv bara talet: 25 för 25 procent. Enheten anges i indicators.csv.',
  },
  'number-unit': {
    sentence: ({ text }) => `${q(text)} innehåller en enhet eller ett märke.`,
    fix: () => 'Skriv bara talet. Enheten anges i indicators.csv.',
  },
  'number-too-large': {
    sentence: ({ text }) => `Talet ${q(text)} är för stort.`,
    fix: () => 'Kontrollera talet mot källan.',
  },
  'number-outside': {
    sentence: ({ text, whole }) => `${q(text)} är inte ett tillåtet ${whole ? 'heltal' : 'tal'} här.`,
    fix: ({ min, max, whole }) => {
      const kind = whole ? 'ett heltal' : 'ett tal'
      if (min !== '' && max !== '') return `Skriv ${kind} från ${min} till ${max}, eller lämna cellen tom.`
      return min !== '' ? `Skriv ${kind} som är minst ${min}, eller lämna cellen tom.` : `Skriv ${kind}.`
    },
  },
  'number-dressed': {
    sentence: ({ text, count }) =>
      `${q(text)} är skrivet med mellanrum eller typografiskt minus och lästes som ett tal (${many(count, 'cell', 'celler')}).`,
    fix: () => 'Skriv helst tal utan mellanrum och med vanligt minustecken.',
  },
  'decimal-comma': {
    sentence: ({ count }) => `Kolumnen har decimalkomma (${many(count, 'cell', 'celler')}). Talen lästes rätt.`,
    fix: () => 'Skriv helst decimaler med punkt.',
  },
  'decimal-mixed': {
    sentence: ({ count }) =>
      `Kolumnen blandar decimalkomma och decimalpunkt. ${many(count, 'cell', 'celler')} med komma används inte.`,
    fix: () => 'Skriv alla decimaler i kolumnen med punkt.',
  },
  'decimal-ambiguous': {
    sentence: ({ count }) =>
      `${many(count, 'tal', 'tal')} med komma kan vara tusental eller decimaler, som ”1,234”. De används inte.`,
    fix: () => 'Skriv decimaler med punkt och tusental utan skiljetecken.',
  },
  'missing-symbol': {
    sentence: ({ symbol, count, reason }) =>
      `${q(symbol)} lästes som ”${REASONS[reason ?? ''] ?? reason}” (${many(count, 'cell', 'celler')}), aldrig som noll.`,
    fix: () => 'Lämna helst cellen tom och skriv skälet i kolumnen status.',
  },
  'value-blank': {
    sentence: ({ count }) =>
      `${many(count, 'cell är tom', 'celler är tomma')} utan angivet skäl och visas som ”uppgift saknas”.`,
    fix: () => 'Skriv skälet i kolumnen status om det är känt.',
  },
  'value-despite-status': {
    sentence: () => 'Status säger att uppgiften inte ska visas, men cellen har ett tal. Talet visas inte.',
    fix: () => 'Ta bort talet, eller ändra status.',
  },
  'word-unknown': {
    sentence: ({ text }) =>
      text === '' ? 'Cellen är tom men måste fyllas i.' : `${q(text)} är inte ett av de tillåtna orden.`,
    fix: ({ allowed }) => `Skriv ett av: ${allowed}.`,
  },
  'word-translated': {
    sentence: ({ text, used }) => `${q(text)} lästes som ${q(used)}.`,
    fix: ({ used }) => `Skriv helst ${q(used)}.`,
  },
  'period-unreadable': {
    sentence: ({ text }) => `${q(text)} är inte en period som går att läsa.`,
    fix: () => 'Skriv till exempel 2024, 2023/24, 2022–2024, 2024K2, 2024M06 eller 2024-12-31.',
  },
  'date-unreadable': {
    sentence: ({ text }) => `${q(text)} är inte ett datum som går att läsa.`,
    fix: () => 'Skriv till exempel 2024, 2024-09 eller 2024-09-01, eller lämna cellen tom.',
  },
  'age-band-unreadable': {
    sentence: ({ text }) => `${q(text)} är inte en åldersgrupp.`,
    fix: () => 'Skriv till exempel 0-4 eller 80+. Kalkylprogram gör ibland om 5-9 till ett datum.',
  },
  'link-unsafe': {
    sentence: ({ text }) => `Adressen ${q(text)} är inte en webbadress och visas inte som länk.`,
    fix: () => 'Skriv en adress som börjar med https://.',
  },
  'text-missing': {
    sentence: ({ column, used }) => `${q(column)} är tom. ${q(used)} visas i stället.`,
    fix: () => 'Fyll i texten.',
  },
  'point-unreadable': {
    sentence: ({ lon, lat }) => `Läget (${q(lon)}, ${q(lat)}) går inte att läsa och visas inte på kartan.`,
    fix: () => 'Skriv longitud och latitud i grader (WGS 84), till exempel 12.535 och 57.930.',
  },
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
    sentence: ({ id, count }) =>
      `Delområdet ${q(id)} finns inte i areas.geojson (${many(count, 'rad', 'rader')}). Uppgifterna används inte.`,
    fix: (params) => maybe(params, 'Rätta koden eller lägg till området i areas.geojson.'),
  },
  'areas-none-match': {
    sentence: ({ found, known }) =>
      `Inget områdes-id stämmer med areas.geojson. Här står till exempel ${found}; i kartan finns ${known || 'inga områden'}.`,
    fix: () => 'Kontrollera att filerna hör ihop och att koderna är skrivna på samma sätt.',
  },
  'indicator-unknown': {
    sentence: ({ id, count }) =>
      `Indikatorn ${q(id)} finns inte i indicators.csv (${many(count, 'rad', 'rader')}). Uppgifterna används inte.`,
    fix: (params) => maybe(params, 'Rätta id:t eller lägg till indikatorn i indicators.csv.'),
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
      `${q(id)} är inte ett delområde utan ${LEVELS[level ?? ''] ?? level} (${many(count, 'rad', 'rader')}). Uppgifterna räknas inte med bland delområdena.`,
    fix: () => 'Flytta raderna till references.csv.',
  },
  'area-without-values': {
    sentence: ({ count, ids }) =>
      `${many(count, 'delområde', 'delområden')} saknar alla uppgifter: ${ids}${Number(count) > 5 ? ' …' : ''}.`,
    fix: () => 'Lägg till uppgifter i values.csv, eller låt områdena stå kvar som kunskapsluckor.',
  },
  'indicator-without-values': {
    sentence: ({ id }) => `Indikatorn ${q(id)} har inga uppgifter.`,
    fix: () => 'Lägg till rader för indikatorn, eller ta bort den ur indicators.csv.',
  },
  'link-incomplete': {
    sentence: ({ id }) =>
      `Kopplingen för insatsen ${q(id)} ska ha antingen ett område eller en grupp. Den används inte.`,
    fix: () => 'Fyll i area_id eller group_id, inte båda.',
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
    fix: () => 'Skriv municipality, areas eller point i kolumnen reach.',
  },
  'numerator-above-n': {
    sentence: ({ numerator, n }) => `Täljaren ${numerator} är större än nämnaren ${n}. Uppgiften används inte.`,
    fix: () => 'Kontrollera kolumnerna numerator och n mot källan.',
  },
  'denominator-zero': {
    sentence: () => 'Nämnaren är noll, så det finns ingen andel att visa.',
    fix: () => 'Lämna värdet tomt och skriv status not-applicable.',
  },
  'count-negative': {
    sentence: ({ text }) => `${q(text)} är negativt, men ett antal kan inte vara mindre än noll. Antalet används inte.`,
    fix: () => 'Kontrollera antalet mot källan.',
  },
  'share-outside': {
    sentence: ({ value }) => `Andelen ${value} ligger utanför 0–100 procent. Uppgiften används inte.`,
    fix: () => 'Skriv andelen i procent: 25 för 25 procent.',
  },
  'percent-unusual': {
    sentence: ({ indicator, count }) =>
      `${many(count, 'värde', 'värden')} för ${q(indicator)} ligger utanför ±100 procent. De används som de är.`,
    fix: () => 'Kontrollera enheten. Är det en andel, ange ci_method wilson i indicators.csv.',
  },
  'share-as-proportion': {
    sentence: ({ indicator }) =>
      `Alla värden för ${q(indicator)} är högst 1. De kan vara skrivna som 0–1 i stället för procent.`,
    fix: () => 'Multiplicera med 100 om 0.25 skulle betyda 25 procent.',
  },
  'value-disagrees': {
    sentence: ({ value, numerator, n, computed }) =>
      `Värdet ${value} stämmer inte med ${numerator} av ${n}, som är ${computed} procent. Värdet används som det är.`,
    fix: () => 'Kontrollera värde, täljare och nämnare mot källan.',
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
  },
  'geometry-missing': {
    sentence: ({ id }) => `Delområdet ${q(id)} har ingen yta. Det finns i tabeller men inte på kartan.`,
    fix: () => 'Lägg till områdets yta.',
  },
  'geometry-type-unknown': {
    sentence: ({ id, type }) =>
      `Delområdet ${q(id)} har geometritypen ${q(type)}, som inte känns igen. Det visas inte på kartan.`,
    fix: () => 'Använd Polygon eller MultiPolygon, stavat så.',
  },
  'coordinate-unreadable': {
    sentence: ({ id, at }) =>
      `Delområdet ${q(id)} har en koordinat som inte går att läsa${at ? `: ${at}` : ''}. Det visas inte på kartan.`,
    fix: () => 'Exportera området på nytt. Koordinater ska vara tal.',
  },
  'coordinate-out-of-range': {
    sentence: ({ id, x, y }) =>
      `Delområdet ${q(id)} har koordinaten ${x}, ${y} som ligger utanför jorden. Det visas inte på kartan.`,
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
    sentence: ({ id }) => `Delområdet ${q(id)} sträcker sig över datumgränsen och visas inte på kartan.`,
    fix: () => 'Dela området vid 180 grader.',
  },
  'ring-closed': {
    sentence: ({ id }) => `Gränsen för delområdet ${q(id)} var inte sluten. Den slöts vid inläsningen.`,
    fix: () => 'Upprepa första punkten sist i ringen.',
  },
  'ring-too-short': {
    sentence: ({ id, positions }) =>
      `En ring i delområdet ${q(id)} med ${many(positions, 'punkt', 'punkter')} omsluter ingen yta och togs bort.`,
    fix: () => 'Ta bort ringen eller rätta punkterna.',
  },
  'ring-crossing': {
    sentence: ({ id, lon, lat }) =>
      `Gränsen för delområdet ${q(id)} korsar sig själv vid ${lon}, ${lat}. Området visas, men ytan kan bli fel.`,
    fix: () => 'Rätta gränsen i ett GIS-program.',
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
      `Namnets läge för delområdet ${q(id)} (${lon}, ${lat}) ligger utanför området och används inte.`,
    fix: () => 'Rätta label_lon och label_lat.',
  },
  'meta-defaults': {
    sentence: ({ minN }) =>
      `Paketets beskrivning kunde inte läsas. Försiktiga standardvärden används, och antal under ${minN} skyddas.`,
    fix: () => 'Rätta datapackage.json. Utan den visas varken källa eller licens.',
  },
  'meta-field-missing': {
    sentence: ({ used }) => `Uppgiften saknas.${used === '' ? '' : ` ${q(used)} används.`}`,
    fix: () => 'Fyll i uppgiften i datapackage.json.',
  },
  'meta-field-invalid': {
    sentence: ({ used }) =>
      `Uppgiften är av fel slag.${used === '' ? ' Den används inte.' : ` ${q(used)} används i stället.`}`,
    fix: () => 'Rätta uppgiften i datapackage.json.',
  },
  'default-indicator-unknown': {
    sentence: ({ id, used }) =>
      `Startindikatorn ${q(id)} har inga uppgifter.${used ? ` ${q(used)} visas först i stället.` : ''}`,
    fix: () => 'Välj en startindikator som finns i values.csv.',
  },
  'default-period-unknown': {
    sentence: ({ period, indicator, used }) =>
      `Startperioden ${q(period)} finns inte för ${q(indicator)}.${used ? ` ${q(used)} visas i stället.` : ''}`,
    fix: () => 'Välj en startperiod som finns för indikatorn.',
  },
  'key-indicator-unknown': {
    sentence: ({ id }) => `Nyckelindikatorn ${q(id)} finns inte i indicators.csv och visas inte.`,
    fix: () => 'Rätta id:t eller ta bort det.',
  },
  'priority-area-unknown': {
    sentence: ({ id }) => `Det prioriterade området ${q(id)} finns inte i datapackage.json och visas inte.`,
    fix: () => 'Rätta id:t eller lägg till området under priority_areas.',
  },
  'theme-unknown': {
    sentence: ({ id }) => `Temat ${q(id)} finns inte i datapackage.json och visas inte.`,
    fix: () => 'Rätta id:t eller lägg till temat under themes.',
  },
  'lens-empty': {
    sentence: ({ kind }) => `Inga områden är av slaget ${q(kind)}, så den förstorade delkartan visas inte.`,
    fix: () => 'Ange rätt slag i areas.geojson, eller ta bort lens ur datapackage.json.',
  },
} as const satisfies IssueCatalogue
