import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './runChild.mjs'

const inputs = [
  'src',
  'public',
  'data',
  'tools/setup',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
]

function* filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return
  if (!found.isDirectory()) yield `${path} ${found.size} ${found.mtimeMs}`
  else for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name))
}

const fingerprint = (root) => {
  const hash = createHash('sha256')
  for (const input of [...inputs, 'dist/index.html']) {
    for (const line of filesUnder(join(root, input))) hash.update(line).update('\n')
  }
  return hash.digest('hex')
}

const stampFile = (root) => join(root, 'node_modules', '.cache', 'social-kompass', 'build.txt')

/** Whether dist was built from the files as they are now. Files are known by path, size and time, not read. */
export function isBuilt(root) {
  const stamp = stampFile(root)
  return (
    existsSync(join(root, 'dist', 'index.html')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(root)
  )
}

/** Builds dist and answers with the exit code of the bundler and the seconds it took. */
export async function build(root, { quiet = false } = {}) {
  const result = await runNode(join(root, 'node_modules', 'vite', 'bin', 'vite.js'), ['build'], { cwd: root, quiet })
  if (result.code === 0) {
    mkdirSync(join(stampFile(root), '..'), { recursive: true })
    writeFileSync(stampFile(root), fingerprint(root))
  }
  return result
}
