import type { aside as swedish } from '../../sv/notices/aside.ts'

export const aside: typeof swedish = {
  kinds: {
    measures: 'edits of measures',
    plan: 'edits of goals and voices',
    figures: 'figures of your own',
    needSpecs: 'need indexes of your own',
    landscapes: 'landscape names of your own',
    stories: 'stories',
  },
  unread: (kinds) => `Some of what you have saved cannot be read: ${kinds.join(', ')}.`,
  stays:
    'It stays in the browser as it was and is not written over. The rest is here. Save it as a file to have it mended.',
  save: 'Save as a file',
  fileName: 'unread-from-the-browser.json',
  close: 'Close',
}
