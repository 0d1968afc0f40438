import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { runNode } from './runChild.mjs'

const inputs = [
  'src',
  'public',
  'data',
  'tools/setup',
  'tools/portable',
  'tools/package',
  'tools/api',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
]

function* filesUnder(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found) return
  if (!found.isDirectory()) yield path
  else for (const name of readdirSync(join(root, path)).sort()) yield* filesUnder(root, posix.join(path, name))
}

/**
 * A checksum of what the files are called, seen from the project's folder, and of every byte in them: it is the same
 * wherever the folder was moved or copied to, and another when a built file is missing.
 */
const fingerprint = (root) => {
  const hash = createHash('sha256')
  for (const input of [...inputs, 'dist']) {
    for (const path of filesUnder(root, input)) {
      const bytes = readFileSync(join(root, path))
      hash.update(`${path} ${bytes.length}\n`).update(bytes)
    }
  }
  return hash.digest('hex')
}

const stampFile = (root) => join(root, 'node_modules', '.cache', 'social-kompass', 'build.txt')

/** Whether dist, whole, is what the files as they are now were built into. */
export function isBuilt(root) {
  const stamp = stampFile(root)
  return (
    existsSync(join(root, 'dist', 'index.html')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(root)
  )
}

/** Remembers that dist is what the files as they are now were built into. */
export function markBuilt(root) {
  mkdirSync(join(stampFile(root), '..'), { recursive: true })
  writeFileSync(stampFile(root), fingerprint(root))
}

/**
 * Builds dist, and in it the page that the application makes files of itself from, unless `portable` is false, and the
 * figures at addresses of their own for other programs. Answers with the exit code of the bundler and the seconds it took.
 */
export async function build(root, { quiet = false, portable = true } = {}) {
  // The bundler compares addresses of files: in a folder reached by a link they would not be those it finds.
  const cwd = realpathSync(root)
  const result = await runNode(join(cwd, 'node_modules', 'vite', 'bin', 'vite.js'), ['build'], { cwd, quiet })
  if (result.code !== 0 || !portable) return result
  const page = ['tools/portable/build.ts', '--page', '--out', join(cwd, 'dist', 'portabel.html')]
  const api = ['tools/api/build.ts', '--out', join(cwd, 'dist', 'api', 'v1')]
  let all = result
  for (const step of [page, api]) {
    const made = await runNode(join(cwd, 'tools', 'run.mjs'), step, { cwd, quiet })
    all = { ...made, output: all.output + made.output, seconds: all.seconds + made.seconds }
    if (made.code !== 0) return all
  }
  markBuilt(root)
  return all
}
