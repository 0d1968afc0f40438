import type { keeping as swedish } from '../../sv/notices/keeping.ts'

export const keeping: typeof swedish = {
  given: 'Only in this browser, which has promised to keep it until you clear it yourself.',
  refused:
    'Only in this browser, which does not promise to keep it: it may be cleared when space runs out, and by Safari after seven days without a visit.',
  unknown: 'Only in this browser, which may clear it when space runs out, and Safari after seven days without a visit.',
  page: 'Only on this page, and gone when it is closed. Save it as a new file in Data.',
  noFile: 'Not taken out as a file.',
  lastFile: (date) => `Last taken out as a file on ${date}.`,
}
