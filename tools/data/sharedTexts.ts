import type { LocalText } from '../../src/domain/LocalText.ts'

/** Denominators and caveats that several indicators share, so that the same thing is said in the same words. */
export const RESIDENTS: LocalText = {
  sv: 'Folkmängd den 31 december samma år',
  en: 'Residents on 31 December of the same year',
}

export const NEAREST_RESIDENTS: LocalText = {
  sv: 'Närmast publicerade: folkmängd den 31 december samma år',
  en: 'Nearest published: residents on 31 December of the same year',
}

export const NEAREST_20_PLUS: LocalText = {
  sv: 'Närmast publicerade: personer 20 år och äldre den 31 december 2025',
  en: 'Nearest published: persons aged 20 and over on 31 December 2025',
}

export const NEAREST_20_64: LocalText = {
  sv: 'Närmast publicerade: personer 20–64 år den 31 december 2025',
  en: 'Nearest published: persons aged 20–64 on 31 December 2025',
}

export const NOISE_2025: LocalText = {
  sv: 'SCB lägger från 2025 ett litet slumpmässigt brus på befolkningens antal: delar summerar inte exakt till helheten och ingenting har räknats om för att de ska göra det.',
  en: 'From 2025 Statistics Sweden adds a little random noise to population counts: parts do not add up exactly to the whole, and nothing has been rescaled to make them do so.',
}

export const WHOLE_PERCENT: LocalText = {
  sv: 'Publicerad i hela procent: avrundningen kan betyda upp till 0,5 procentenheter åt vardera hållet.',
  en: 'Published in whole per cent: rounding may mean up to 0.5 percentage points either way.',
}

export const CONSTANT_PRICES: LocalText = {
  sv: 'Fasta priser: jämför inte med belopp i löpande priser.',
  en: 'Constant prices: do not compare with amounts in current prices.',
}

export const OLDER_EDITION: LocalText = {
  sv: 'Åren 2020–2023 följer en äldre utgåva av RegSO. Namnen är desamma för alla 23 områden, men uppgifterna är inte samma serie som 2024–2025.',
  en: 'The years 2020–2023 follow an older edition of RegSO. The names are the same for all 23 areas, but the figures are not one series with 2024–2025.',
}

/** Joins texts into one, in both languages. */
export function sentences(...texts: readonly LocalText[]): LocalText {
  return { sv: texts.map((text) => text.sv).join(' '), en: texts.map((text) => text.en).join(' ') }
}
