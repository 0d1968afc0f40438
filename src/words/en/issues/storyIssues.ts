import type { IssueWords } from '../../issues/IssueWords.ts'
import { q } from './issuePhrases.ts'

/** Faults in a story for meetings. */
export const storyIssues = {
  'story-not-a-story': {
    sentence: () => 'The file is not a story from Social kompass.',
    fix: () => 'Choose a file that was saved with Save as file in Meeting.',
  },
  'story-link-broken': {
    sentence: ({ count }) =>
      `The link to the story was cut or changed on the way: ${count} characters arrived and cannot be read.`,
    fix: () => 'Copy the whole link again, or ask whoever sent it for the story as a file (Save as file in Meeting).',
  },
  'story-newer': {
    sentence: ({ version, known }) =>
      `The story is written in version ${version} of the format. This installation reads version ${known}.`,
    fix: () => 'Open it in a newer Social kompass.',
  },
  'story-field-invalid': {
    sentence: ({ used }) =>
      `The field is missing or of the wrong kind.${used === '' ? ' It is not used.' : ` ${q(used)} is used instead.`}`,
    fix: () => 'Correct the field in the file, or write it again in the story.',
  },
  'story-too-much': {
    sentence: ({ most }) => `It is more than ${most}. The rest is not used.`,
    fix: () => 'Shorten the text or divide the story in two.',
  },
} as const satisfies Record<string, IssueWords>
