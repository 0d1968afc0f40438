const sv = {
  given: 'Finns bara i den här webbläsaren, som har lovat att behålla det tills du själv rensar den.',
  refused:
    'Finns bara i den här webbläsaren, som inte lovar att behålla det: den kan rensa när utrymmet tar slut, och Safari efter sju dagar utan besök.',
  unknown:
    'Finns bara i den här webbläsaren, som kan rensa det när utrymmet tar slut, och Safari efter sju dagar utan besök.',
  noFile: 'Inte hämtat som fil.',
  lastFile: (date: string) => `Senast hämtat som fil ${date}.`,
}

const en: typeof sv = {
  given: 'Only in this browser, which has promised to keep it until you clear it yourself.',
  refused:
    'Only in this browser, which does not promise to keep it: it may be cleared when space runs out, and by Safari after seven days without a visit.',
  unknown: 'Only in this browser, which may clear it when space runs out, and Safari after seven days without a visit.',
  noFile: 'Not taken out as a file.',
  lastFile: (date) => `Last taken out as a file on ${date}.`,
}

/** About how long the reader's own work will last where it is. */
export const keepingWords = { sv, en }
