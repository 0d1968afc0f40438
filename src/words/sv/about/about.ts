/** About the service itself: how good its figures are, and whether everybody can use it. */
export const about = {
  title: 'Om tjänsten',
  back: 'Till måtten',
  partsLabel: 'Om tjänsten',
  parts: { kvalitet: 'Kvalitet', tillganglighet: 'Tillgänglighet' },
  toFill: (what: string) => `[att fylla i: ${what}]`,
  lacking: (count: number) =>
    `${count} ${count === 1 ? 'uppgift' : 'uppgifter'} om den som publicerar tjänsten saknas. ${count === 1 ? 'Den' : 'De'} skrivs i datapackage.json, under socialKompass.service.`,
  facts: {
    provider: 'vem som står bakom tjänsten',
    contact: 'e-post, telefon eller adress att skriva till',
    conformity: 'hur väl lagen uppfylls: helt, delvis eller inte',
    assessed: 'dagen då tillgängligheten bedömdes',
    method: 'vem som bedömde den och hur',
    published: 'dagen då tjänsten publicerades',
    updated: 'dagen då redogörelsen uppdaterades',
  },
  contact: { email: 'E-post', phone: 'Telefon', address: 'Adress' },
  mailSubject: (title: string) => `Om ${title}`,
  mailBody: 'Länk till vyn som det gäller:\n\n',
}
