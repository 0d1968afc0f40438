import type { IssueWords } from '../../issues/IssueWords.ts'
import type { meanIssues as swedish } from '../../sv/issues/meanIssues.ts'
import { many, q } from './issuePhrases.ts'

/** English words for means and their standard deviations. */
export const meanIssues: Readonly<Record<keyof typeof swedish, IssueWords>> = {
  'method-not-for-figure': {
    sentence: ({ indicator }) =>
      `${q(indicator)} has ci_method t, which is for means only, not for shares, rates, counts, densities or medians. The indicator is shown without intervals.`,
    fix: ({ allowed }) =>
      `Shares have ci_method wilson, rates per 1,000 or 100,000 have byar. A mean has one of the units ${allowed}.`,
    own: {
      sentence: ({ indicator }) =>
        `The interval chosen for ${q(indicator)} is for means only, not for shares, rates, counts, densities or medians. The indicator is shown without intervals.`,
      fix: () => 'Nothing needs to be done in the file. How its interval is counted is decided in the package.',
    },
  },
  'sd-negative': {
    sentence: ({ text }) =>
      `The standard deviation ${q(text)} is below zero, which none can be. The figure is shown without an interval.`,
    fix: () => 'Check the standard deviation against the source, or leave the cell empty.',
  },
  'sd-without-n': {
    sentence: ({ indicator, count }) =>
      `${many(count, 'figure', 'figures')} of ${q(indicator)} with a standard deviation but without at least two observations in the column n. Without the number there is no interval.`,
    fix: () => 'Write in the column n how many observations the mean is made of.',
    own: {
      sentence: ({ indicator, count }) =>
        `${many(count, 'figure', 'figures')} of ${q(indicator)} with a standard deviation but without at least two observations. Without the number there is no interval.`,
      fix: () => 'Write in the file how many observations the mean is made of.',
    },
  },
  'sd-missing': {
    sentence: ({ indicator }) =>
      `${q(indicator)} has ci_method t, but no figure has a standard deviation. The indicator is shown without intervals.`,
    fix: () =>
      'Write the standard deviation of the observations in the column sd and their number in n, or change ci_method to none.',
    own: {
      sentence: ({ indicator }) =>
        `No figure of ${q(indicator)} has a standard deviation, which its interval is made of. The indicator is shown without intervals.`,
      fix: () => 'Include the standard deviation and number of observations in the file.',
    },
  },
  'sd-unused': {
    sentence: ({ indicator, count }) =>
      `${many(count, 'standard deviation', 'standard deviations')} of ${q(indicator)} not used: the indicator does not have ci_method t.`,
    fix: () =>
      'If the indicator is a mean, write t in the column ci_method of indicators.csv. Otherwise leave the cells empty.',
    own: {
      sentence: ({ indicator, count }) =>
        `${many(count, 'standard deviation', 'standard deviations')} of ${q(indicator)} not used: the indicator has no interval for means.`,
      fix: () => 'Nothing needs to be done in the file. How its interval is counted is decided in the package.',
    },
  },
}
