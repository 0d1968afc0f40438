import type { Language } from '../../domain/LocalText.ts'

const sv = {
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

export type TakeAwayWords = typeof sv

const en: TakeAwayWords = {
  menu: (title) => `Export: ${title}`,
  formats: {
    png: 'Picture for documents (PNG)',
    svg: 'Picture to edit (SVG)',
    csv: 'Table for Excel (CSV)',
    xlsx: 'Workbook (XLSX)',
    copyImage: 'Copy picture',
    copyLink: 'Copy link',
  },
  hints: {
    png: 'double resolution',
    svg: 'scales, text can be searched',
    csv: 'semicolons and decimal commas',
    xlsx: 'numbers as numbers, and a sheet about them',
    copyImage: 'paste into a document',
    copyLink: 'opens the same view',
  },
  working: 'Making the file …',
  saved: (name) => `Saved: ${name}`,
  imageCopied: 'The picture is copied',
  shrunk: 'The picture is so large that it is drawn smaller than usual. Take SVG for full sharpness.',
  linkCopied: 'The link is copied',
  copyFailed: 'The browser does not allow copying. Save the picture instead.',
  linkFailed: 'The browser does not allow copying. Copy the address in the address bar.',
  failed: 'The file could not be made. Try another format.',
  sheets: { figures: 'Figures', about: 'About the figures' },
  about: {
    title: 'Title',
    finding: 'What the figures show',
    unit: 'Unit and period',
    source: 'Source',
    caveats: 'Keep in mind',
    suppression: 'Hidden figures',
    nothingHidden: 'No figures are hidden.',
    stamp: 'Origin',
  },
  stamp: {
    settings: (text) => `Settings: ${text}.`,
    code: (code) => `Code: ${code}. Type the code in the search box to open the same view.`,
  },
  columns: {
    lower: '95% interval, lower limit',
    upper: '95% interval, upper limit',
    sd: 'Standard deviation',
    change: (unit) => (unit === '' ? 'Change' : `Change (${unit})`),
    changeUnit: (isPercent, unit) => (isPercent ? 'percentage points' : unit),
    score: 'Need index',
    scoreLower: '5–95% interval, lower limit',
    scoreUpper: '5–95% interval, upper limit',
  },
  code: {
    group: 'View',
    opens: (code, view) => `Open the view with the code ${code} (${view})`,
    mistyped: 'The code is not right. Compare it with the printed one, letter by letter.',
    foreign: 'The code was made with other data or another version and cannot be opened here. Use the link instead.',
  },
  suppressed: (count, areas, minN) =>
    count === 1
      ? `${areas} is not shown: fewer than ${minN} people, or needed so that no such figure can be worked out.`
      : `${count} areas are not shown: ${areas}. Fewer than ${minN} people, or needed so that no such figure can be worked out.`,
}

/** Words of files that leave the application, and of the menu that makes them. Loaded when the menu opens. */
export const takeAwayWords: Readonly<Record<Language, TakeAwayWords>> = { sv, en }
