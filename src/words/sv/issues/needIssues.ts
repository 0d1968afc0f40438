import type { IssueWords } from '../../issues/IssueWords.ts'
import { q } from './issuePhrases.ts'

/** Fel i need_specs.json. De engelska orden har samma nycklar. */
export const needIssues = {
  'need-field-invalid': {
    sentence: ({ used }) =>
      `Uppgiften saknas eller är av fel slag.${used === '' ? ' Den används inte.' : ` ${q(used)} används i stället.`}`,
    fix: () => 'Rätta uppgiften i need_specs.json.',
  },
  'need-spec-duplicate': {
    sentence: ({ id }) => `${q(id)} finns redan tidigare i listan. Det som står här används inte.`,
    fix: () => 'Behåll bara ett av dem, eller ge dem olika id.',
  },
  'need-spec-empty': {
    sentence: ({ id }) => `Behovsindexet ${q(id)} har inget mått med vikt som går att använda. Det visas inte.`,
    fix: () => 'Lägg till minst två mått som finns i indicators.csv, med vikter över 0.',
  },
  'need-sign-missing': {
    sentence: ({ id }) =>
      `Måttet ${q(id)} har ingen riktning, så det går inte att säga vad som är mer behov. Det används inte.`,
    fix: () => 'Skriv sign: 1 om mer av det är mer behov, eller sign: -1 om mindre av det är mer behov, och varför.',
  },
} as const satisfies Record<string, IssueWords>
