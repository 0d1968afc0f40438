const sv = {
  noArea: 'inget område',
  needNumbers: (count: string) => `Talet i området är platsen bland ${count}, med osäkerhet. Mer är större behov.`,
}
const en: typeof sv = {
  noArea: 'no area',
  needNumbers: (count) => `The number in an area is its place among ${count}, with uncertainty. More is greater need.`,
}

/** Words that only a map on a slide needs. */
export const presentedWords = { sv, en }
