import type { part as swedish } from '../../sv/first/part.ts'

export const part: typeof swedish = {
  missing:
    'This part of the program could not be fetched. The network may have failed, or the program has a new version. What you have written is kept.',
  offline:
    'This part has not been fetched yet, and there is no network. It comes when the network is back. The rest works.',
  broken: 'This part could not be shown. The rest works.',
  retry: 'Try again',
  reload:
    'This part of the program could not be fetched before, but is there now. Reload the page to use it. The same view opens again.',
  reloadPage: 'Reload the page',
  close: 'Close',
  doubtFailed: 'The uncertainty could not be worked out.',
}
