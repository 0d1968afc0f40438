const one = (count: number, single: string, several: string) => (count === 1 ? single : several)

/** Agenda 2030: vad som bär varje mål. */
export const planAgenda = {
  finding: (indicators: number, measures: number) =>
    `${indicators} av de 17 målen har mått här, och ${measures === 0 ? 'inget har någon insats' : `${measures} har ${one(measures, 'en insats eller fler', 'insatser')}`}.`,
  unnamed: (unnamed: number, all: number) =>
    unnamed === all
      ? `Ingen av de ${all} insatserna anger något mål: dokumenten nämner inget, och vi lägger inte till det.`
      : `${unnamed} av ${all} insatser anger inget mål.`,
  filterLabel: 'Visa mål',
  filters: { all: 'Alla', indicators: 'Med mått', measures: 'Med insatser', empty: 'Tomma' },
  columns: { goal: 'Mål', indicators: 'Mått', measures: 'Insatser', goals: 'Planens mål' },
  carries: (indicators: number, measures: number) =>
    `${indicators} mått, ${measures} ${one(measures, 'insats', 'insatser')}`,
  inRegister: 'Bara dem i registret',
  empty: 'Varken mått, insats eller mål i planen.',
  municipality: (value: string, period: string) => `Kommunen ${value} (${period})`,
  noMunicipality: (period: string) => `Kommunens värde saknas (${period})`,
  lie: (value: string, above: number, below: number) =>
    `${value}; ${above} ${one(above, 'område', 'områden')} tydligt högre, ${below} tydligt lägre`,
  rule: 'Vilka mål ett mått, en insats eller ett mål i planen hör till anges i paketet. Att ett mål är tomt betyder att inget anger det här, inte att ingen arbetar med det.',
}
