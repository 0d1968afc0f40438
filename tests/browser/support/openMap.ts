import type { Locator, Page } from 'playwright-core'
import { type OpenedApp, type OpenOptions, openApp } from './openApp.ts'

export type OpenedMap = OpenedApp & {
  /** The map as keyboard and screen reader have it: a list of areas. */
  readonly areas: Locator
}

/** For tests that ask nothing of the map engine: SVG draws the map, which takes a third of the time. */
export const withoutEngine = { webgl: false, expectedErrors: [/WebGL/i] } as const

/**
 * Opens the application on the map and waits until the surface that shall draw it has drawn: the engine, or SVG where
 * there is no WebGL and in the layout of tiles.
 */
export async function openMap(path = '', options: OpenOptions = {}): Promise<OpenedMap> {
  const app = await openApp(path, { webgl: true, ...options })
  const layout = new URLSearchParams(path.split('?')[1]).get('layout')
  if (layout === 'table') await app.page.getByRole('table').waitFor()
  else await surfaceOf(app.page, options.webgl === false || layout === 'tiles' ? 'svg' : 'engine').waitFor()
  return { ...app, areas: areaList(app.page) }
}

/** The drawing over the map, which says what draws the ground under it. */
export const surfaceOf = (page: Page, surface: 'engine' | 'svg') => page.locator(`svg[data-surface="${surface}"]`)

export const areaList = (page: Page) => page.getByRole('listbox', { name: /^(Karta över|Map of) / })
