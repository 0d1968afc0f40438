/** What each kind of number is and how it is worked out, in a few sentences. */
export const method = {
  title: 'Så räknas det som visas här',
  others: 'Allt annat som räknas',
  /** The method of one figure, where it stands. */
  figure: {
    period: 'Period',
    interval: 'Intervall (95 %)',
    intervals: {
      wilson: 'Wilsons intervall för andelar: vad slumpen kan göra med siffran när förhållandena är desamma.',
      byar: 'Byars intervall för antal per invånare: vad slumpen kan göra med siffran när förhållandena är desamma.',
      t: 'T-intervall ur standardavvikelse och antal: vad slumpen kan göra med siffran när förhållandena är desamma.',
    },
    denominator: 'Räknas på',
    municipality: 'Kommunen',
    reference: {
      published: (value: string) => `${value}, publicerat värde`,
      'weighted-mean': (value: string) => `${value}, vägt medel av områdena`,
    },
    newDefinition: 'Ny definition',
    source: 'Källa',
    part: (weight: string, period: string) => [`vikt ${weight}`, period].filter(Boolean).join(', '),
    scale: 'Skala',
    scales: {
      z: 'Avstånd från områdenas medel, i standardavvikelser. Högre är större behov.',
      'min-max': 'Från 0 för området med minst behov till 100 för det med störst, i varje mått.',
      percentile: 'Andel av områdena som har mindre behov, i varje mått.',
      reference: 'Avstånd från kommunens värde i förhållande till det. Högre är större behov.',
    },
    drawn: (draws: string) =>
      `Siffrorna dras om ${draws} gånger inom sin osäkerhet, och vikterna varieras. Intervallet rymmer 95 procent av talen.`,
  },
  topics: {
    value: {
      title: 'Värde och intervall',
      text: 'Värdet är det som källan har publicerat. Intervallet (95 %) säger vad slumpen kan göra med siffran när förhållandena är desamma: Wilsons för andelar, Byars för antal per invånare, t-intervall för medelvärden. Utan nämnare finns inget intervall.',
    },
    clearly: {
      title: 'Tydligt, eller går inte att säga',
      text: 'Ett område ligger tydligt över eller under kommunen när hela dess intervall ligger på den sidan om kommunens eget värde. Rymmer intervallet kommunens värde kan skillnaden vara slump. Två områden jämförs med intervallet för deras skillnad (Newcombe).',
    },
    places: {
      title: 'Möjliga platser',
      text: 'Siffrorna dras om 1 000 gånger inom sin osäkerhet, och områdena ordnas varje gång. Möjliga platser är de som områdena får i 90 procent av dragningarna (5–95 %). Plats 1 är högst.',
    },
    change: {
      title: 'Förändring',
      text: 'Senare värde minus tidigare, i procentenheter för andelar, med intervall för skillnaden. Perioder på var sin sida om en ny definition jämförs aldrig. En ökning är inte i sig en försämring eller förbättring.',
    },
    trend: {
      title: 'Ökar eller minskar',
      text: 'Det sägs bara av minst fem perioder med samma definition, när en vägd rät linje lutar tydligt och lutningen har samma tecken utan vilken som helst av perioderna. Med färre perioder visas förändringen mellan två.',
    },
    groups: {
      title: 'Grupper av områden',
      text: 'Andelar räknas om från antal: täljare och nämnare läggs ihop. Finns bara andelen vägs den med nämnaren och märks ”ca”. Medianer och index läggs aldrig ihop.',
    },
    need: {
      title: 'Behovstal',
      text: 'Måtten räknas om till samma skala och vänds så att högre är större behov, vägs och läggs ihop. Saknas siffror för mer än en del av vikten finns inget tal. Vilka mått, vikter och skala som gäller står under kartan och i Vikter.',
    },
    level: {
      title: 'Tydligt högt behov, och plats mellan',
      text: 'Talet räknas om många gånger: siffrorna dras inom sin osäkerhet, vikterna varieras och sättet att räkna byts. Behovet är tydligt högt när hela platsintervallet (5–95 %) ligger i den övre tredjedelen eller hela talets intervall över kommunen.',
    },
    verdict: {
      title: 'Frågan till mötet',
      text: 'Behovets nivå ställs bredvid om det finns en riktad insats för området. Bedömningen är en fråga till mötet, inte ett svar. Insatser som når hela kommunen räknas inte in om inte regeln säger det.',
    },
    reach: {
      title: 'Hur många en insats når',
      text: 'De som bor i insatsens områden och är i målgruppens åldrar, gånger den andel som är angiven. Åldrar som delar en femårsgrupp räknas jämnt och märks ”ungefär”. En yta eller en cirkel når ett område efter andelen av dess yta.',
    },
    dose: {
      title: 'Dos',
      text: 'Årsarbetskrafter, timmar eller kronor per 100 i målgruppen. En insats i flera områden delas efter angiven andel, annars efter målgruppens storlek, och räknas aldrig hel i vart och ett. Okänd dos förblir okänd.',
    },
    gradient: {
      title: 'Ökar dosen med behovet',
      text: 'Dos per person mot behovstal: en vägd lutning med intervall, och en koncentrationskurva i behovets ordning. Rymmer intervallet noll går det inte att säga.',
    },
    coverage: {
      title: 'Täckning och luckor',
      text: 'En ruta är ett område, ett prioriterat område och en åldersgrupp. Lucka är tydligt högt behov utan insats riktad dit. Insatser för alla åldrar och utan angiven ålder räknas för sig.',
    },
    before: {
      title: 'Före och efter en insats',
      text: 'Skillnaden mellan områdena med insatsen och de andra, före och efter starten. Intervall finns med minst tre perioder före. Det är inte en effektutvärdering.',
    },
    budget: {
      title: 'Budget',
      text: 'Kostnader som är angivna i dokumenten, delade på finansiärer efter angiven andel. Insatser utan känd kostnad räknas upp och blir aldrig noll.',
    },
    compass: {
      title: 'Kompassen',
      text: 'En principalkomponentanalys av standardiserade mått. Magnetens riktning är måttets, och procenttalet säger hur mycket av måttets skillnader skivan visar. Områden nära varandra liknar varandra i måtten.',
    },
    landscapes: {
      title: 'Landskap',
      text: 'Områden med liknande siffror i alla mått, grupperade enligt Ward. Stabiliteten är hur lika grupperna blir när ett område utelämnas och när områdena dras om. De är ett sätt att rita, inte klasser som finns av naturen.',
    },
    relation: {
      title: 'Samband mellan två mått',
      text: 'Korrelation enligt Pearson med 95 % intervall (Fishers z), områdena lika vägda. En linje ritas bara när intervallet inte rymmer noll och inget enskilt område bär sambandet. Det gäller områden, inte personer.',
    },
    inequality: {
      title: 'Skillnader mellan områden',
      text: 'Högsta minus lägsta område, och samma för femtedelar av invånarna, variationskoefficient, Ginikoefficient och segregationsindex. Perioder jämförs bara när samma områden är räknade.',
    },
    likeness: {
      title: 'Mest lika',
      text: 'Avstånd i standardavvikelser över kompassens mått. Ju mindre tal, desto mer lika.',
    },
    classes: {
      title: 'Klasser på kartan',
      text: 'Gränserna räknas på alla perioder, så att färgerna inte byter betydelse. En gräns hör till klassen ovanför. Naturliga brytpunkter, kvantiler, lika breda klasser, standardavvikelser eller egna gränser.',
    },
    hidden: {
      title: 'Siffror som inte visas',
      text: 'Antal under paketets gräns, andelar som bygger på så få, och det som skulle avslöja dem. Noll, saknas och visas inte är tre olika saker.',
    },
  },
}
