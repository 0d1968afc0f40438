import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** The library of each of its programs: LibreOffice can be there for texts alone. */
const LIBRARIES = { presentations: /^(lib)?sdlo\./, workbooks: /^(lib)?sclo\./ } as const

/** Whether a LibreOffice that reads files of this kind is installed. */
export function hasLibreOffice(kind: keyof typeof LIBRARIES): boolean {
  const soffice = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'soffice'))
  const found = soffice.find((path) => existsSync(path))
  return found !== undefined && readdirSync(dirname(realpathSync(found))).some((name) => LIBRARIES[kind].test(name))
}

/** A file as LibreOffice opens it and saves it as another format: `xlsx`, `ods`, or with its options after a colon. */
export function savedByLibreOffice(name: string, bytes: Uint8Array, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'))
  try {
    writeFileSync(join(folder, name), bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const out = join(folder, 'out')
    spawnSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, join(folder, name)])
    const ending = format.split(':')[0]!
    return new Uint8Array(readFileSync(join(out, name.replace(/\.\w+$/, `.${ending}`))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
