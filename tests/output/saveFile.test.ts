// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { safeFileName, saveFile } from '../../src/output/saveFile.ts'

describe('FAULTS 108: a file name that every system accepts', () => {
  it.each([
    ['lag_ekonomisk_standard-2024.csv', 'lag_ekonomisk_standard-2024.csv'],
    ['område-åäö.csv', 'område-åäö.csv'],
    ['vuxna-2023/24.csv', 'vuxna-2023-24.csv'],
    ['a:b*c?.csv', 'a-b-c-.csv'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.gitignore', 'gitignore'],
    ['a\u0000b\nc.csv', 'a-b-c.csv'],
    ['o\u0308n.csv', 'ön.csv'],
    ['CON', 'fil-CON'],
    ['con.csv', 'fil-con.csv'],
    ['COM1.txt', 'fil-COM1.txt'],
    ['lpt9', 'fil-lpt9'],
    ['COM¹.txt', 'fil-COM¹.txt'],
    ['console.csv', 'console.csv'],
    ['', 'fil-'],
    ['???', 'fil-'],
  ])('%j becomes %j', (given, expected) => {
    expect(safeFileName(given)).toBe(expected)
  })

  it('keeps the ending of a name that is too long', () => {
    const name = safeFileName(`${'x'.repeat(300)}.csv`)
    expect(name).toHaveLength(120)
    expect(name).toMatch(/^x+\.csv$/)
  })

  it('never has a path, a control character, half a letter or more than 125 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = safeFileName(given)
        expect(name).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u)
        expect(name.length).toBeLessThanOrEqual(125)
      }),
    )
  })
})

describe('saveFile', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  it('hands the text to the browser under a safe name, and lets go of it later', async () => {
    vi.useFakeTimers()
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob)
      return 'blob:x'
    })
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
    const clicked: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href}`)
    })
    saveFile('a/b.csv', 'text/csv', 'innehåll')
    expect(clicked).toEqual(['a-b.csv blob:x'])
    expect(blobs.map(({ type }) => type)).toEqual(['text/csv'])
    expect(await blobs[0]!.text()).toBe('innehåll')
    expect(revoke).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revoke).toHaveBeenCalledWith('blob:x')
  })
})
