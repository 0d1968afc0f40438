import type { IssueWords } from '../../issues/IssueWords.ts'
import { many, maybe, number, q } from './issuePhrases.ts'

/** Svenska ord för fel i filer, rader och kolumner, och för datapackage.json. */
export const fileIssues = {
  'file-missing': {
    sentence: () => 'Filen finns inte i datapaketet.',
    fix: () => 'Lägg filen i paketets mapp och kontrollera att namnet är rätt stavat.',
  },
  'file-server-error': {
    sentence: ({ status }) => `Servern kunde inte lämna ut filen (felkod ${status}).`,
    fix: () => 'Försök igen om en stund. Kvarstår felet, kontakta den som driver webbplatsen.',
  },
  'file-timeout': {
    sentence: () => 'Filen kom inte fram inom rimlig tid.',
    fix: () => 'Kontrollera nätverket och försök igen.',
  },
  'file-unreachable': {
    sentence: () => 'Filen kunde inte hämtas.',
    fix: () => 'Kontrollera nätverket och försök igen.',
  },
  'file-truncated': {
    sentence: ({ received, expected }) =>
      `Bara en del av filen kom fram (${number(received)} av ${number(expected)} byte).`,
    fix: () => 'Försök igen. Inget ur den ofullständiga filen används.',
  },
  'file-shorter': {
    sentence: ({ received, expected }) =>
      `Filen är kortare än datapackage.json säger (${number(received)} av ${number(expected)} byte) och kan ha klippts av mellan två rader. Det som finns i den används.`,
    fix: () => 'Hämta filen på nytt. Har ni själva kortat den, rätta eller ta bort bytes för filen i datapackage.json.',
  },
  'file-changed': {
    sentence: () =>
      'Filen är inte densamma som datapackage.json beskriver: kontrollsumman (hash) stämmer inte. Den kan ha skadats på vägen eller ändrats. Det som finns i den används.',
    fix: () => 'Hämta filen på nytt. Har ni själva ändrat den, rätta eller ta bort hash för filen i datapackage.json.',
  },
  'hash-unknown': {
    sentence: ({ text }) =>
      `Kontrollsumman ${q(text)} i datapackage.json är varken MD5 eller SHA-256. Filen kontrollerades inte mot den.`,
    fix: () => 'Skriv hash som 32 hexadecimala tecken (MD5) eller sha256: och 64 tecken, eller ta bort den.',
  },
  'archive-outdated': {
    sentence: () =>
      'Filen är gjord av en annan areas.geojson än den som finns nu. Den används inte, och kartan öppnas långsammare.',
    fix: () => 'Kör npm run package:pack på paketet.',
  },
  'archive-unreadable': {
    sentence: () =>
      'Filen har inga områden som går att läsa. Gränserna läses ur areas.geojson i stället, och kartan öppnas långsammare.',
    fix: () => 'Kör npm run package:pack på paketet.',
  },
  'file-html': {
    sentence: () => 'I stället för data kom en webbsida.',
    fix: () => 'Kontrollera att filen finns i paketets mapp på webbservern.',
  },
  'file-empty': {
    sentence: () => 'Filen är tom.',
    fix: () => 'Lägg in filen på nytt från källan.',
  },
  'file-no-rows': {
    sentence: () => 'Filen innehåller inga läsbara rader under rubrikraden.',
    fix: () => 'Fyll på med rader, eller ta bort filen om den inte behövs.',
  },
  'file-too-large': {
    sentence: ({ limit }) => `Filen är större än ${number(limit)} MB och läses inte.`,
    fix: () => 'Dela upp paketet eller ta bort perioder som inte används.',
  },
  'file-binary': {
    sentence: ({ kind }) => `Filen är inte en textfil utan ${kind}.`,
    fix: () => 'Öppna filen i sitt eget program och spara den som CSV (UTF-8) eller GeoJSON.',
  },
  'file-zero-bytes': {
    sentence: () => 'Filen innehåller nolltecken och kan inte läsas som text.',
    fix: () => 'Spara filen på nytt som CSV (UTF-8).',
  },
  'encoding-guessed': {
    sentence: ({ encoding }) => `Filen är inte sparad som UTF-8. Den lästes som ${encoding}.`,
    fix: () => 'Kontrollera att å, ä och ö ser rätt ut. Spara helst filen som ”CSV UTF-8”.',
  },
  'text-garbled': {
    sentence: ({ sample }) => `Tecken har förvanskats: ${q(sample)}.`,
    fix: () => 'Hämta filen på nytt från källan och spara den som UTF-8.',
  },
  'load-cancelled': {
    sentence: () => 'Inläsningen avbröts.',
    fix: () => 'Öppna paketet igen när det passar.',
  },
  'load-failed': {
    sentence: () => 'Inläsningen stannade två gånger och kunde inte slutföras.',
    fix: () => 'Ladda om sidan. Kvarstår felet kan paketet vara för stort för den här datorn.',
  },
  'more-issues': {
    sentence: ({ shown, hidden }) =>
      `De första ${number(shown)} felen av samma slag visas. Ytterligare ${number(hidden)} visas inte.`,
    fix: () => 'Rätta orsaken till felen. Den är ofta densamma för alla rader.',
  },
  'delimiter-other': {
    sentence: ({ delimiter }) =>
      `Kolumnerna skiljs åt med ${delimiter === 'tab' ? 'tabb' : q(delimiter)} i stället för komma. Filen lästes ändå.`,
    fix: () => 'Spara helst filen med komma mellan kolumnerna.',
  },
  'preamble-skipped': {
    sentence: ({ lines, header }) =>
      `${many(lines, 'rad', 'rader')} ovanför rubrikraden (rad ${header}) hoppades över.`,
    fix: () => 'Ta bort det som står ovanför rubrikraden.',
  },
  'column-missing': {
    sentence: ({ name }) => `Kolumnen ${q(name)} saknas, så filen kan inte användas.`,
    fix: ({ name, suggestion }) =>
      suggestion ? `Byt namn på kolumnen ${q(suggestion)} till ${q(name)}.` : 'Lägg till kolumnen i rubrikraden.',
  },
  'column-duplicate': {
    sentence: ({ name, positions }) =>
      `Kolumnen ${q(name)} finns flera gånger (kolumn ${positions}). Ingen av dem används.`,
    fix: () => 'Behåll en av dem och byt namn på eller ta bort de andra.',
  },
  'column-unnamed': {
    sentence: ({ position }) => `Kolumn ${position} saknar rubrik och används inte.`,
    fix: () => 'Ge kolumnen ett namn eller ta bort den.',
  },
  'column-unknown': {
    sentence: ({ name }) => `Kolumnen ${q(name)} är okänd och används inte.`,
    fix: (params) => maybe(params, 'Ta bort kolumnen om den inte behövs.'),
  },
  'row-too-short': {
    sentence: ({ found, expected }) =>
      `Raden har ${many(found, 'cell', 'celler')} men rubrikraden ${number(expected)}. Raden används inte.`,
    fix: () => 'Lägg till det som saknas. Tomma celler behöver också sina kommatecken.',
  },
  'row-too-long': {
    sentence: ({ found, expected }) =>
      `Raden har ${many(found, 'cell', 'celler')} men rubrikraden ${number(expected)}. Raden används inte.`,
    fix: () => 'Skriv decimaler med punkt, och sätt citattecken runt text som innehåller kommatecken.',
  },
  'row-footer': {
    sentence: ({ text }) => `Raden är en anteckning, ${q(text)}, och lästes inte som data.`,
    fix: () => 'Flytta anteckningen till datapackage.json eller till måttets beskrivning.',
  },
  'row-cut-off': {
    sentence: () => 'Filen tar slut mitt i en rad. Raden används inte.',
    fix: () => 'Hämta filen på nytt. Den kan ha avbrutits under överföringen.',
  },
  'quote-unclosed': {
    sentence: () => 'Ett citattecken öppnas här men stängs aldrig. Filen används inte.',
    fix: () => 'Stäng citattecknet, eller skriv det dubbelt ("") om det hör till texten.',
  },
  'quote-malformed': {
    sentence: () => 'Raden har ett citattecken på fel plats. Raden används inte.',
    fix: () => 'Skriv citattecken inne i en text dubbelt ("").',
  },
  'meta-defaults': {
    sentence: ({ minN }) =>
      `Paketets beskrivning kunde inte läsas. Försiktiga standardvärden används, och antal under ${minN} skyddas.`,
    fix: () => 'Rätta datapackage.json. Utan den visas varken källa eller licens.',
  },
  'meta-field-missing': {
    sentence: ({ used }) => `Uppgiften saknas.${used === '' ? '' : ` ${q(used)} används.`}`,
    fix: () => 'Fyll i uppgiften i datapackage.json.',
  },
  'meta-field-invalid': {
    sentence: ({ used }) =>
      `Uppgiften är av fel slag.${used === '' ? ' Den används inte.' : ` ${q(used)} används i stället.`}`,
    fix: () => 'Rätta uppgiften i datapackage.json.',
  },
  'meta-unprotected': {
    sentence: () => 'Gränsen för små tal är 1. Det betyder att inga små tal skyddas: även enstaka personer visas.',
    fix: () =>
      'Skriv den minsta siffra som får visas, till exempel 5. Låt 1 stå bara för uppgifter som inte rör personer.',
  },
  'meta-min-n-large': {
    sentence: ({ value, most }) =>
      `Gränsen för små tal är ${q(value)}. Den får vara högst ${most}, och ${most} används.`,
    fix: () => 'Skriv den minsta siffra som får visas, till exempel 5.',
  },
  'default-indicator-unknown': {
    sentence: ({ id, used }) =>
      `Startmåttet ${q(id)} har inga uppgifter.${used ? ` ${q(used)} visas först i stället.` : ''}`,
    fix: () => 'Välj ett startmått som finns i values.csv.',
  },
  'default-period-unknown': {
    sentence: ({ period, indicator, used }) =>
      `Startperioden ${q(period)} finns inte för ${q(indicator)}.${used ? ` ${q(used)} visas i stället.` : ''}`,
    fix: () => 'Välj en startperiod som finns för måttet.',
  },
  'key-indicator-unknown': {
    sentence: ({ id }) => `Nyckelmåttet ${q(id)} finns inte i indicators.csv och visas inte.`,
    fix: () => 'Rätta id:t eller ta bort det.',
  },
  'priority-area-unknown': {
    sentence: ({ id }) => `Det prioriterade området ${q(id)} finns inte i datapackage.json och visas inte.`,
    fix: () => 'Rätta id:t eller lägg till området under priority_areas.',
  },
  'theme-unknown': {
    sentence: ({ id }) => `Temat ${q(id)} finns inte i datapackage.json och visas inte.`,
    fix: () => 'Rätta id:t eller lägg till temat under themes.',
  },
  'lens-empty': {
    sentence: ({ kind }) => `Inga områden är av slaget ${q(kind)}, så den förstorade delkartan visas inte.`,
    fix: () => 'Ange rätt slag i areas.geojson, eller ta bort lens ur datapackage.json.',
  },
} as const satisfies Record<string, IssueWords>
