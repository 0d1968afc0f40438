import { describe, expect, it } from 'vitest'
import { decodeState } from '../../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../../src/address/vocabularyOf.ts'
import { readPackageFolder } from '../../../tools/compute/readPackageFolder.ts'
import { addressSubjects } from '../../../tools/pictures/addressSubjects.ts'
import { contactSheet } from '../../../tools/pictures/contactSheet.ts'
import { otherAddresses, viewAddresses } from '../../../tools/pictures/viewAddresses.ts'

describe.each(['data/alingsas', 'data/ovning', 'tests/fixtures/packages/liten'])('the pictures of %s', (folder) => {
  it('are of addresses that the application follows to the letter, each of its own', async () => {
    const { dataset } = await readPackageFolder(folder)
    const subjects = addressSubjects(dataset)
    const addresses = [...viewAddresses(subjects), ...otherAddresses(subjects)]
    const vocabulary = vocabularyOf(dataset)
    const wrong = addresses.flatMap(([name, search]) => {
      const { corrections } = decodeState(search, vocabulary)
      return corrections.length > 0 ? [`${name}: ${JSON.stringify(corrections)}`] : []
    })
    expect(wrong).toEqual([])
    expect(new Set(addresses.map(([name]) => name)).size).toBe(addresses.length)
    expect(new Set(addresses.map(([, search]) => search)).size).toBe(addresses.length)
  })
})

it('are of the two areas with the highest figures, as the published table has them', async () => {
  const { dataset } = await readPackageFolder('data/alingsas')
  expect(addressSubjects(dataset).areas).toEqual(['1489R017', '1489R016'])
})

it('stand on a sheet that leads to each of them, whatever their names hold', () => {
  const picture = { file: 'a b/två.png', name: '<två & en>', search: '?a=1&b="2"' }
  const sheet = contactSheet('Blad', [{ heading: '390 x 844', width: 390, pictures: [picture] }])
  expect(sheet).toContain('<a href="a%20b/tv%C3%A5.png"><img src="a%20b/tv%C3%A5.png" alt="&lt;två &amp; en&gt;"')
  expect(sheet).toContain('<code>?a=1&amp;b=&quot;2&quot;</code>')
  expect(sheet).toContain('class="narrow"')
})
