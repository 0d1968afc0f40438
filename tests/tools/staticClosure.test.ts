import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { staticClosure } from '../../tools/setup/staticClosure.ts'

const folder = mkdtempSync(join(tmpdir(), 'closure '))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('what a file cannot run without', () => {
  it('is what it imports, and what that imports, but not types and not what is loaded later', () => {
    file('types.ts', 'export type Only = 1\n')
    file('later.ts', 'export const later = 1\n')
    file('style.css', '')
    file('far.ts', "import { entry } from './entry.ts'\nexport const far = entry\n")
    file('near.tsx', "import {\n  far,\n} from './far.ts'\nimport './style.css'\nexport const near = far\n")
    const entry = file(
      'entry.ts',
      [
        "import type { Only } from './types.ts'",
        "import { useState } from 'react'",
        "import { near } from './near.tsx'",
        "export const entry = (only: Only) => [only, near, useState, () => import('./later.ts')]",
      ].join('\n'),
    )
    const found = [...staticClosure(entry)].map((path) => basename(path)).sort()
    expect(found).toEqual(['entry.ts', 'far.ts', 'near.tsx', 'style.css'])
  })
})
