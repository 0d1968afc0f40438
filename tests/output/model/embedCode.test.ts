import { describe, expect, it } from 'vitest'
import { embedCode } from '../../../src/output/model/embedCode.ts'

describe('what another page holds to show a view', () => {
  it('is a frame of the same address without the application around it', () => {
    expect(
      embedCode('https://kompass.example.se/a/?view=karta&indicator=arbetslosa#x', 'Karta · "Alingsås" & <mer>'),
    ).toBe(
      '<iframe src="https://kompass.example.se/a/?view=karta&amp;indicator=arbetslosa&amp;embed=1" ' +
        'title="Karta · &quot;Alingsås&quot; &amp; &lt;mer&gt;" width="100%" height="640" loading="lazy"></iframe>',
    )
  })

  it.each([
    ['https://k.se/', 'https://k.se/?embed=1'],
    ['https://k.se/?embed=1', 'https://k.se/?embed=1'],
    ['https://k.se/?embed=1&view=karta', 'https://k.se/?view=karta&amp;embed=1'],
    ['https://k.se/?view=karta&embed=1', 'https://k.se/?view=karta&amp;embed=1'],
    ['https://k.se/?view=jamfor&areas=A,B', 'https://k.se/?view=jamfor&amp;areas=A,B&amp;embed=1'],
  ])('asks once for the bare view: %s', (address, src) => {
    expect(embedCode(address, '')).toContain(`src="${src}"`)
  })
})
