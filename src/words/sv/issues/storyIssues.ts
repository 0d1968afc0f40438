import type { IssueWords } from '../../issues/IssueWords.ts'
import { q } from './issuePhrases.ts'

/** Fel i en berättelse för möten. De engelska orden har samma nycklar. */
export const storyIssues = {
  'story-not-a-story': {
    sentence: () => 'Filen är ingen berättelse från Social kompass.',
    fix: () => 'Välj en fil som har sparats med Spara som fil i Möte.',
  },
  'story-link-broken': {
    sentence: ({ count }) =>
      `Länken till berättelsen är avkortad eller ändrad på vägen: ${count} tecken kom fram och går inte att läsa.`,
    fix: () => 'Kopiera hela länken igen, eller be den som skickade den om berättelsen som fil (Spara som fil i Möte).',
  },
  'story-newer': {
    sentence: ({ version, known }) =>
      `Berättelsen är skriven i version ${version} av formatet. Den här installationen läser version ${known}.`,
    fix: () => 'Öppna den i en nyare Social kompass.',
  },
  'story-field-invalid': {
    sentence: ({ used }) =>
      `Uppgiften saknas eller är av fel slag.${used === '' ? ' Den används inte.' : ` ${q(used)} används i stället.`}`,
    fix: () => 'Rätta uppgiften i filen, eller skriv om den i berättelsen.',
  },
  'story-too-much': {
    sentence: ({ most }) => `Det är mer än ${most}. Resten används inte.`,
    fix: () => 'Korta texten eller dela berättelsen i två.',
  },
} as const satisfies Record<string, IssueWords>
