import type { IssueWords } from '../../issues/IssueWords.ts'
import { many, number, q } from './issuePhrases.ts'

const SIGNS: Readonly<Record<string, string>> = {
  'personal-number': 'personnummer',
  'e-mail': 'e-postadresser',
  phone: 'telefonnummer',
  name: 'för- och efternamn',
  address: 'gatuadresser',
}

const SIGN: Readonly<Record<string, string>> = {
  'personal-number': 'ett personnummer',
  'e-mail': 'en e-postadress',
  phone: 'ett telefonnummer',
  name: 'ett namn',
  address: 'en gatuadress',
}

/** Svenska ord för egna siffror som läses in. */
export const intakeIssues = {
  'persons-refused': {
    sentence: ({ what, count }) =>
      `Tabellen ser ut att ha en rad per person: ${SIGNS[what ?? ''] ?? 'personuppgifter'} på ${number(count)} rader. Den läses inte in, och inget av den sparas.`,
    fix: () => 'Räkna först samman till antal eller andelar per område, och läs in den tabellen.',
  },
  'note-names-person': {
    sentence: ({ id, what }) =>
      `Anteckningen ${q(id)} ser ut att peka ut en person: ${SIGN[what ?? ''] ?? 'personuppgifter'}. Den visas som den är skriven.`,
    fix: () => 'Skriv vem iakttagelsen kommer från som verksamhet eller roll, och stryk det som pekar ut en person.',
  },
  'no-figures': {
    sentence: () => 'Här finns ingen tabell med siffror för områden.',
    fix: () =>
      'Tabellen behöver rubriker, en kolumn med områdenas koder eller namn och minst en kolumn med tal. Kontrollera att rätt blad eller fil är vald.',
  },
  'parts-not-summed': {
    sentence: ({ name, count }) =>
      `${q(name)} kan inte räknas samman från mindre områden: det är inget antal, och täljare och nämnare finns inte. ${many(count, 'siffra', 'siffror')} kommer inte med.`,
    fix: () =>
      'Läs in antalen, eller siffror för kartans egna områden. Ett medelvärde av andelar blir fel när områdena är olika stora.',
  },
  'parts-incomplete': {
    sentence: ({ name, other, count, text }) =>
      `${many(other, 'område', 'områden')} saknar minst en del i ${q(name)} och får ingen siffra: ${many(count, 'kod finns', 'koder finns')} i nyckeln men inte i filen, till exempel ${q(text)}.`,
    fix: () => 'Ta med alla mindre områden i filen, eller kontrollera att nyckeln är av samma utgåva.',
  },
  'package-and-table': {
    sentence: ({ count, names }) =>
      `${many(count, 'siffra står', 'siffror står')} både i datapaketet och i tabellen, med olika värden (${names}). Tabellen läggs över paketet, så tabellens gäller.`,
    fix: () => 'Jämför värdena under Siffror som ändras. Är det paketets som ska gälla: läs in paketet ensamt.',
  },
  'recipe-drift': {
    sentence: ({ missing, added }) =>
      `Tabellen ser inte ut som förra gången.${missing ? ` Saknas: ${q(missing)}.` : ''}${added ? ` Nytt: ${q(added)}.` : ''}${missing || added ? '' : ' Kolumnerna har andra roller.'}`,
    fix: () => 'Gå igenom vad som lästes innan du använder siffrorna.',
  },
} as const satisfies Record<string, IssueWords>
