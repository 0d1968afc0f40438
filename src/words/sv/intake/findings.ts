import type { FindingCatalogue } from '../../intake/FindingWords.ts'
import { many, number, q } from '../issues/issuePhrases.ts'

const LEAVE = 'använd inte'

/** Svenska ord för det som gissas om en fil. */
export const findings: FindingCatalogue = {
  decimal: {
    question: ({ name }) => `Vilket är decimaltecknet i ${q(name)}?`,
    said: ({ name }, { text }) => `Decimaltecknet i ${q(name)} är ${text}.`,
    because: ({ example }) => `Både komma och punkt förekommer, till exempel i ${q(example)}.`,
    choices: { comma: 'komma', point: 'punkt', both: 'både komma och punkt' },
  },
  thousands: {
    question: ({ name, text }) => `Är ${q(text)} i ${q(name)} tusental eller decimaler?`,
    said: ({ name }, { text }) => `I ${q(name)} står ${text}.`,
    because: ({ seen, of }) =>
      `${many(seen, 'tal', 'tal')} av ${of} har tre siffror efter tecknet, så det kan vara båda.`,
    choices: {
      comma: 'komma före decimaler, punkt mellan tusental',
      point: 'punkt före decimaler, komma mellan tusental',
    },
  },
  'missing-code': {
    question: ({ name, text }) => `Vad betyder ${q(text)} i ${q(name)}?`,
    said: ({ name, text: sign }, { text }) => `${q(sign)} i ${q(name)} läses så: ${text}.`,
    because: ({ seen, text }) =>
      `${q(text)} står i ${many(seen, 'cell', 'celler')} och liknar inte de andra talen: program skriver så när en uppgift saknas.`,
    choices: { 'not-collected': 'uppgiften saknas', suppressed: 'dolt för att det rör få', value: 'ett vanligt tal' },
  },
  'zero-hidden': {
    question: ({ name }) => `Betyder 0 i ${q(name)} att talet är dolt?`,
    said: ({ name }, { key }) =>
      key === 'suppressed' ? `0 i ${q(name)} står för ett dolt tal.` : `0 i ${q(name)} är noll.`,
    because: ({ text, seen }) =>
      text
        ? `I filen står: ${q(text)}`
        : `${many(seen, 'nolla', 'nollor')} står intill stora tal för samma område åren före och efter.`,
    choices: { suppressed: 'ja, 0 står för ett dolt tal', value: 'nej, det är noll' },
  },
  'percent-scale': {
    question: ({ name }) => `Är ${q(name)} skrivet som andelar av 1 eller som procent?`,
    said: ({ name }, { key, text }) =>
      key === 'leave' ? `${q(name)} används inte.` : `${q(name)} är skrivet som ${text}.`,
    because: ({ example, of }) =>
      `Alla ${of} tal ligger mellan 0 och 1, eller en del har procenttecken, till exempel ${q(example)}.`,
    choices: { share: 'andelar av 1: 0,12 är 12 %', percent: 'procent: 0,12 är 0,12 %', leave: LEAVE },
  },
  'area-column': {
    question: ({ column }) => `Vilken kolumn säger vilket område raden gäller? Kolumn ${column}:`,
    said: ({ column }, { key, text }) =>
      key === 'leave' ? `Kolumn ${column} används inte som område.` : `Området står i kolumn ${column}, ${q(text)}.`,
    because: ({ example, seen }) => `Där står ${many(seen, 'text', 'olika texter')}, till exempel ${q(example)}.`,
    choices: { leave: LEAVE },
  },
  'area-name': {
    question: ({ text }) => `Vilket område menas med ${q(text)}?`,
    said: ({ text: name }, { key, text }) =>
      key === 'leave' ? `${q(name)} används inte.` : `${q(name)} är området ${text}.`,
    because: ({ text }) => `Inget område heter ${q(text)}, men namnet liknar.`,
    choices: { leave: LEAVE },
  },
  'area-contradiction': {
    question: ({ text }) => `Vilket område gäller ${q(text)}?`,
    said: ({ text: name }, { key, text }) =>
      key === 'leave' ? `${q(name)} används inte.` : `${q(name)} gäller ${text}.`,
    because: () => 'Koden hör till ett område och namnet till ett annat.',
    choices: { leave: LEAVE },
  },
  'area-zeros': {
    question: ({ text, known }) => `Menas ${q(known)} med ${q(text)}?`,
    said: ({ text, known }, { key }) =>
      key === 'leave' ? `${q(text)} och liknande koder används inte.` : `${q(text)} är ${q(known)}: en nolla saknades.`,
    because: ({ seen }) =>
      `${many(seen, 'kod', 'koder')} stämmer om en nolla sätts först. Kalkylprogram tar bort nollor i början.`,
    choices: { join: 'ja, sätt en nolla först', leave: LEAVE },
  },
  'areas-none': {
    question: () => 'Vilka områden gäller tabellen?',
    said: () => 'Tabellens områden används inte.',
    because: ({ found, known }) => `Inget stämmer med kartans områden. I filen står ${q(found)}, i kartan ${q(known)}.`,
    choices: { leave: LEAVE },
  },
  'period-column': {
    question: ({ column }) => `Vilken kolumn säger vilken tid raden gäller? Kolumn ${column}:`,
    said: ({ column }, { key, text }) =>
      key === 'leave' ? `Kolumn ${column} används inte som tid.` : `Tiden står i kolumn ${column}, ${q(text)}.`,
    because: ({ seen, of, example }) => `${seen} av ${of} celler kan vara tider, till exempel ${q(example)}.`,
    choices: { leave: LEAVE },
  },
  'period-title': {
    question: () => 'Vilken tid gäller siffrorna?',
    said: (_, { text }) => `Siffrorna gäller ${text}.`,
    because: ({ example, seen }) =>
      Number(seen) > 0
        ? `Rubriken säger ${q(example)}.`
        : 'Varken rader, rubriker eller titel säger det. Skriv till exempel 2024 eller 2023/24.',
    choices: {},
  },
  'school-years': {
    question: ({ text }) => `Är ${text} läsår?`,
    said: ({ text }, { key }) => (key === 'leave' ? `${text} används inte.` : `${text} är läsår.`),
    because: ({ first, known }) => `${q(first)} är inget rimligt årtal men kan vara läsåret ${known}.`,
    choices: { school: 'ja, läsår', leave: LEAVE },
  },
  terms: {
    question: ({ text }) => `Vilket år hör terminerna till (${text})?`,
    said: ({ text: terms }, { key, text }) =>
      key === 'leave' ? `Terminerna (${terms}) används inte.` : `Terminerna (${terms}) räknas till ${text}.`,
    because: () => 'Höstterminen 2023 hör till läsåret 2023/24 och till kalenderåret 2023.',
    choices: { school: 'läsåret', calendar: 'kalenderåret', leave: LEAVE },
  },
  months: {
    question: ({ text }) => `Är ${text} månader eller läsår?`,
    said: ({ text: periods }, { key, text }) =>
      key === 'leave' ? `${periods} används inte.` : `${periods} är ${text}.`,
    because: ({ example }) => `${q(example)} kan vara båda.`,
    choices: { school: 'läsår', month: 'månader', leave: LEAVE },
  },
  'sex-codes': {
    question: ({ text }) => `Vad betyder koderna för kön (${text})?`,
    said: ({ text }, { key }) =>
      key === 'so' ? `Koderna för kön betyder ${text}.` : `Koderna för kön betyder tvärtom mot ${text}.`,
    because: ({ example }) => `I kolumnen står ${q(example)}. Källor använder sådana koder olika.`,
    choices: { so: 'som ovan', 'other-way': 'tvärtom' },
  },
  indicator: {
    question: ({ text }) => `Vad visar siffrorna${text ? ` under ${q(text)}` : ''}?`,
    said: ({ text: heading }, { text }) => `Siffrorna${heading ? ` under ${q(heading)}` : ''} visar ${q(text)}.`,
    because: () => 'Varken rubriken eller titeln säger vad som har räknats. Skriv måttets namn.',
    choices: {},
  },
  unit: {
    question: ({ name }) => `Vilken enhet har ${q(name)}?`,
    said: ({ name }, { text }) => `${q(name)} har enheten ${text}.`,
    because: ({ example, name }) =>
      example === name
        ? 'Så står det i rubriken.'
        : example
          ? `Där står ${q(example)}.`
          : 'Ingenting i filen säger det.',
    choices: {
      percent: 'procent',
      count: 'antal',
      tkr: 'tusen kronor',
      kr: 'kronor',
      index: 'index',
      per_1000: 'per 1 000',
      per_100000: 'per 100 000',
      years: 'år',
      days: 'dagar',
      points: 'poäng',
      per_km2: 'per km²',
    },
  },
  numerator: {
    question: ({ name, part, whole }) => `Är ${q(name)} andelen ${q(part)} av ${q(whole)}?`,
    said: ({ name, part, whole }, { key }) =>
      key === 'none' ? `${q(name)} räknas inte ur andra kolumner.` : `${q(name)} är andelen ${q(part)} av ${q(whole)}.`,
    because: ({ seen }) => `Det stämmer inom avrundningen i alla ${many(seen, 'cell', 'celler')} där alla tre finns.`,
    choices: { none: 'nej' },
  },
  parts: {
    question: ({ parts, areas }) =>
      `Ska siffrorna för ${many(parts, 'mindre område', 'mindre områden')} räknas samman till ${many(areas, 'område', 'områden')} på kartan?`,
    said: ({ parts, areas }, { key }) =>
      key === 'leave'
        ? 'Siffrorna för mindre områden används inte.'
        : `Siffrorna för ${many(parts, 'mindre område', 'mindre områden')} räknas samman till ${many(areas, 'område', 'områden')} på kartan.`,
    because: ({ example }) =>
      `Nyckelfilen säger vilket område som till exempel ${q(example)} ligger i. Antal läggs ihop, och andelar räknas om ur täljare och nämnare.`,
    choices: { sum: 'ja', leave: LEAVE },
  },
  'hidden-rows': {
    question: ({ count }) => `Ska ${many(count, 'dold rad', 'dolda rader')} användas?`,
    said: ({ count }, { key }) => `${many(count, 'dold rad', 'dolda rader')} används${key === 'use' ? '' : ' inte'}.`,
    because: () => 'Raderna är dolda i arbetsboken.',
    choices: { use: 'ja', skip: 'nej' },
  },
  'hidden-columns': {
    question: ({ count }) => `Ska ${many(count, 'dold kolumn', 'dolda kolumner')} användas?`,
    said: ({ count }, { key }) =>
      `${many(count, 'dold kolumn', 'dolda kolumner')} används${key === 'use' ? '' : ' inte'}.`,
    because: () => 'Kolumnerna är dolda i arbetsboken.',
    choices: { use: 'ja', skip: 'nej' },
  },
  'hidden-sheet': {
    question: ({ text }) => `Ska det dolda bladet ${q(text)} läsas?`,
    said: ({ text }, { key }) => `Det dolda bladet ${q(text)} läses${key === 'use' ? '' : ' inte'}.`,
    because: () => 'Bladet är dolt i arbetsboken.',
    choices: { use: 'ja', skip: 'nej' },
  },
  'fill-down': {
    question: ({ text }) => `Gäller texten ovanför när ${q(text)} är tom?`,
    said: ({ text }, { key }) =>
      key === 'fill' ? `Där ${q(text)} är tom gäller texten ovanför.` : `Där ${q(text)} är tom saknas uppgiften.`,
    because: ({ seen, example }) =>
      `${many(seen, 'cell är tom', 'celler är tomma')} under till exempel ${q(example)}, som sammanfogade celler blir.`,
    choices: { fill: 'ja', leave: 'nej' },
  },
  layer: {
    question: ({ count }) => `Vilket av de ${count} lagren har områdena?`,
    said: (_, { text }) => `Områdena står i lagret ${q(text)}.`,
    because: ({ seen, example }) =>
      Number(seen) > 0 ? `Lagret ${q(example)} har paketets koder.` : 'Flera lager har ytor.',
    choices: {},
  },
  'coordinate-system': {
    question: () => 'Vilket koordinatsystem är kartan ritad i?',
    said: (_, { text }) => `Kartan är ritad i ${text}.`,
    because: ({ by, example }) =>
      by === 'stated'
        ? 'Så står det i filen.'
        : by === 'ground'
          ? 'Bara så hamnar områdena på kommunens yta.'
          : by === 'range'
            ? `Så stora är talen, till exempel ${example}.`
            : `Filen säger det inte, och talen (till exempel ${example}) passar flera system. Fel svar flyttar kartan flera mil.`,
    choices: { rt90: 'RT 90, det gamla rikssystemet' },
  },
  'area-code': {
    question: () => 'Var står områdenas koder?',
    said: (_, { key, text }) =>
      key === 'id' ? 'Områdenas koder är ytornas eget id.' : `Områdenas koder står i egenskapen ${q(text)}.`,
    because: ({ text, seen, of, example }) =>
      `${text ? `Egenskapen ${q(text)}` : 'Id:t'} har en kod för ${seen} av ${of} ytor, till exempel ${q(example)}.`,
    choices: { id: 'i ytornas eget id' },
  },
  'area-label': {
    question: () => 'Vilka namn ska områdena ha på kartan?',
    said: (_, { key, text }) =>
      key === 'id' ? 'Områdena heter som sina koder.' : `Områdenas namn på kartan står i egenskapen ${q(text)}.`,
    because: ({ example }) => `Där står till exempel ${q(example)}.`,
    choices: { id: 'som sina koder' },
  },
  lens: {
    question: () => 'Vilka områden ska visas förstorade bredvid kartan?',
    said: ({ count, of }, { key }) =>
      key === 'town'
        ? `${number(count)} av ${number(of)} områden är tätort och visas förstorade bredvid kartan.`
        : 'Inga områden visas förstorade bredvid kartan.',
    because: ({ example }) => `Mer än hälften av till exempel ${q(example)} ligger i det som är tätort i dag.`,
    choices: { town: 'de som ligger i tätorten', none: 'inga' },
  },
  'carry-over': {
    question: () => 'Ska paketets siffror räknas om till de nya områdena?',
    said: ({ count, of }, { key }) =>
      key === 'sum'
        ? `Paketets siffror räknas om till ${number(count)} av ${many(of, 'nytt område', 'nya områden')}.`
        : 'Paketets siffror följer inte med till de nya områdena.',
    because: ({ percent }) =>
      `De består av hela nuvarande områden${Number(percent) > 0 ? `, på högst ${String(percent).replace('.', ',')} % av ett områdes yta när` : ''}. Antal läggs ihop och andelar vägs med sina nämnare; medianer och index går inte att räkna om.`,
    choices: { sum: 'ja', leave: 'nej' },
  },
}
