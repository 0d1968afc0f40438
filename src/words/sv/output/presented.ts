/** Words that only a map on a slide needs. */
export const presented = {
  noArea: 'inget område',
  needNumbers: (count: string) => `Talet i området är platsen bland ${count}, med osäkerhet. Mer är större behov.`,
}
