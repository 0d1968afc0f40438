import type { IssueWords } from '../../issues/IssueWords.ts'
import { q } from './issuePhrases.ts'

/** Faults in need_specs.json. */
export const needIssues = {
  'need-field-invalid': {
    sentence: ({ used }) =>
      `The field is missing or of the wrong kind.${used === '' ? ' It is not used.' : ` ${q(used)} is used instead.`}`,
    fix: () => 'Correct the field in need_specs.json.',
  },
  'need-spec-duplicate': {
    sentence: ({ id }) => `${q(id)} already stands earlier in the list. What stands here is not used.`,
    fix: () => 'Keep only one of them, or give them different ids.',
  },
  'need-spec-empty': {
    sentence: ({ id }) => `The need index ${q(id)} has no indicator with weight that can be used. It is not shown.`,
    fix: () => 'Add at least two indicators from indicators.csv, with weights above 0.',
  },
  'need-sign-missing': {
    sentence: ({ id }) =>
      `The indicator ${q(id)} has no direction, so it cannot be told what more need is. It is not used.`,
    fix: () => 'Write sign: 1 if more of it is more need, or sign: -1 if less of it is more need, and why.',
  },
} as const satisfies Record<string, IssueWords>
