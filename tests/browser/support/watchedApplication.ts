import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * Stands before the application in the page, and notes in `window.heard` what the drivers of other engines do not tell: what
 * complained, which files were handed to the reader, and how many pages were laid out when printing was asked for.
 */
const LISTENER = `
const heard = { faults: [], files: [], prints: [] }
window.heard = heard
performance.setResourceTimingBufferSize(10_000)
const note = (fault) => heard.faults.push(String(fault).slice(0, 500))
addEventListener('error', (event) => note(event.error?.stack ?? event.message ?? event.target.outerHTML), true)
addEventListener('unhandledrejection', ({ reason }) => note(reason?.stack ?? reason))
addEventListener('securitypolicyviolation', (event) => note(event.effectiveDirective + ' ' + event.blockedURI))
console.error = (...said) => note(said.join(' '))
const contents = new Map()
const makeAddress = URL.createObjectURL
URL.createObjectURL = (content) => {
  const address = makeAddress.call(URL, content)
  contents.set(address, content)
  return address
}
HTMLAnchorElement.prototype.click = function () {
  heard.files.push({ name: this.download, content: contents.get(this.href) })
}
window.print = () => heard.prints.push(document.querySelectorAll('[data-sheet]').length)
`

/** A copy of the built application that is listened to, in a folder as the project's: `dist` beside `data`. */
export function watchedApplication(): string {
  const repository = resolve(import.meta.dirname, '..', '..', '..')
  const root = mkdtempSync(join(tmpdir(), 'watched '))
  const page = join(root, 'dist', 'index.html')
  cpSync(join(repository, 'dist'), join(root, 'dist'), { recursive: true })
  symlinkSync(join(repository, 'data'), join(root, 'data'), 'junction')
  writeFileSync(join(root, 'dist', 'listener.js'), LISTENER)
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><script src="./listener.js"></script>'))
  return root
}
