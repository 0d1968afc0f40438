import type { accessibility as swedish } from '../../sv/about/accessibility.ts'

export const accessibility: typeof swedish = {
  heading: (title) => `Accessibility of ${title}`,
  provider: (provider, title) =>
    `${provider} publishes ${title} and wants everybody to be able to use it. This page says how far the service meets the Swedish act (2018:1937) on the accessibility of digital public services, which shortcomings we know of, and how to reach us if you find more.`,
  conformityTitle: 'How accessible is the service?',
  conformity: {
    full: 'The service fully conforms to the act.',
    partial: 'The service partly conforms to the act. The shortcomings are listed below.',
    none: 'The service does not conform to the act. The shortcomings are listed below.',
  },
  helpTitle: 'If you cannot use a part of the service',
  help: 'Get in touch, and you will be given the content in a form that works for you.',
  already:
    'Every map and chart is also a table, on the screen and as a file (CSV and Excel). The application is made to work with the keyboard alone; ? shows the keys. Light, dark and high contrast are chosen under Appearance.',
  reportTitle: 'Report shortcomings',
  report: 'If you find a shortcoming that is not listed here, or think that we do not meet the act, write to us.',
  supervisionTitle: 'Supervision',
  supervision:
    'The Swedish Agency for Digital Government, Digg, supervises the act. If you are not content with how we handle what you have pointed out you can report it to them.',
  supervisionLink: 'Report a lack of accessibility to Digg',
  gapsTitle: 'Content that is not accessible',
  gapKinds: {
    shortcoming: 'Does not meet the act',
    burden: 'A disproportionate burden to adapt (section 12)',
    outside: 'Outside the act (section 9)',
  },
  noGaps: 'The publisher of the service has stated no shortcomings.',
  ownGapsTitle: 'What we know about the application',
  ownGaps: [
    'PDF files are made by the browser’s printing. They have not been checked against PDF/UA. The same content is on the screen, in tables and, for the plan, in Word.',
    'It has not been tried by people who use a screen reader, magnification or voice control every day.',
  ],
  methodTitle: 'How accessibility is tested',
  ownMethod:
    'The application is tested by machine at every change against WCAG 2.2 AA: in light, dark and high contrast, on a computer and a phone, in Swedish and English; with the keyboard alone; at a width of 320 pixels; with text of double size, wider text spacing, magnified to 400 per cent, in forced colours and without motion.',
  assessed: (date) => `Accessibility was last assessed on ${date}.`,
  published: (date) => `The service was published on ${date}.`,
  updated: (date) => `The statement was last updated on ${date}.`,
}
