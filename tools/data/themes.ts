/** Something with an id and a name in both languages, as datapackage.json has it. */
export const named = (id: string, name_sv: string, name_en: string) => ({ id, name_sv, name_en })

/** The themes of indicators, in the order they are listed. */
export const THEMES = [
  named('ekonomi', 'Ekonomi', 'Economy'),
  named('arbete', 'Arbete', 'Work'),
  named('utbildning', 'Utbildning', 'Education'),
  named('hushall', 'Hushåll', 'Households'),
  named('harkomst', 'Bakgrund', 'Background'),
  named('befolkning', 'Befolkning', 'Population'),
  named('boende', 'Boende', 'Housing'),
  named('inkomstslag', 'Inkomstslag', 'Income components'),
]
