import '@fontsource-variable/instrument-sans/standard.css'
import './tokens.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openPackage } from '../ingest/openPackage.ts'
import { App } from './App.tsx'
import { installTrustedTypes } from './installTrustedTypes.ts'
import { PackageLoader } from './PackageLoader.ts'
import { packageAddress } from './packageAddress.ts'

installTrustedTypes()
const startWorker = (): Worker => new Worker(new URL('./packageWorker.ts', import.meta.url), { type: 'module' })
const loader = new PackageLoader(
  (address, options) => openPackage(address, { ...options, startWorker }),
  packageAddress(window.location, document),
)
loader.start()

const container = document.getElementById('root')
if (container) {
  createRoot(container).render(
    <StrictMode>
      <App loader={loader} />
    </StrictMode>,
  )
}
