import { PageNumber } from 'docx'

/** The two numbers of a page within the words around them. */
export function pageParts(
  page: (page: string, all: string) => string,
): (string | (typeof PageNumber)[keyof typeof PageNumber])[] {
  const [before = '', between = '', after = ''] = page('\n', '\n').split('\n')
  return [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after].filter((part) => part !== '')
}
