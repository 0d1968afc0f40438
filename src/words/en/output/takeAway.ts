import type { takeAway as swedish } from '../../sv/output/takeAway.ts'

export const takeAway: typeof swedish = {
  menu: (title) => `Export: ${title}`,
  formats: {
    png: 'Picture for documents (PNG)',
    svg: 'Picture to edit (SVG)',
    csv: 'Table for Excel (CSV)',
    xlsx: 'Workbook (XLSX)',
    copyImage: 'Copy picture',
    copyLink: 'Copy link',
    copyEmbed: 'Copy code to embed',
  },
  hints: {
    png: 'double resolution',
    svg: 'scales, text can be searched',
    csv: 'semicolons and decimal commas',
    xlsx: 'numbers as numbers, and a sheet about them',
    copyImage: 'paste into a document',
    copyLink: 'opens the same view',
    copyEmbed: 'shows the view in another web page',
  },
  working: 'Making the file …',
  saved: (name) => `Saved: ${name}`,
  imageCopied: 'The picture is copied',
  shrunk: 'The picture is so large that it is drawn smaller than usual. Take SVG for full sharpness.',
  linkCopied: 'The link is copied',
  embedCopied: 'The code is copied. Whoever runs the server must allow the page that shows the view.',
  copyFailed: 'The browser does not allow copying. Save the picture instead.',
  linkFailed: 'The browser does not allow copying. Copy the address in the address bar.',
  nothing: 'There are no figures to export here yet.',
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
