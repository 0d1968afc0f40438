import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { TakeAway } from '../../../../src/output/model/TakeAway.ts'
import { chartsZip } from '../../../../src/views/meeting/files/chartsZip.ts'

const takeAway = (fileName: string): TakeAway => ({
  fileName,
  title: 'Titel',
  finding: '',
  unit: '',
  source: 'Påhittat',
  caveats: [],
  suppression: null,
  stamp: [],
  table: { columns: [{ heading: 'Område', kind: 'text' }], rows: [['Åby']] },
})
const png = new Uint8Array([137, 80, 78, 71])

it('holds picture and figures of every slide in order, also when two have the same name', () => {
  const zip = unzipSync(
    chartsZip(
      [
        { takeAway: takeAway('karta'), svg: '<svg/>', png },
        { takeAway: takeAway('karta'), svg: null, png: null },
      ],
      'sv',
    ),
  )
  expect(Object.keys(zip)).toEqual(['01-karta.svg', '01-karta.png', '01-karta.csv', '02-karta.csv'])
  expect(zip['01-karta.png']).toEqual(png)
  expect(strFromU8(zip['02-karta.csv']!)).toContain('Område\r\nÅby')
})

it('never leaves its folder, whatever a name holds', () => {
  const zip = unzipSync(chartsZip([{ takeAway: takeAway('../../etc/å b:c\\d'), svg: null, png: null }], 'sv'))
  expect(Object.keys(zip)).toEqual(['01-..-..-etc-å-b-c-d.csv'])
})

it('is the same, byte for byte, when it is made again', () => {
  const charts = [{ takeAway: takeAway('a'), svg: '<svg/>', png }]
  expect(chartsZip(charts, 'sv')).toEqual(chartsZip(charts, 'sv'))
})
