interface Proposed {
  readonly id: string
  readonly reason_sv: string
  readonly reason_en: string
  /** Neutral words for a landscape with more, or less, of it than areas in general. */
  readonly more_sv: string
  readonly more_en: string
  readonly less_sv: string
  readonly less_en: string
}

/**
 * The compass the package proposes: ten indicators with a figure for all 23 areas in 2024 or 2025, from the three
 * dimensions that describe Swedish towns best (resources, phase of life, background) and from housing. Left out: the
 * socioeconomic index, which is made from some of these; self-sufficiency, which follows employment; tenant-owned and
 * owner-occupied dwellings, which add up to 100 with rented; and counts, which say how large an area is.
 */
export const COMPASS_PROPOSAL = {
  north: 'ekonomisk_standard_median',
  east: 'alder_65_plus',
  argument_sv:
    'Tio mått som har en siffra för alla områden: resurser (ekonomi, arbete, utbildning), livsfas (åldrar, hushåll), bakgrund och boende. Mått som bygger på samma uppgifter är utelämnade, så att ingenting räknas två gånger.',
  argument_en:
    'Ten indicators with a figure for every area: resources (economy, work, education), phase of life (ages, households), background and housing. Indicators made from the same figures are left out, so that nothing counts twice.',
  indicators: [
    {
      id: 'arbetslosa',
      reason_sv: 'De som söker arbete. Pekar åt samma håll som låg ekonomisk standard men är inte samma personer.',
      reason_en: 'Those who look for work. Points the way low economic standard does, but is not the same people.',
      more_sv: 'fler arbetslösa',
      more_en: 'more unemployed',
      less_sv: 'få arbetslösa',
      less_en: 'few unemployed',
    },
    {
      id: 'lag_ekonomisk_standard',
      reason_sv: 'Hur många som har små marginaler. Medianen ensam kan dölja dem.',
      reason_en: 'How many have small margins. The median alone can hide them.',
      more_sv: 'fler med låg ekonomisk standard',
      more_en: 'more with low economic standard',
      less_sv: 'få med låg ekonomisk standard',
      less_en: 'few with low economic standard',
    },
    {
      id: 'sysselsatta',
      reason_sv: 'Hela deltagandet i arbetslivet. Arbetslösheten ensam missar den som inte söker arbete.',
      reason_en: 'All participation in working life. Unemployment alone misses those who do not look for work.',
      more_sv: 'hög sysselsättning',
      more_en: 'high employment',
      less_sv: 'lägre sysselsättning',
      less_en: 'lower employment',
    },
    {
      id: 'ekonomisk_standard_median',
      reason_sv: 'Områdets mitt. Ligger rakt i norr, så att skivan alltid är vänd likadant.',
      reason_en: 'The middle of the area. Lies due north, so that the disc is always turned the same way.',
      more_sv: 'höga inkomster',
      more_en: 'high incomes',
      less_sv: 'lägre inkomster',
      less_en: 'lower incomes',
    },
    {
      id: 'eftergymnasial_utbildning',
      reason_sv: 'Utbildning är en resurs för sig och förändras långsamt.',
      reason_en: 'Education is a resource of its own and changes slowly.',
      more_sv: 'lång utbildning',
      more_en: 'long education',
      less_sv: 'kortare utbildning',
      less_en: 'shorter education',
    },
    {
      id: 'utlandsk_bakgrund',
      reason_sv: 'Bakgrund är en egen dimension i svenska städer. Måttet säger var människor bor, inte vad de behöver.',
      reason_en:
        'Background is a dimension of its own in Swedish towns. It says where people live, not what they need.',
      more_sv: 'många med utländsk bakgrund',
      more_en: 'many with foreign background',
      less_sv: 'få med utländsk bakgrund',
      less_en: 'few with foreign background',
    },
    {
      id: 'alder_0_19',
      reason_sv: 'Livsfas: barn och unga, som flera av insatserna gäller.',
      reason_en: 'Phase of life: children and young people, whom several of the measures concern.',
      more_sv: 'många barn och unga',
      more_en: 'many children and young people',
      less_sv: 'få barn och unga',
      less_en: 'few children and young people',
    },
    {
      id: 'alder_65_plus',
      reason_sv: 'Livsfas: äldre. Ligger i öster, så att skivan aldrig speglas.',
      reason_en: 'Phase of life: older people. Lies to the east, so that the disc is never mirrored.',
      more_sv: 'många äldre',
      more_en: 'many older people',
      less_sv: 'få äldre',
      less_en: 'few older people',
    },
    {
      id: 'ensamhushall',
      reason_sv: 'Skiljer åldrar åt: både unga vuxna och äldre bor ensamma.',
      reason_en: 'Tells ages apart: both young adults and older people live alone.',
      more_sv: 'många ensamhushåll',
      more_en: 'many one-person households',
      less_sv: 'få ensamhushåll',
      less_en: 'few one-person households',
    },
    {
      id: 'hyresratter',
      reason_sv: 'Boendets form styr vilka som kan flytta dit.',
      reason_en: 'The form of housing decides who can move there.',
      more_sv: 'många hyresrätter',
      more_en: 'many rented dwellings',
      less_sv: 'få hyresrätter',
      less_en: 'few rented dwellings',
    },
  ] satisfies readonly Proposed[],
}
