import { describe, expect, it } from 'vitest'
import { packageChoices } from '../../../src/shell/model/packageChoices.ts'

const entry = (path: string, municipality: string, synthetic = false) => ({
  path,
  municipality,
  synthetic,
  title: { sv: `Paket ${path}`, en: '' },
})
const ENTRIES = [entry('a/', 'Aköping'), entry('b/', ''), entry('ovning/', 'Övning', true)]
const page = (open: string, search: string, own = 'data/a/') => ({
  open,
  own,
  search,
  base: 'https://x.example/karta/',
})

describe('the packages to choose among', () => {
  it('lead to the same view in the same language, and leave behind what only this package has', () => {
    const search = '?package=data/b/&view=jamfor&indicator=x&areas=1,2&lang=en&theme=dark'
    expect(packageChoices(ENTRIES, page('data/b/', search), 'sv')).toEqual([
      { href: '?view=jamfor&lang=en&theme=dark', name: 'Aköping', isOpen: false, isSynthetic: false },
      {
        href: '?package=data/b/&view=jamfor&lang=en&theme=dark',
        name: 'Paket b/',
        isOpen: true,
        isSynthetic: false,
      },
      {
        href: '?package=data/ovning/&view=jamfor&lang=en&theme=dark',
        name: 'Övning',
        isOpen: false,
        isSynthetic: true,
      },
    ])
  })

  it.each(['data/b', './data/b/', '/karta/data/b/', 'https://x.example/karta/data/b/'])(
    'know the one that is open however its address is written: %s',
    (open) => {
      expect(packageChoices(ENTRIES, page(open, ''), 'sv').map(({ isOpen }) => isOpen)).toEqual([false, true, false])
    },
  )

  it('are all named in an installation where none opens by itself', () => {
    const choices = packageChoices(ENTRIES, page('', '', ''), 'sv')
    expect(choices.map(({ href }) => href)).toEqual(['?package=data/a/', '?package=data/b/', '?package=data/ovning/'])
    expect(choices.some(({ isOpen }) => isOpen)).toBe(false)
  })
})
