const NOTE =
  /^(?:källor?|källa|source|sources|not|noter|fotnot|fotnoter|anm|anmärkning|anmärkningar|kommentar|kommentarer|obs|förklaring|förklaringar|teckenförklaring|senaste uppdatering|senast uppdaterad|uppdaterad|uttagsdatum|uttaget|hämtad|hämtat|utskriven|copyright|databas|kontakt|kontaktperson|upplysningar|definition|bearbetning|egen bearbetning|statistiken|uppgifterna|materialet|från och med|note|notes|footnote|footnotes|last updated|\*+|\d\))(?:\b|:|\s|$)/i
const UNIT =
  /^\(?(?:%|procent|andel(?: i)? ?(?:%|procent)?|antal(?: personer| st)?|st|personer|kr|tkr|mnkr|kronor|sek|tusental kronor|tusen kronor|år|dagar|poäng|index|per \d[\d ]*|per 1 ?000(?: invånare)?|per 100 ?000(?: invånare)?|percent|number|count)\)?$/i

/** Whether a text is a note, a source or a date of the table, never one of its rows. */
export function isNoteText(text: string): boolean {
  return NOTE.test(text)
}

/** Whether a text says what a column is measured in, and nothing else. */
export function isUnitText(text: string): boolean {
  return UNIT.test(text)
}
