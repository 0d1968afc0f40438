/** What a newcomer meets first. */
export const start = {
  title: 'Vad är detta?',
  sentences: (areas: number) =>
    `Social kompass visar hur livet skiljer sig mellan kommunens ${areas} områden, och vilka insatser som når vem. Den är till för er som planerar, leder eller möts om folkhälsa och social hållbarhet. Varje siffra har källa, år och osäkerhet, och inget ni skriver lämnar webbläsaren.`,
  ask: 'Vad vill du veta?',
  questions: {
    need: { ask: 'Var är behovet störst?', leads: 'Kartan, med områdenas plats och hur säker den är.' },
    reach: { ask: 'Vem nås av insatserna?', leads: 'Insatserna område för område, i olika åldrar.' },
    compare: { ask: 'Jämför två områden', leads: 'Sida vid sida, med det som tydligt skiljer.' },
    meeting: { ask: 'Förbered mötet', leads: 'En berättelse att visa, besluta om och ta med.' },
  },
  skip: 'Titta själv',
}
