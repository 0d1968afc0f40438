/** What addresses are about: two areas that are chosen, one in a table, a measure and a story of the package. */
export interface AddressSubjects {
  readonly areas: readonly [string, string]
  readonly inTable: string
  readonly measure: string
  /** Null where the package has none. */
  readonly story: string | null
}

export type ViewAddress = readonly [name: string, search: string]

/** Addresses of every view and tab. */
export function viewAddresses({ areas: [one, other], inTable, measure }: AddressSubjects): readonly ViewAddress[] {
  return [
    ['karta', `?areas=${one},${other}&measure=${measure}`],
    ['karta, behov', `?mode=need&areas=${one}`],
    ['karta, behov och insatser', '?mode=effort'],
    ['karta, tabell', `?layout=table&areas=${inTable}`],
    ['karta, par', '?layout=pair'],
    ['kompass', `?view=kompass&areas=${one}`],
    ['matris', '?view=jamfor&compare=matris'],
    ['sida vid sida', `?view=jamfor&compare=sida&areas=${one},${other}`],
    ['rangordning', '?view=jamfor&compare=rang'],
    ['samband', '?view=jamfor&compare=samband'],
    ['utveckling', '?view=jamfor&compare=utveckling'],
    ['områden', '?view=omraden'],
    ['ett område', `?view=omraden&area=${one}`],
    ['tavla', '?view=insatser'],
    ['täckning', '?view=insatser&effort=tackning'],
    ['dos', '?view=insatser&effort=dos'],
    ['tidslinje', '?view=insatser&effort=tidslinje'],
    ['register', `?view=insatser&effort=register&measure=${measure}`],
    ['pröva', '?view=insatser&effort=prova'],
    ['budget', '?view=insatser&effort=budget'],
    ['plan', '?view=planering'],
    ['plan, uppföljning', '?view=planering&document=follow-up'],
    ['plan, presidiedialog', '?view=planering&document=dialogue'],
    ['plan, mål', '?view=planering&part=mal'],
    ['plan, röster', '?view=planering&part=roster'],
    ['plan, Agenda 2030', '?view=planering&part=agenda'],
    ['plan, organisation', '?view=planering&part=organisation'],
    ['plan, ändringar', '?view=planering&part=andringar'],
    ['möte', '?view=mote'],
    ['data', '?view=data'],
    ['data, kvalitet', '?view=data&about=kvalitet'],
    ['data, tillgänglighet', '?view=data&about=tillganglighet'],
  ]
}

/** Addresses of what a view is besides: other colours and layouts of it, its screens, and what is laid out on paper. */
export function otherAddresses({ areas: [one, other], story }: AddressSubjects): readonly ViewAddress[] {
  const meeting = story === null ? [] : (['bilder', 'visa', 'talare', 'beslut', 'protokoll', 'utskrift'] as const)
  return [
    ['karta, mot kommunen', '?mode=municipality'],
    ['karta, förändring', '?mode=change'],
    ['karta, två mått', '?mode=bivariate'],
    ['karta, landskap', '?mode=landscape'],
    ['karta, rutor', '?layout=tiles'],
    ['karta, inbäddad', '?embed=1'],
    ['kompass, avstånd', '?view=kompass&picture=distance'],
    ['kompass, radviz', '?view=kompass&picture=radviz'],
    ['sida vid sida, inget valt', '?view=jamfor&compare=sida'],
    ['utveckling, två valda', `?view=jamfor&compare=utveckling&areas=${one},${other}`],
    ['tavla, två kartor', '?view=insatser&board=maps'],
    ['tavla, en karta', '?view=insatser&board=square'],
    ['register, inget valt', '?view=insatser&effort=register'],
    ...meeting.map((screen): ViewAddress => [`möte, ${screen}`, `?view=mote&story=${story}&meeting=${screen}&slide=2`]),
    ['utskrift, profil', `?view=omraden&area=${one}&print=profile`],
    ['utskrift, häfte', '?view=omraden&print=booklet&pages=short'],
    ['utskrift, karta', '?view=omraden&print=map'],
    ['utskrift, kompass', '?view=omraden&print=disc'],
  ]
}
