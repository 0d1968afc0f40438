import type { offline as swedish } from '../../sv/notices/offline.ts'

export const offline: typeof swedish = {
  update: 'There is a new version of Social kompass.',
  take: 'Change to it',
  later: 'Later',
  ready: 'Saved in the browser: works without a network too.',
  file: 'All is in this file: it works without a network.',
  saving: 'Being saved in the browser to work without a network …',
  failed:
    'Could not be saved in the browser, so this does not work without a network yet. The storage may be full, or the network broke off. Reload the page to try again.',
  unavailable:
    'Does not work without a network here: the page has to be opened with https, and the browser has to allow storage.',
  keptCopy: (since) =>
    `The server did not answer. This is a saved copy${since && ` from ${since}`}; there may be newer figures.`,
  askAgain: 'Try again',
  close: 'Close',
}
