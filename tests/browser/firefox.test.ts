import { getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { hasFirefox, openFirefox } from './support/openFirefox.ts'

it.skipIf(!hasFirefox())('opens in Firefox in Swedish, and the style of a page decides its paper', async () => {
  const page = await openFirefox('?view=omraden&print=map')
  expect(await page.run('return document.documentElement.lang')).toBe('sv')
  await page.until(`document.querySelector('[data-sheet] svg path')`)
  const pdf = await getDocumentProxy(new Uint8Array(await page.print()))
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
  expect([pdf.numPages, Math.round(width), Math.round(height)]).toEqual([1, 842, 596])
})
