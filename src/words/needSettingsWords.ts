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
  design: 'Hushåll delar inkomst',
  designs: {
    1: 'Räkna varje person för sig',
    1.5: 'Räkna 1,5 personer som en',
    2.5: 'Räkna 2,5 personer som en',
  },
  designNote:
    'Inkomsten är hushållets, så personer i samma hushåll hamnar på samma sida om gränsen tillsammans. Räknas flera som en blir intervallen bredare och färre svar säkra; platserna själva ändras inte.',
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
  design: 'Households share an income',
  designs: {
    1: 'Count every person alone',
    1.5: 'Count 1.5 persons as one',
    2.5: 'Count 2.5 persons as one',
  },
  designNote:
    'Income is the household’s, so persons of one household fall on the same side of the limit together. Counting several as one makes the intervals wider and fewer answers certain; the places themselves do not change.',
  ownName: 'Name of your need index',
  save: 'Save',
  reset: 'Back to the package’s proposal',
  notSaved: 'The browser does not allow saving. The address still holds your choices: copy the link.',
  forget: (name) => `Forget ${name}`,
}

export const needSettingsWords = { sv, en }
