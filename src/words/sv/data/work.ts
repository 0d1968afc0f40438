/** About what the reader has made: kept, taken out as a file, and put together with what others have made. */
export const work = {
  title: 'Spara, dela och öppna',
  lead: 'Det du gör sparas hela tiden i den här webbläsaren. Spara en projektfil när du vill ge det till en kollega, fortsätta på en annan dator eller ha en kopia.',
  saveProject: 'Spara projektfil',
  saveProjectText:
    'Siffror, insatser, berättelser, egna index och allt du har ändrat, som en zip-fil med textfiler. Den innehåller också de siffror som döljs på skärmen.',
  openProject: 'Öppna projektfil …',
  openProjectText: 'Eller släpp den var som helst på sidan. Du får se vad som skiljer innan något ändras.',
  making: 'Filen görs …',
  saved: 'Sparad bland hämtade filer.',
  failed: 'Filen kunde inte göras. Kontrollera att nätet fungerar, och försök igen.',
  fileName: (municipality: string, day: string) => `social-kompass-${municipality}-${day}.kompass.zip`,
  keepings: {
    given: 'Webbläsaren har lovat att behålla det du gör tills du själv rensar den.',
    refused:
      'Webbläsaren lovar inte att behålla det du gör: den kan rensa när utrymmet tar slut, och Safari efter sju dagar utan besök. Spara en projektfil.',
    unknown:
      'Webbläsaren kan rensa det du gör när utrymmet tar slut, och Safari efter sju dagar utan besök. Spara en projektfil.',
    page: 'Det du gör finns bara på den här sidan och försvinner när den stängs. Spara en fil.',
  },
  folder: {
    again: (name: string) => `Öppna ${name} igen`,
    refused: (name: string) =>
      `Webbläsaren fick inte lov att öppna ${name}. Tryck igen och tillåt det, eller välj mappen.`,
    choose: 'Arbeta i en mapp …',
    save: 'Spara i mappen',
    text: 'Välj mappen där paketet ligger, till exempel i en synkad Teams- eller OneDrive-mapp. Flera kan arbeta i den: det ni skriver läggs ihop, och inget sparas förrän du säger till.',
    unable: 'Kräver Edge eller Chrome på en dator.',
    opened: (name: string) => `Mappen ${name} är öppen.`,
    nothing: (name: string) =>
      `Allt du har ändrat av insatser, mål och anteckningar är sparat i ${name}. Berättelser och index sparas i projektfilen.`,
    waiting: (count: string, isOne: boolean, name: string) =>
      isOne ? `1 ändrad rad är inte sparad i ${name}.` : `${count} ändrade rader är inte sparade i ${name}.`,
    saved: (name: string) => `Sparat i ${name}.`,
    left: 'Inget sparades. Dina ändringar finns kvar här.',
    copies: (names: string) => `Det som fanns i kopiorna är med: ${names}. Du kan ta bort dem.`,
    noPackage: 'Mappen har inget paket. Välj mappen som datapackage.json ligger i.',
    other: (municipality: string) => `Paketet i mappen gäller ${municipality}.`,
    unreadable:
      'Mappen kan inte läsas eller skrivas just nu. Om den synkas: välj ”Behåll alltid på den här enheten” för mappen och försök igen. Dina ändringar finns kvar här.',
    failed: (why: string) => `Det gick inte. ${why} Dina ändringar finns kvar här.`,
    askTitle: 'Någon annan har ändrat samma sak',
    ask: 'Det andra som ni har skrivit är redan hoplagt.',
    folders: 'Mappens',
    was: (text: string) => `Förut: ${text}`,
    gone: 'borttagen',
    whole: 'finns kvar',
    blank: 'tomt',
  },
  dialog: {
    title: 'Öppna projektfil',
    close: 'Stäng',
    cancel: 'Avbryt',
    reading: 'Filen läses …',
    none: 'Det här är ingen projektfil. En projektfil sparas i Data och slutar på .kompass.zip.',
    newer: 'Filen är sparad med en nyare version av Social kompass. Ladda om sidan och försök igen.',
    unreadable: 'Paketet i filen går inte att läsa. Be den som gav dig filen att spara den igen.',
    other: (own: string, municipality: string) =>
      `Filen gäller ${municipality}, och här visas ${own}. Öppna ${municipality} först, och släpp filen där.`,
    about: (municipality: string, vintage: string) => `${municipality}, data daterad ${vintage}.`,
    holds: 'Filen innehåller',
    own: 'Du har själv i den här webbläsaren',
    counts: {
      measures: (count: string, isOne: boolean) => (isOne ? '1 ändring av insatser' : `${count} ändringar av insatser`),
      figures: (count: string, isOne: boolean) =>
        isOne ? '1 inläsning av siffror' : `${count} inläsningar av siffror`,
      plan: (count: string, isOne: boolean) =>
        isOne ? '1 ändring av mål och anteckningar' : `${count} ändringar av mål och anteckningar`,
      stories: (count: string, isOne: boolean) => (isOne ? '1 berättelse' : `${count} berättelser`),
      lists: (count: string, isOne: boolean) =>
        isOne ? '1 eget index eller namn på landskap' : `${count} egna index och namn på landskap`,
    },
    nothing: 'inget eget arbete',
    same: 'Siffror och insatser i filen är desamma som de som visas.',
    describedOtherwise:
      'Siffror och insatser är desamma, men filens beskrivningar, mål eller berättelser är andra än de som visas.',
    differs: (counts: string) => `Filen har andra siffror eller insatser än de som visas: ${counts}.`,
    showDiffers: 'Se vad som skiljer',
    takePackage: 'Visa filens siffror och insatser',
    aside: (count: string) => `${count} delar av filen går inte att läsa och tas inte med. Filen själv ändras inte.`,
    collisions: 'Du och filen säger olika. Välj vad som ska gälla.',
    index: (name: string) => `Index ”${name}”`,
    landscape: 'Namn på ett landskap',
    mine: 'Mitt',
    theirs: 'Filens',
    open: 'Öppna',
    merge: 'Lägg ihop med mitt',
    replace: 'Ersätt mitt',
    replaceNote:
      'Lägg ihop behåller allt som någon av er har gjort. Ersätt ångrar dina egna ändringar och tar bort dina berättelser: spara först en projektfil om du vill ha dem kvar.',
    done: (name: string) => `${name} är öppnad.`,
    notKept: 'Webbläsaren kunde inte spara allt. Det visas nu men försvinner när sidan stängs.',
    lost: (kinds: string) => `Det här i filen kunde inte tas med: ${kinds}. Det finns kvar i filen.`,
    kinds: {
      measures: 'ändringar av insatser',
      figures: 'egna siffror',
      plan: 'ändringar av mål och anteckningar',
      stories: 'berättelser',
      lists: 'index och namn på landskap',
    },
  },
}
