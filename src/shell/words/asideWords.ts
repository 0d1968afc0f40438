const sv = {
  kinds: {
    measures: 'ändringar av insatser',
    needSpecs: 'egna behovsindex',
    landscapes: 'egna namn på landskap',
    stories: 'berättelser',
  },
  unread: (kinds: readonly string[]) => `En del av det du har sparat går inte att läsa: ${kinds.join(', ')}.`,
  stays:
    'Det ligger kvar i webbläsaren som det var och skrivs inte över. Resten är med. Spara det som en fil, så går det att rätta eller skicka till den som kan.',
  save: 'Spara som fil',
  fileName: 'olast-ur-webblasaren.json',
  close: 'Stäng',
}

export type AsideWords = typeof sv

const en: AsideWords = {
  kinds: {
    measures: 'edits of measures',
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

export const asideWords = { sv, en }
