/** About how long the reader's own work will last where it is. */
export const keeping = {
  given: 'Finns bara i den här webbläsaren, som har lovat att behålla det tills du själv rensar den.',
  refused:
    'Finns bara i den här webbläsaren, som inte lovar att behålla det: den kan rensa när utrymmet tar slut, och Safari efter sju dagar utan besök.',
  unknown:
    'Finns bara i den här webbläsaren, som kan rensa det när utrymmet tar slut, och Safari efter sju dagar utan besök.',
  page: 'Finns bara på den här sidan och försvinner när den stängs. Spara det som en ny fil i Data.',
  noFile: 'Inte hämtat som fil.',
  lastFile: (date: string) => `Senast hämtat som fil ${date}.`,
}
