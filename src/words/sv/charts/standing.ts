/** Where an area stands among all areas of something larger than what is looked at. */
export const standing = {
  abovePercent: (percent: string) => `Högre än ${percent} %`,
  aboveCount: (lower: string, others: string) => `Högre än ${lower} av ${others} andra`,
  aboveAll: 'Högre än alla andra',
  aboveNone: 'Inte högre än något annat',
  belowAll: 'Lägre än alla andra',
  others: (count: string) => `${count} andra områden`,
  same: (count: string) => `${count} har samma`,
  left: (count: string) => `${count} utan uppgift`,
  among: (count: string) => `Bland alla ${count}`,
  about: (whole: string) =>
    `Bland alla: hur stor del av de andra områdena i ${whole} som har ett lägre värde. Områden utan uppgift är inte med.`,
  first: (area: string, line: string, whole: string) =>
    `Bland alla i ${whole} är ${area} ${line.charAt(0).toLowerCase()}${line.slice(1)}.`,
  columns: {
    above: (whole: string) => `Andra områden i ${whole} med lägre värde, procent`,
    others: 'Andra områden med uppgift',
    same: 'Andra områden med samma värde',
  },
}
