/** Words that name no indicator by themselves. */
const GENERIC =
  /^(?:värden?|value|values|antal|andel|andelen|procent|%|resultat|index|n|kolumn \d+|data|summa|totalt?|medel|medelvärde|median|tal|utfall|kr|tkr|st|percent|count|number|år|mått|obs_value|varde)$/i

/** A title without what it says of the division, the time and the number of the table. */
export function titleName(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/^(?:tabell|diagram|table|figur)\s*[\d.:]+[a-z]?\s*[.:–-]?\s*/i, '')
    .replace(/[.,;]?\s+(?:efter|fördelat på|uppdelat på|fördelad på|by)\s.*$/i, '')
    .replace(/\s+per\s+(?:region|delområde|område|stadsdel|kommundel|regso|deso|år|skola|kön).*$/i, '')
    .replace(
      /[.,]?\s*(?:år(?:en)?|läsår(?:et)?|den)?\s*(?:\d{1,2} \p{L}+ )?(?:19|20)\d{2}(?:\s*[-–/]\s*\d{2,4})?\.?$/iu,
      '',
    )
    .replace(/[\s.,:;–-]+$/, '')
    .trim()
}

/** A heading without the unit at its end, which is said by itself: `Behöriga till gymnasiet, procent`, `Hyra (kr)`. */
export function withoutUnit(name: string): string {
  const bare = name
    .replace(/(?:\s*[,;:]\s*|\s+\()(?:i )?(?:procent|per ?cent|%|kr|kronor|tkr|antal|number)\)?\.?$/i, '')
    .trim()
  return isGenericName(bare) ? name : bare
}

export function isGenericName(name: string): boolean {
  return name === '' || GENERIC.test(name.trim())
}

/** An id as the package writes them: `Låg ekonomisk standard` is `lag_ekonomisk_standard`. */
export function indicatorIdOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/%/g, ' procent ')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60)
  return plain === '' ? 'matt' : plain
}
