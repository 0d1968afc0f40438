/** Rundturen: vad som visas vid varje stopp, före det som siffrorna säger där. */
export const tour = {
  name: 'Rundtur',
  take: 'Visa mig runt',
  length: (stops: string) => `${stops} stopp på de riktiga siffrorna, ungefär två minuter. Avbryt när du vill.`,
  step: (at: string, of: string) => `Stopp ${at} av ${of}`,
  back: 'Tillbaka',
  next: 'Nästa',
  end: 'Avsluta',
  done: 'Klart',
  stops: {
    need: {
      title: 'Var är behovet störst?',
      text: 'Starkare färg är större behov. Talen är områdets plats bland alla: ett brett spann betyder att platsen är osäker.',
    },
    values: {
      title: 'Hur skiljer sig områdena åt?',
      text: 'Starkare färg är ett högre värde. Välj ett annat mått i rubriken.',
    },
    area: {
      title: 'Allt om ett område',
      text: 'Profilen samlar siffror, osäkerhet, invånare och insatser, och kan skrivas ut på A4.',
    },
    matrix: {
      title: 'Alla områden och mått på en gång',
      text: 'Bara det som tydligt skiljer sig från kommunen har färg. Peka på en ruta för att läsa den.',
    },
    compass: {
      title: 'Vilka områden liknar varandra?',
      text: 'Områden nära varandra har liknande villkor, och samma färg är samma landskap.',
    },
    board: {
      title: 'Behov och insatser bredvid varandra',
      text: 'Varje rad är ett område: behovet med sin osäkerhet, insatserna där och en fråga till mötet.',
    },
    register: {
      title: 'Det som görs, och det som saknas',
      text: 'Ändra och lägg till insatser här. Under Pröva syns vad en ny insats skulle ge innan den finns.',
    },
    meeting: {
      title: 'Ta med det till mötet',
      text: 'Varje vy kan bli en bild som visas, beslutas om och skrivs ut.',
    },
    data: {
      title: 'Varje siffra har en källa',
      text: 'Här står vad varje mått betyder och var det kommer ifrån, och här läser ni in egna siffror.',
    },
  },
  story: (title: string, slides: string) => `”${title}” är en färdig berättelse med ${slides} bilder på siffrorna här.`,
}
