import '@fontsource-variable/instrument-sans/standard.css'
import './tokens.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { mendSeparators } from '../address/mendAddress.ts'
import { packageAddress } from '../address/packageAddress.ts'
import { LANGUAGES } from '../domain/LocalText.ts'
import { openPackage } from '../ingest/openPackage.ts'
import { mayHaveDraft } from '../keeping/drafts/draftMarker.ts'
import { offlineStore } from '../keeping/offline/offlineStore.ts'
import { startOffline } from '../keeping/offline/startOffline.ts'
import { fetchLanguage, fetchPart, ReloadNeeded } from '../ui/fetchPart.ts'
import { App } from './App.tsx'
import { installTrustedTypes } from './installTrustedTypes.ts'
import { PackageLoader } from './PackageLoader.ts'

/** Views where measures can be written. */
const EDITED_VIEWS = ['insatser', 'mote']

/** Between two attempts to fetch the first words. */
const AGAIN_MS = 3000

installTrustedTypes()
const { search, hash } = mendSeparators(window.location)
if (search !== window.location.search || hash !== window.location.hash)
  window.history.replaceState(null, '', `${window.location.pathname}${search}${hash}`)
const startWorker = (): Worker => new Worker(new URL('./packageWorker.ts', import.meta.url), { type: 'module' })
const address = packageAddress(window.location, document)
const loader = new PackageLoader((from, options) => openPackage(from, { ...options, startWorker }), address)
loader.subscribe(() => {
  const load = loader.get()
  if (load.kind === 'ready') offlineStore.change({ keptSince: load.keptSince ?? null })
})
loader.start()
const packageKey = new URL(address, document.baseURI).pathname
const isEditing = EDITED_VIEWS.includes(new URLSearchParams(window.location.search).get('view') ?? '')
// A reader who has edited sees the package with the edits and never without; nobody else waits for them.
const waitsForDraft = isEditing || mayHaveDraft(packageKey)
const readDraft = () =>
  fetchPart(() => import('../keeping/drafts/startDraft.ts'))
    .then(({ startDraft }) => startDraft(packageKey))
    .catch(() => null)
// The package that comes with the application is kept with it; another one has to be asked for.
const ownAddress = packageAddress({ search: '', href: window.location.href, origin: window.location.origin }, document)
const otherPackage = address === ownAddress ? null : new URL(address, document.baseURI).href
if (import.meta.env.PROD) startOffline(otherPackage)

const container = document.getElementById('root')
const language = LANGUAGES.find((word) => word === new URLSearchParams(search).get('lang')) ?? 'sv'

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
      <App loader={loader} readDraft={readDraft} waitsForDraft={waitsForDraft} />
    </StrictMode>,
  )
}

if (container) void show(createRoot(container))
