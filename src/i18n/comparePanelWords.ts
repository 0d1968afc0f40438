const sv = {
  soon: 'Här kommer jämförelsen.',
}

export type ComparePanelWords = typeof sv

const en: ComparePanelWords = {
  soon: 'The comparison will be here.',
}

export const comparePanelWords = { sv, en }
