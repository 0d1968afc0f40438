import '@fontsource-variable/instrument-sans/standard.css'
import './tokens.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openPackage } from '../ingest/openPackage.ts'
import { App } from './App.tsx'
import { installTrustedTypes } from './installTrustedTypes.ts'
import { startOffline } from './offline/startOffline.ts'
import { PackageLoader } from './PackageLoader.ts'
import { packageAddress } from './packageAddress.ts'

installTrustedTypes()
const startWorker = (): Worker => new Worker(new URL('./packageWorker.ts', import.meta.url), { type: 'module' })
const address = packageAddress(window.location, document)
const loader = new PackageLoader((from, options) => openPackage(from, { ...options, startWorker }), address)
loader.start()
// Asked for while the package is read. Without it the package is shown as it is.
const drafts = import('./drafts/startDraft.ts')
  .then(({ startDraft }) => startDraft(new URL(address, document.baseURI).pathname))
  .catch(() => null)
if (import.meta.env.PROD) startOffline()

const container = document.getElementById('root')
if (container) {
  createRoot(container).render(
    <StrictMode>
      <App loader={loader} drafts={drafts} />
    </StrictMode>,
  )
}
