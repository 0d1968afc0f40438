export const part = {
  missing:
    'Den här delen av programmet kunde inte hämtas. Nätet kan ha brutits, eller så har programmet fått en ny version. Det du har skrivit finns kvar.',
  offline:
    'Den här delen är inte hämtad än, och det finns inget nät. Den hämtas när nätet är tillbaka. Resten fungerar.',
  broken: 'Den här delen kunde inte visas. Resten fungerar.',
  retry: 'Försök igen',
  reload:
    'Den här delen av programmet kunde inte hämtas förut, men finns nu. Ladda om sidan för att använda den. Samma vy öppnas igen.',
  reloadPage: 'Ladda om sidan',
  close: 'Stäng',
  doubtFailed: 'Osäkerheten kunde inte räknas fram.',
}
