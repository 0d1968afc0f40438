import { expect, it } from 'vitest'
import { personInText } from '../../../src/ingest/persons/personInText.ts'

// Made-up persons. The number is Skatteverket's own example of a personal identity number for tests.
it.each([
  ['Eleven 191212121212 har slutat komma.', 'personal-number'],
  ['Född 121212-1212.', 'personal-number'],
  ['Skriv till anna@exempel.se om det.', 'e-mail'],
  ['Ring 0322-61 60 00 före fredag.', 'phone'],
  ['Ring +46 70 123 45 67.', 'phone'],
  ['Samtal med Anna Lindström om hemmet.', 'name'],
  ['Enligt Karl Johansson är det stökigt.', 'name'],
  ['Rektor Maria ser att frånvaron ökar.', 'name'],
  ['En pojke som heter Ali Hassan-Berg.', null],
])('%s', (text, sign) => expect(personInText(text)).toBe(sign))

// Places, organisations and figures that are no persons.
it.each([
  'Elevhälsan ser att frånvaron ofta börjar i årskurs 5.',
  'I Västra Bodarna och Norra Hagaberg saknas mötesplatser.',
  'Alingsåshem och Svenska kyrkan har startat odling i Noltorp.',
  'Dialog 2025-05-20 med 120 deltagare, 35–40 procent unga.',
  'Brogården-Östlyckan, Kvarnbacken-Enehagen och Nolhaga-Hagagården.',
  'Rektorerna på Östlyckeskolan och Gustav Adolfsskolan.',
  '1 000 000 kronor 2024–2025; 12,5 procent.',
])('nobody in: %s', (text) => expect(personInText(text)).toBeNull())
