import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { URL_KEYS } from '../../src/address/urlCodec.ts'
import { address } from '../../src/words/en/settings/address.ts'

const readme = readFileSync(new URL('../../src/address/README.md', import.meta.url), 'utf8')

it('the README of the address lists its keys as the codec has them, each by what the page calls it', () => {
  const list = URL_KEYS.map((key) => `- \`${key}\`: ${address.correctionKeys[key]}`).join('\n')
  expect(readme).toContain(`\n\n${list}\n\n`)
})
