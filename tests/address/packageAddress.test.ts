// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { packageAddress } from '../../src/address/packageAddress.ts'

const page = (meta: string | null): Document =>
  new DOMParser().parseFromString(
    meta === null
      ? '<html></html>'
      : `<html><head><meta name="social-kompass-package" content="${meta}"></head></html>`,
    'text/html',
  )
const at = (search: string) => ({ search, href: `https://kommun.se/kompass/${search}`, origin: 'https://kommun.se' })

describe('where the data package lies', () => {
  it('is what the page says, or data/ when it says nothing', () => {
    expect(packageAddress(at(''), page('data/orten/'))).toBe('data/orten/')
    expect(packageAddress(at(''), page(null))).toBe('data/')
  })

  it.each(['annan/', '/data/annan/', 'https://kommun.se/annan/', '../annan/'])(
    'can be asked for on our origin: %s',
    (wanted) => {
      expect(packageAddress(at(`?package=${encodeURIComponent(wanted)}`), page('data/'))).toBe(wanted)
    },
  )

  it.each([
    'https://ond.se/',
    '//ond.se/',
    '\\\\ond.se/',
    'http://kommun.se/',
    'https://kommun.se:8443/',
    'https://kommun.se@ond.se/',
    'javascript:alert(1)',
    'data:text/plain,x',
    'https://',
    '',
  ])('is never followed to another origin: %j', (wanted) => {
    expect(packageAddress(at(`?package=${encodeURIComponent(wanted)}`), page('data/'))).toBe('data/')
  })

  it('takes no address without an origin for its own when the page has none either', () => {
    const location = { search: '?package=data:text/plain,x', href: 'file:///index.html', origin: 'null' }
    expect(packageAddress(location, page('data/'))).toBe('data/')
  })
})
