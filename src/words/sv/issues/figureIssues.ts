import type { IssueWords } from '../../issues/IssueWords.ts'
import { many, q } from './issuePhrases.ts'

const REASONS: Readonly<Record<string, string>> = {
  'not-collected': 'uppgift saknas',
  suppressed: 'skyddad uppgift',
  'not-applicable': 'ej tillämpligt',
}

/** Svenska ord för fel i celler och siffror. */
export const figureIssues = {
  'number-unreadable': {
    sentence: ({ text }) => `${q(text)} är inte ett tal.`,
    fix: () => 'Skriv talet med siffror och decimalpunkt, till exempel 12.5, eller lämna cellen tom.',
    own: { fix: () => 'Skriv talet med siffror, till exempel 12,5, eller lämna cellen tom.' },
  },
  'number-excel-error': {
    sentence: ({ text }) => `${q(text)} är ett felmeddelande från ett kalkylprogram, inte ett tal.`,
    fix: () => 'Rätta formeln i kalkylprogrammet och spara filen på nytt.',
  },
  'number-percent-sign': {
    sentence: ({ text }) => `${q(text)} är skrivet med procenttecken.`,
    fix: () => 'Skriv bara talet: 25 för 25 procent. Enheten anges i indicators.csv.',
    own: { fix: () => 'Skriv bara talet: 25 för 25 procent.' },
  },
  'number-unit': {
    sentence: ({ text }) => `${q(text)} innehåller en enhet eller ett märke.`,
    fix: () => 'Skriv bara talet. Enheten anges i indicators.csv.',
    own: { fix: () => 'Skriv bara talet. Enheten väljs under Betydelsen.' },
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
  'number-noise': {
    sentence: ({ text, used, count }) =>
      `${q(text)} är läst som ${String(used).replace('.', ',')}: de sista siffrorna är sådant som blir över när en dator räknar med decimaler (${many(count, 'cell', 'celler')}).`,
    fix: () => 'Inget behöver göras. Avrunda talen där de skrivs, så försvinner det här.',
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
    sentence: ({ count, names, text }) =>
      `${many(count, 'tal', 'tal')} med komma eller punkt kan vara tusental eller decimaler, som ${q(text)} (${names}). De används inte.`,
    fix: () => 'Skriv decimaler med punkt och tusental utan skiljetecken.',
  },
  'missing-symbol': {
    sentence: ({ symbol, count, reason }) =>
      `${q(symbol)} lästes som ”${REASONS[reason ?? ''] ?? reason}” (${many(count, 'cell', 'celler')}), aldrig som noll.`,
    fix: () => 'Lämna helst cellen tom och skriv skälet i kolumnen status.',
    own: { fix: () => 'Inget behöver göras. Betyder tecknet något annat, byt ut det i filen.' },
  },
  'value-blank': {
    sentence: ({ count }) =>
      `${many(count, 'cell är tom', 'celler är tomma')} utan angivet skäl och visas som ”uppgift saknas”.`,
    fix: () => 'Skriv skälet i kolumnen status om det är känt.',
    own: { fix: () => 'Inget behöver göras. Är siffrorna dolda av sekretess, skriv X i cellerna.' },
  },
  'value-despite-status': {
    sentence: () => 'Status säger att uppgiften inte ska visas, men cellen har ett tal. Talet visas inte.',
    fix: () => 'Ta bort talet, eller ändra status.',
    own: {
      sentence: () => 'En annan kolumn säger att uppgiften inte ska visas, men cellen har ett tal. Talet visas inte.',
      fix: () => 'Ta bort talet, eller ändra det som står i den andra kolumnen.',
    },
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
    sentence: ({ text, count }) => `${q(text)} är inte en period som går att läsa (${many(count, 'rad', 'rader')}).`,
    fix: () => 'Skriv till exempel 2024, 2023/24, 2022–2024, 2024K2, 2024M06 eller 2024-12-31.',
  },
  'date-unreadable': {
    sentence: ({ text }) => `${q(text)} är inte ett datum som går att läsa.`,
    fix: () => 'Skriv till exempel 2024, 2024-09 eller 2024-09-01, eller lämna cellen tom.',
  },
  'cell-made-date': {
    sentence: ({ text }) => `Kalkylprogrammet har gjort ett datum av cellen: ${q(text)}. Raden läses utan det.`,
    fix: () => 'Ge cellen formatet Text, skriv värdet igen och spara.',
  },
  'age-band-unreadable': {
    sentence: ({ text, count }) => `${q(text)} är inte en åldersgrupp (${many(count, 'rad', 'rader')}).`,
    fix: () => 'Skriv till exempel 0-4 eller 80+. Kalkylprogram gör ibland om 5-9 till ett datum.',
  },
  'link-unsafe': {
    sentence: ({ text }) => `Adressen ${q(text)} är inte en webbadress och visas inte som länk.`,
    fix: () => 'Skriv en adress som börjar med https://.',
  },
  'text-missing': {
    sentence: ({ column, used }) => `${q(column)} är tom. ${q(used)} visas i stället.`,
    fix: () => 'Fyll i texten.',
    own: { sentence: ({ used }) => `Namnet är tomt. ${q(used)} visas i stället.` },
  },
  'name-cut': {
    sentence: ({ text, number, most }) =>
      `Namnet som börjar ${q(text)} är ${number} tecken långt. De första ${most} visas.`,
    fix: () => 'Förkorta namnet. Är det flera rader text, saknas troligen ett citattecken.',
  },
  'point-unreadable': {
    sentence: ({ lon, lat }) => `Platsen (${q(lon)}, ${q(lat)}) går inte att läsa och visas inte på kartan.`,
    fix: () => 'Skriv longitud och latitud i grader (WGS 84), till exempel 12.535 och 57.930.',
  },
  'polygon-unreadable': {
    sentence: () => 'Insatsens yta går inte att läsa och används inte.',
    fix: () => 'Skriv en GeoJSON-geometri av slaget Polygon eller MultiPolygon, i grader (WGS 84).',
  },
  'polygon-crossing': {
    sentence: () => 'Insatsens yta korsar sig själv. Andelarna av områdena kan bli fel.',
    fix: () => 'Rita om ytan så att kanten inte korsar sig själv.',
  },
  'numerator-above-n': {
    sentence: ({ numerator, n }) => `Täljaren ${numerator} är större än nämnaren ${n}. Uppgiften används inte.`,
    fix: () => 'Kontrollera kolumnerna numerator och n mot källan.',
    own: { fix: () => 'Kontrollera täljare och nämnare mot källan.' },
  },
  'denominator-zero': {
    sentence: () => 'Nämnaren är noll, så det finns ingen andel att visa.',
    fix: () => 'Lämna värdet tomt och skriv status not-applicable.',
    own: { fix: () => 'Lämna värdet tomt.' },
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
    own: { fix: () => 'Kontrollera enheten under Betydelsen, och värdena mot källan.' },
  },
  'share-as-proportion': {
    sentence: ({ indicator }) =>
      `Alla värden för ${q(indicator)} är högst 1. De kan vara skrivna som 0–1 i stället för procent.`,
    fix: () => 'Multiplicera med 100 om 0.25 skulle betyda 25 procent.',
    own: { fix: () => 'Multiplicera med 100 i filen om 0,25 skulle betyda 25 procent.' },
  },
} as const satisfies Record<string, IssueWords>
