const indicator = (id: string, phrase_sv: string, phrase_en: string) => ({ id, phrase_sv, phrase_en })
const part = (id: string, name_sv: string, name_en: string) => ({ id, name_sv, name_en })

/**
 * The profile the package proposes. The first seven stand on the first page when it is printed; all ten are told of in its
 * sentences, each with a phrase that can be the subject of one. Compositions: dwellings by form of tenure, and income by kind, whose parts are
 * published per person and add up.
 */
export const PROFILE_PROPOSAL = {
  indicators: [
    indicator(
      'lag_ekonomisk_standard',
      'andelen med låg ekonomisk standard',
      'the share of residents with low economic standard',
    ),
    indicator('arbetslosa', 'arbetslösheten', 'unemployment'),
    indicator('sysselsatta', 'sysselsättningen', 'employment'),
    indicator(
      'eftergymnasial_utbildning',
      'andelen med eftergymnasial utbildning',
      'the share with post-secondary education',
    ),
    indicator('utlandsk_bakgrund', 'andelen med utländsk bakgrund', 'the share with foreign background'),
    indicator('hyresratter', 'andelen hyresrätter', 'the share of rented dwellings'),
    indicator('alder_65_plus', 'andelen äldre', 'the share of older people'),
    indicator('alder_0_19', 'andelen barn och unga', 'the share of children and young people'),
    indicator('ekonomisk_standard_median', 'medianinkomsten', 'the median income'),
    indicator('ensamhushall', 'andelen ensamhushåll', 'the share of one-person households'),
  ],
  compositions: [
    {
      id: 'upplatelseform',
      name_sv: 'Så bor man',
      name_en: 'Forms of tenure',
      whole_sv: 'Bostäder efter upplåtelseform',
      whole_en: 'Dwellings by form of tenure',
      parts: [
        part('hyresratter', 'Hyresrätt', 'Rented'),
        part('bostadsratter', 'Bostadsrätt', 'Tenant-owned'),
        part('aganderatter', 'Äganderätt', 'Owner-occupied'),
      ],
    },
    {
      id: 'inkomstslag',
      name_sv: 'Så ser inkomsterna ut',
      name_en: 'Kinds of income',
      whole_sv: 'Inkomster per person efter slag',
      whole_en: 'Income per person by kind',
      parts: [
        part('inkomst_lon', 'Lön', 'Wages'),
        part('inkomst_pension', 'Pension', 'Pensions'),
        part('inkomst_kapital', 'Kapital', 'Capital'),
        part('inkomst_foretagande', 'Företagande', 'Business'),
        part(
          'inkomst_sjuk_aktivitetsersattning',
          'Sjuk- och aktivitetsersättning',
          'Sickness and activity compensation',
        ),
        part('inkomst_arbetsmarknadsstod', 'Arbetsmarknadsstöd', 'Labour market assistance'),
        part('inkomst_foraldrapenning', 'Föräldrapenning', 'Parental allowance'),
        part('inkomst_barnbidrag', 'Barnbidrag', 'Child allowance'),
        part('inkomst_studiemedel', 'Studiemedel', 'Study grants and loans'),
        part('inkomst_bostadsbidrag', 'Bostadsstöd', 'Housing allowance'),
        part('inkomst_ekonomiskt_bistand', 'Ekonomiskt bistånd', 'Social assistance'),
        part('inkomst_ovriga_skattepliktiga', 'Övriga skattepliktiga', 'Other taxable'),
        part('inkomst_ovriga_skattefria', 'Övriga skattefria', 'Other tax-free'),
      ],
    },
  ],
}
