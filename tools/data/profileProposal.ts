const part = (id: string, name_sv: string, name_en: string) => ({ id, name_sv, name_en })

/**
 * The profile the package proposes. The first seven stand on the first page when it is printed; all ten are told of in its
 * sentences. Compositions: dwellings by form of tenure, and income by kind, whose parts are published per person and add up.
 */
export const PROFILE_PROPOSAL = {
  indicators: [
    'lag_ekonomisk_standard',
    'arbetslosa',
    'sysselsatta',
    'eftergymnasial_utbildning',
    'utlandsk_bakgrund',
    'hyresratter',
    'alder_65_plus',
    'alder_0_19',
    'ekonomisk_standard_median',
    'ensamhushall',
  ].map((id) => ({ id })),
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
