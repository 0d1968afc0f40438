import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** `import … from './x.ts'`, `export … from './x.ts'` and `import './x.css'`; not `import type` and not `import('./x.ts')`. */
const STATIC_IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\sfrom\s+)?'(\.[^']+)'/gm

/** The files of ours that a file cannot run without: what it imports statically, and what that imports. Absolute paths. */
export function staticClosure(entry: string): ReadonlySet<string> {
  const found = new Set<string>()
  const pending = [resolve(entry)]
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (found.has(file)) continue
    found.add(file)
    if (!/\.tsx?$/.test(file)) continue
    for (const [, target] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) {
      pending.push(resolve(dirname(file), target!))
    }
  }
  return found
}
