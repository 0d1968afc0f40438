/** Words of files that leave the application, and of the menu that makes them. Loaded when the menu opens. */
export const takeAway = {
  menu: (title: string) => `Exportera: ${title}`,
  formats: {
    png: 'Bild för dokument (PNG)',
    svg: 'Bild att redigera (SVG)',
    csv: 'Tabell för Excel (CSV)',
    xlsx: 'Arbetsbok (XLSX)',
    copyImage: 'Kopiera bild',
    copyLink: 'Kopiera länk',
  },
  hints: {
    png: 'dubbel upplösning',
    svg: 'skalbar, text går att söka',
    csv: 'semikolon och decimalkomma',
    xlsx: 'tal som tal, och ett blad om siffrorna',
    copyImage: 'klistra in i ett dokument',
    copyLink: 'öppnar samma vy',
  },
  working: 'Skapar filen …',
  saved: (name: string) => `Sparad: ${name}`,
  imageCopied: 'Bilden är kopierad',
  shrunk: 'Bilden är så stor att den är ritad mindre än vanligt. Ta SVG för full skärpa.',
  linkCopied: 'Länken är kopierad',
  copyFailed: 'Webbläsaren tillåter inte kopiering. Spara bilden i stället.',
  linkFailed: 'Webbläsaren tillåter inte kopiering. Kopiera adressen i adressfältet.',
  nothing: 'Här finns inga siffror att exportera ännu.',
  failed: 'Filen kunde inte skapas. Prova ett annat format.',
  sheets: { figures: 'Siffror', about: 'Om siffrorna' },
  about: {
    title: 'Titel',
    finding: 'Vad siffrorna visar',
    unit: 'Enhet och period',
    source: 'Källa',
    caveats: 'Att tänka på',
    suppression: 'Dolda siffror',
    nothingHidden: 'Inga siffror är dolda.',
    stamp: 'Ursprung',
  },
  stamp: {
    settings: (text: string) => `Inställningar: ${text}.`,
    code: (code: string) => `Kod: ${code}. Skriv koden i sökrutan så öppnas samma vy.`,
  },
  columns: {
    lower: 'Intervall 95 %, undre gräns',
    upper: 'Intervall 95 %, övre gräns',
    sd: 'Standardavvikelse',
    change: (unit: string) => (unit === '' ? 'Förändring' : `Förändring (${unit})`),
    changeUnit: (isPercent: boolean, unit: string) => (isPercent ? 'procentenheter' : unit),
    score: 'Behovsindex',
    scoreLower: 'Intervall 5–95 %, undre gräns',
    scoreUpper: 'Intervall 5–95 %, övre gräns',
  },
  code: {
    group: 'Vy',
    opens: (code: string, view: string) => `Öppna vyn med koden ${code} (${view})`,
    mistyped: 'Koden stämmer inte. Jämför den med den tryckta, tecken för tecken.',
    foreign: 'Koden är gjord med andra data eller en annan version och kan inte öppnas här. Använd länken i stället.',
  },
  suppressed: (count: number, areas: string, minN: number) =>
    count === 1
      ? `${areas} visas inte: färre än ${minN} personer, eller behövs för att ingen sådan siffra ska kunna räknas fram.`
      : `${count} områden visas inte: ${areas}. Färre än ${minN} personer, eller behövs för att ingen sådan siffra ska kunna räknas fram.`,
}
