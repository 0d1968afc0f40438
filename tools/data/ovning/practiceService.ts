/** Who publishes the practice package: made up as everything else, so that both pages about the service can be seen full. */
export const PRACTICE_SERVICE = {
  provider_sv: 'Övningskommunen (påhittad)',
  provider_en: 'Övningskommunen (made up)',
  contact: { email: 'kompassen@ovningskommunen.example', phone: '000-00 00 00', address: 'Påhittade gatan 1' },
  published: '2025-09-01',
  known_faults: [
    {
      text_sv: 'Påhittat fel: en skola räknades in i fel område till och med 2023.',
      text_en: 'A made-up fault: one school was counted in the wrong area up to 2023.',
    },
  ],
  accessibility: {
    conformity: 'partial',
    assessed: '2025-08-20',
    method_sv: 'Övningskommunens påhittade granskare har gått igenom alla vyer.',
    method_en: 'The made-up reviewers of Övningskommunen have gone through every view.',
    updated: '2025-08-28',
    gaps: [
      {
        kind: 'shortcoming',
        text_sv: 'Påhittad brist: bilder som lagts in i en berättelse saknar ibland textalternativ.',
        text_en: 'A made-up shortcoming: pictures put into a story sometimes lack a text alternative.',
      },
    ],
  },
}
