import type { LocalText } from '../../src/domain/LocalText.ts'

const words = (sv: string, en: string): LocalText => ({ sv, en })

/** What people call an area besides its name, by its code. */
export const AREA_WORDS: Readonly<Record<string, LocalText>> = {
  '1489R001': words('city; centralt; innerstan', 'city centre; downtown'),
}

/** What people call what an indicator counts, by its id: the words they type when they do not know its name. */
export const SEARCH_WORDS: Readonly<Record<string, LocalText>> = {
  lag_ekonomisk_standard: words(
    'fattigdom; fattiga; barnfattigdom; ekonomisk utsatthet; utsatta; låg inkomst; dålig ekonomi; pengar',
    'poverty; poor; child poverty; hardship; low income; money',
  ),
  barn_lag_ekonomisk_standard: words('barnfattigdom; fattiga barn; utsatta barn', 'child poverty; poor children'),
  ekonomisk_standard_median: words(
    'inkomst; inkomster; medianinkomst; lön; pengar; rika',
    'income; wages; money; rich',
  ),
  medianinkomst: words('inkomster; lön; pengar; rika', 'wages; money; rich'),
  nettoinkomst_medel: words('inkomst; inkomster; medelinkomst; lön; pengar', 'income; wages; money'),
  ekonomiskt_bistand: words('socialbidrag; försörjningsstöd; bidrag', 'welfare; benefits'),
  socioekonomiskt_index: words(
    'utsatta områden; segregation; socioekonomi',
    'deprived areas; segregation; deprivation',
  ),
  arbetslosa: words('arbetslöshet; jobb; söker arbete; utan arbete', 'unemployment; jobs; out of work; jobless'),
  sysselsatta: words('sysselsättning; jobb; arbetar; förvärvsarbetande', 'employment; jobs; work; working'),
  sjalvforsorjande: words('självförsörjning; egen försörjning; bidrag', 'self-sufficiency; own income; benefits'),
  unga_utan_arbete_studier: words('uvas; utanförskap; sysslolösa', 'neet; exclusion'),
  eftergymnasial_utbildning: words(
    'högskola; universitet; högutbildade; utbildningsnivå; skola; studier',
    'university; college; educated; school; studies',
  ),
  behoriga_gymnasiet: words('skola; betyg; skolresultat; gymnasiebehörighet', 'school; grades; results'),
  meritvarde: words('skola; betyg; skolresultat', 'school; grades; results'),
  hog_franvaro: words('skola; skolfrånvaro; skolk; hemmasittare', 'school; truancy'),
  gymnasieexamen: words('skola; avhopp; student', 'school; dropout; graduation'),
  nedsatt_valbefinnande: words('psykisk ohälsa; mår dåligt; ångest; oro; stress', 'mental ill-health; anxiety; stress'),
  ensamhet: words('ensamma; isolering', 'lonely; isolation'),
  god_halsa: words('mår bra; frisk; ohälsa', 'healthy; ill-health'),
  tillit: words('förtroende; trygghet; gemenskap', 'confidence; safety; community'),
  sjukdagar: words('ohälsotal; sjukskrivna; sjukskrivning; sjukpenning', 'sick leave; illness'),
  inkomst_sjuk_aktivitetsersattning: words(
    'ohälsa; sjukskrivna; förtidspension; sjukersättning',
    'ill-health; sick; disability pension',
  ),
  valdsbrott: words('våld; misshandel; brottslighet; trygghet', 'violence; assault; crime; safety'),
  folkmangd: words('invånare; befolkning; hur många bor; antal personer', 'residents; inhabitants; people'),
  befolkningsforandring: words('växer; krymper; inflyttning; utflyttning', 'growth; growing; shrinking; moving'),
  alder_0_19: words('barn; unga; ungdomar; barnfamiljer', 'children; young people; youth; families'),
  alder_65_plus: words('äldre; pensionärer; seniorer', 'older people; pensioners; elderly'),
  alder_80_plus: words('äldre; gamla; pensionärer', 'older people; elderly'),
  utlandsk_bakgrund: words(
    'invandrare; utrikes födda; utlandsfödda; integration; nyanlända',
    'immigrants; born abroad; integration; migrants',
  ),
  ensamhushall: words('ensamstående; ensamboende; bor ensam; singlar; hushåll', 'single; living alone; households'),
  trangboddhet: words('trångboddhet; trångt; bostadsbrist', 'overcrowding; crowded'),
  hyresratter: words('hyresrätt; lägenheter; hyra; allmännyttan', 'rent; flats; apartments; tenants'),
  bostadsratter: words('bostadsrätt; lägenheter', 'flats; apartments; condominiums'),
  aganderatter: words('villor; hus; radhus; småhus', 'houses; villas; owned homes'),
  boende_flerbostadshus: words('lägenheter; hyreshus; höghus', 'flats; apartments; blocks'),
  barn_i_forening: words('idrott; fritid; föreningsliv; fotboll', 'sports; leisure; football'),
}
