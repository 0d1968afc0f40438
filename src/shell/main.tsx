import '@fontsource-variable/instrument-sans/standard.css'
import './tokens.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { mendSeparators } from '../address/mendAddress.ts'
import { ownPackage, packageAddress } from '../address/packageAddress.ts'
import { LANGUAGES } from '../domain/LocalText.ts'
import { openPackage } from '../ingest/openPackage.ts'
import type { Drafts } from '../keeping/drafts/Drafts.ts'
import { mayHaveDraft } from '../keeping/drafts/draftMarker.ts'
import { layFigures } from '../keeping/drafts/layFigures.ts'
import { mayHaveOpened } from '../keeping/OpenedPackage.ts'
import { offlineStore } from '../keeping/offline/offlineStore.ts'
import { startOffline } from '../keeping/offline/startOffline.ts'
import { packageKey } from '../keeping/packageKey.ts'
import { fetchLanguage, fetchPart, ReloadNeeded } from '../ui/fetchPart.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { PartBoundary } from '../ui/PartBoundary.tsx'
import { App } from './App.tsx'

import { installTrustedTypes } from './installTrustedTypes.ts'
import { PackageLoader } from './PackageLoader.ts'
import { startPackageWorker } from './startPackageWorker.ts'
import { systemTheme } from './useTheme.ts'

const StartPage = lazyPart(
  () => import('./packages/StartPage.tsx'),
  (module) => module.StartPage,
)

/** Views where measures, goals and notes can be written, or figures read in. */
const EDITED_VIEWS = ['insatser', 'planering', 'mote', 'data']

/** Between two attempts to fetch the first words. */
const AGAIN_MS = 3000

installTrustedTypes()
document.documentElement.dataset.theme = systemTheme()
const { search, hash } = mendSeparators(window.location)
if (search !== window.location.search || hash !== window.location.hash)
  window.history.replaceState(null, '', `${window.location.pathname}${search}${hash}`)
const address = packageAddress(window.location, document)
const loader = new PackageLoader(
  (from, options) => openPackage(from, { ...options, startWorker: startPackageWorker }),
  address,
)
loader.subscribe(() => {
  const load = loader.get()
  if (load.kind === 'ready') offlineStore.change({ keptSince: load.keptSince ?? null })
})
const ownKey = packageKey(address)
const isEditing = EDITED_VIEWS.includes(new URLSearchParams(window.location.search).get('view') ?? '')
// A reader who has edited sees the package with the edits and never without; nobody else waits for them.
const hasFigures = mayHaveDraft('figures', ownKey)
const waitsForDrafts = isEditing || hasFigures || mayHaveDraft('measures', ownKey) || mayHaveDraft('plan', ownKey)
let drafts: Promise<Drafts | null> | null = null
const readDrafts = (): Promise<Drafts | null> => {
  drafts ??= fetchPart(() => import('../keeping/drafts/startDrafts.ts'))
    .then(async ({ startDrafts }) => {
      const read = await startDrafts(ownKey)
      layFigures(read.figures, loader)
      return read
    })
    .catch(() => null)
  return drafts
}
const readOpened = (): Promise<void> =>
  fetchPart(() => import('../keeping/keptPackage.ts'))
    .then(async ({ readOpenedPackage }) => loader.use(await readOpenedPackage(ownKey)))
    .catch(() => undefined)
// Figures of the reader's own are read together with the package, so they have to be known before it.
if (address !== '') {
  // What is shown instead of the server's package, and what lies over either, has to be known before it is read.
  const before = [hasFigures && readDrafts(), mayHaveOpened(ownKey) && readOpened()].filter((part) => part !== false)
  if (before.length === 0) loader.start()
  else void Promise.all(before).then(() => loader.start())
}
// The package that comes with the application is kept with it; another one has to be asked for.
const isOther = ownKey !== packageKey(ownPackage(document))
const otherPackage = isOther ? new URL(ownKey, document.baseURI).href : null
if (import.meta.env.PROD) startOffline(otherPackage)

const container = document.getElementById('root')
const language = LANGUAGES.find((word) => word === new URLSearchParams(search).get('lang')) ?? LANGUAGES[0]

/** Nothing can be said before there are words, so nothing is: the package is on its way meanwhile. */
async function show(root: Root): Promise<void> {
  try {
    await fetchLanguage(language)
  } catch (fault) {
    if (fault instanceof ReloadNeeded) window.location.reload()
    else setTimeout(() => void show(root), AGAIN_MS)
    return
  }
  root.render(
    <StrictMode>
      {address === '' ? (
        <PartBoundary language={language}>
          <StartPage />
        </PartBoundary>
      ) : (
        <App loader={loader} readDrafts={readDrafts} waitsForDrafts={waitsForDrafts} />
      )}
    </StrictMode>,
  )
}

if (container) void show(createRoot(container))
