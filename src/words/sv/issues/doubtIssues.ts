import type { IssueWords } from '../../issues/IssueWords.ts'
import { many, number, q } from './issuePhrases.ts'

/** Svenska ord för uppgifter som går att läsa men inte att lita på. */
export const doubtIssues = {
  'file-end-open': {
    sentence: () => 'Filen slutar utan radbyte. Den kan ha klippts av, och ett tal som står sist används inte.',
    fix: () => 'Kontrollera att filen är hel och avsluta sista raden med radbyte.',
  },
  'table-wide': {
    sentence: ({ first, last }) =>
      `Filen är en tabell med en kolumn för varje år (${first === last ? first : `${first}–${last}`}), som Statistikdatabasen sparar den. Ingenting ur den används.`,
    fix: () =>
      'Gör om den till en rad för varje tal: områdets kod, måttets id, perioden och värdet var för sig. Statistikdatabasen kan spara tabellen så (”CSV med koder”, med tiden i förspalten).',
  },
  'period-school-year': {
    sentence: ({ period, names }) =>
      `Perioderna ${period} (${names}) är troligen läsår skrivna med fyra siffror. Raderna används inte, för 2021 kan också vara ett kalenderår.`,
    fix: ({ first, known }) => `Skriv läsåren som ${known} i stället för ${first}.`,
  },
  'areas-unknown': {
    sentence: ({ count, ids, number: rows }) =>
      `${number(count)} koder finns inte i areas.geojson, till exempel ${ids} (${many(rows, 'rad', 'rader')}). Uppgifterna används inte.`,
    fix: () => 'Ta bort rader för andra platser, eller rätta koderna.',
  },
  'areas-lost-zero': {
    sentence: ({ count, of, found, known }) =>
      `${number(count)} av ${number(of)} okända koder stämmer om nollor sätts framför: ${q(found)} blir ${q(known)}. Ett kalkylprogram har troligen tagit bort dem. Uppgifterna används inte.`,
    fix: () => 'Sätt tillbaka nollorna. Läs in kolumnen som text i kalkylprogrammet, så behålls de.',
  },
  'area-edition': {
    sentence: ({ count, found, known, period }) =>
      `${many(count, 'kod hör', 'koder hör')} till en annan utgåva av områdena och lästes som samma område: ${q(found)} som ${q(known)}.${period === '' ? '' : ` Utgåvan byts ${period}. Där kan gränserna skilja sig, så förändring över bytet räknas inte.`}`,
    fix: () => 'Inget behöver göras om områdena är desamma.',
  },
  'area-not-placed': {
    sentence: ({ id, count }) =>
      `${q(id)} är personer eller ting utan känt område (${many(count, 'rad', 'rader')}). De finns inte på kartan, i rangordningar eller i klasser.`,
    fix: () => 'Inget behöver göras. Områdenas summa kan vara mindre än kommunens total.',
  },
  'count-fraction': {
    sentence: ({ text }) => `${q(text)} har decimaler, men ett antal är alltid ett helt tal. Det används inte.`,
    fix: () =>
      'Kontrollera talet: en punkt eller ett komma kan ha stått mellan tusental. Är det inte ett antal, ändra unit.',
    own: {
      fix: () =>
        'Kontrollera talet: en punkt eller ett komma kan ha stått mellan tusental. Är det inte ett antal, ändra enheten under Betydelsen.',
    },
  },
  'count-impossible': {
    sentence: ({ text }) => `Antalet ${q(text)} är större än hela Sveriges folkmängd. Det används inte.`,
    fix: () => 'Kontrollera antalet mot källan. Är det rätt, skriv ok i kolumnen status.',
    own: {
      fix: () =>
        'Kontrollera antalet mot källan. Är det rätt, lägg till en kolumn med rubriken Status i filen och skriv ok på raden.',
    },
  },
  'numerator-alone': {
    sentence: ({ value, numerator }) =>
      `Raden har värdet ${value} och täljaren ${numerator} men ingen nämnare. Den kan vara ${value},${numerator} som delats i två celler och används inte.`,
    fix: () => 'Skriv decimaler med punkt. Är värdet rätt, fyll i n eller skriv ok i kolumnen status.',
    own: { fix: () => 'Kontrollera raden: ett decimalkomma kan ha delat talet. Är värdet rätt, fyll i nämnaren.' },
  },
  'value-disagrees': {
    sentence: ({ value, numerator, n, computed }) =>
      `Värdet ${value} stämmer inte med ${numerator} av ${n}, som är ${computed}. Något av de tre talen är fel, så uppgiften används inte.`,
    fix: () => 'Kontrollera värde, täljare och nämnare mot källan.',
  },
  'rate-disagrees': {
    sentence: ({ value, numerator, n, computed }) =>
      `Värdet ${value} är ett annat än ${numerator} av ${n} ger, som är ${computed}. Värdet används, men inte täljaren.`,
    fix: () => 'Är värdet standardiserat eller viktat behöver inget göras. Kontrollera annars talen mot källan.',
  },
  'figure-code': {
    sentence: ({ value, area, period, indicator }) =>
      `${value} för ${area} ${period} (${indicator}) kan vara en kod för att uppgift saknas. Det visas inte och räknas inte.`,
    fix: () => 'Saknas uppgiften, lämna cellen tom. Är talet rätt, skriv ok i kolumnen status.',
    own: {
      fix: () =>
        'Saknas uppgiften, lämna cellen tom. Är talet rätt, lägg till en kolumn med rubriken Status i filen och skriv ok på raden.',
    },
  },
  'figure-hidden-zero': {
    sentence: ({ indicator, count, lines, names }) =>
      `${many(count, 'nolla', 'nollor')} för ${q(indicator)} står bredvid stora tal i andra perioder och kan vara dolda uppgifter: ${names}${Number(count) > 3 ? ' …' : ''} (rad ${lines}${Number(count) > 5 ? ' …' : ''}). De visas inte.`,
    fix: () =>
      'Är uppgiften dold av sekretess, skriv suppressed i kolumnen status. Är nollan rätt, skriv ok. Betyder 0 alltid dold i måttet, skriv suppressed i kolumnen zero_means i indicators.csv.',
    own: {
      fix: () =>
        'Är uppgiften dold av sekretess, skriv X i cellen. Är nollan rätt, lägg till en kolumn med rubriken Status i filen och skriv ok på raden.',
    },
  },
} as const satisfies Record<string, IssueWords>
