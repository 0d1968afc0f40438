const sv = {
  title: 'Vikter: vad behovet räknas på',
  add: 'Lägg till ett mått',
  addButton: 'Lägg till',
  remove: (name: string) => `Ta bort ${name}`,
  ownReason: 'Tillagt av dig. Mått utan riktning läses som att mer är mer behov.',
  scale: 'Skala',
  scales: {
    z: 'Standardiserade tal',
    'min-max': '0 till 100',
    percentile: 'Platser',
    reference: 'Avstånd till kommunen',
  },
  adding: 'Sammanvägning',
  addings: { arithmetic: 'Medelvärde', geometric: 'Geometriskt medel' },
  geometricNeeds: 'Geometriskt medel kräver skalan 0 till 100 eller platser.',
  ownName: 'Namn på ditt behovsindex',
  save: 'Spara',
  reset: 'Tillbaka till kommunens förslag',
  notSaved: 'Webbläsaren tillåter inte att det sparas. Adressen bär fortfarande dina val: kopiera länken.',
  forget: (name: string) => `Glöm ${name}`,
}

export type NeedSettingsWords = typeof sv

const en: NeedSettingsWords = {
  title: 'Weights: what the need is counted on',
  add: 'Add an indicator',
  addButton: 'Add',
  remove: (name) => `Remove ${name}`,
  ownReason: 'Added by you. An indicator without direction is read as more being more need.',
  scale: 'Scale',
  scales: {
    z: 'Standard scores',
    'min-max': '0 to 100',
    percentile: 'Places',
    reference: 'Distance to the municipality',
  },
  adding: 'Adding',
  addings: { arithmetic: 'Mean', geometric: 'Geometric mean' },
  geometricNeeds: 'A geometric mean needs the scale 0 to 100 or places.',
  ownName: 'Name of your need index',
  save: 'Save',
  reset: 'Back to the package’s proposal',
  notSaved: 'The browser does not allow saving. The address still holds your choices: copy the link.',
  forget: (name) => `Forget ${name}`,
}

export const needSettingsWords = { sv, en }
