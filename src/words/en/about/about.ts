import type { about as swedish } from '../../sv/about/about.ts'

export const about: typeof swedish = {
  title: 'About the service',
  back: 'To the indicators',
  partsLabel: 'About the service',
  parts: { kvalitet: 'Quality', tillganglighet: 'Accessibility' },
  toFill: (what) => `[to be filled in: ${what}]`,
  lacking: (count) =>
    `${count} ${count === 1 ? 'fact' : 'facts'} about the publisher of the service ${count === 1 ? 'is' : 'are'} missing. ${count === 1 ? 'It is' : 'They are'} written in datapackage.json, under socialKompass.service.`,
  facts: {
    provider: 'who publishes the service',
    contact: 'an email, phone number or address to write to',
    conformity: 'how far the law is met: fully, partly or not',
    assessed: 'the day on which accessibility was assessed',
    method: 'who assessed it and how',
    published: 'the day on which the service was published',
    updated: 'the day on which the statement was updated',
  },
  contact: { email: 'Email', phone: 'Phone', address: 'Address' },
  mailSubject: (title) => `About ${title}`,
  mailBody: 'Link to the view that it is about:\n\n',
}
