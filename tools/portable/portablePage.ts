import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, type Rolldown } from 'vite'
import { PROJECT_ELEMENT } from '../../src/output/files/portableFile.ts'
import { base85 } from './base85.ts'
import { PACKAGE_FOLDER } from './packageFolder.ts'
import { standIns } from './standIns.ts'

const root = resolve(import.meta.dirname, '..', '..')
const ENTRY = '<script type="module" src="/src/shell/main.tsx"></script>'
const ICON = /\s*<link rel="icon"[^>]*>/

/**
 * The whole application as one page with no project in it yet: program and styles packed, and a policy that lets nothing
 * run but these, by their checksums, and nothing be fetched.
 */
export async function portablePage(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const { program, style } = await bundle(version)
  const loader = readFileSync(join(import.meta.dirname, 'loader.js'), 'utf8')
  const policy = [
    "default-src 'none'",
    `script-src ${checksum(loader)} ${checksum(program)}`,
    `style-src ${checksum(style)}`,
    'img-src data: blob:',
    'font-src data:',
    // The font, for files that are saved.
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default social-kompass',
  ].join('; ')
  const html = readFileSync(join(root, 'index.html'), 'utf8')
  if (!html.includes(ENTRY)) throw new Error('index.html has no script to put the program in the place of')
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<meta name="social-kompass-package" content="${PACKAGE_FOLDER}" />`,
  ].join('\n    ')
  const body = [
    packed('social-kompass-style', style),
    packed('social-kompass-program', program),
    `<script type="application/zip" id="${PROJECT_ELEMENT}"></script>`,
    `<script>${loader}</script>`,
  ].join('\n    ')
  // Functions: a dollar sign in what is put in means nothing.
  return html
    .replace(ICON, '')
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${head}`)
    .replace(ENTRY, () => body)
}

const packed = (id: string, text: string): string =>
  `<script type="application/gzip" id="${id}">${base85(gzipSync(text, { level: 9 }))}</script>`

const checksum = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

async function bundle(version: string): Promise<{ readonly program: string; readonly style: string }> {
  // Whoever runs this file says `development`, and the libraries would be theirs for that.
  process.env.NODE_ENV = 'production'
  const made = (await build({
    root,
    mode: 'production',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [standIns(), react()],
    // A script that is no module has no address.
    define: { __APP_VERSION__: JSON.stringify(version), 'import.meta.resolve': 'undefined', 'import.meta.url': '""' },
    build: {
      write: false,
      target: 'baseline-widely-available',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: join(root, 'src/shell/main.tsx'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput
  const chunks = made.output.filter((file) => file.type === 'chunk')
  const styles = made.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  const [program, style] = [chunks[0], styles[0]]
  if (chunks.length !== 1 || styles.length !== 1 || program?.type !== 'chunk' || style?.type !== 'asset')
    throw new Error('The program did not become one script and one style sheet')
  // What ends a script element must not stand in one.
  return { program: program.code.replaceAll('</script', '<\\/script'), style: String(style.source) }
}
