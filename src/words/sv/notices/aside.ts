export const aside = {
  kinds: {
    measures: 'ändringar av insatser',
    plan: 'ändringar av mål och röster',
    figures: 'egna siffror',
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
