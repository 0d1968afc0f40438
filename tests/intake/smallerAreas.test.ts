import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/intake/openFile.ts'
import { readIntake } from '../../src/intake/readIntake.ts'
import { madeUpContext as context } from '../../tools/bench/import/madeUpContext.ts'
import { asked, codesOf, figuresOf } from './support/readText.ts'

const KEY = 'DeSO;RegSO;Kommun\n0099A0010;0099R001;0099\n0099A0020;0099R001;0099\n0099C1010;0099R002;0099\n'

const file = (name: string, text: string) => openFile({ name, bytes: new TextEncoder().encode(text) })

async function read(figures: string, { key = KEY, answers = {} as Record<string, string> } = {}) {
  const opened = [await file('nyckel.csv', key), await file('siffror.csv', figures)]
  return readIntake(opened, context, new Map(Object.entries(answers)))
}

describe('figures of smaller areas, with a key file beside them', () => {
  it('are added where they count, by hand: 12 + 30', async () => {
    const intake = await read('DeSO;Antal barn 2024\n0099A0010;12\n0099A0020;30\n0099C1010;7\n')
    expect(figuresOf(intake)).toEqual({ '0099R001 antal_barn 2024': 42, '0099R002 antal_barn 2024': 7 })
    expect(asked(intake)).toEqual([])
    expect(intake.findings.find(({ id }) => id === 'parts')).toMatchObject({ chosen: 'sum' })
  })

  it('are shares of the added counts, never a mean of shares: (6 + 5) / (60 + 10)', async () => {
    const intake = await read(
      'DeSO;År;Andel unga;Täljare;Nämnare\n0099A0010;2024;10;6;60\n0099A0020;2024;50;5;10\n0099C1010;2024;25;5;20\n',
    )
    const share = figuresOf(intake)['0099R001 andel_unga 2024']
    expect(share).toBeCloseTo(15.7142857, 6)
    expect(figuresOf(intake)['0099R002 andel_unga 2024']).toBe(25)
    expect([...intake.figures.n].slice(0, 2)).toEqual([70, 20])
  })

  it('leave out, and say so, what does not add up', async () => {
    const intake = await read('DeSO;Medianinkomst, tkr 2024\n0099A0010;301,5\n0099A0020;280,1\n0099C1010;310,2\n')
    expect(figuresOf(intake)).toEqual({})
    expect(codesOf(intake)).toContain('parts-not-summed')
  })

  it('give an area no figure while a part is missing, hidden or not in the file', async () => {
    const missing = await read('DeSO;Antal barn 2024\n0099A0010;12\n0099C1010;7\n')
    expect(figuresOf(missing)).toEqual({ '0099R002 antal_barn 2024': 7 })
    expect(missing.issues.find(({ code }) => code === 'parts-incomplete')!.params).toMatchObject({
      other: 1,
      count: 1,
      text: '0099A0020',
    })
    const hidden = await read('DeSO;Antal barn 2024\n0099A0010;12\n0099A0020;X\n0099C1010;7\n')
    expect(figuresOf(hidden)['0099R001 antal_barn 2024']).toBe('suppressed')
  })

  it('give way to the figure that the file has for the area itself', async () => {
    const rows = '0099A0010;12\n0099A0020;30\n0099R001;43\n0099C1010;7\n'
    const intake = await read(`Region;Antal barn 2024\n${rows}`)
    expect(figuresOf(intake)).toEqual({ '0099R001 antal_barn 2024': 43, '0099R002 antal_barn 2024': 7 })
  })

  it('are left out where the reader says so, and where the key puts one of them in two areas', async () => {
    const rows = 'DeSO;Antal barn 2024\n0099A0010;12\n0099A0020;30\n0099C1010;7\n'
    expect(figuresOf(await read(rows, { answers: { parts: 'leave' } }))).toEqual({})
    const twice = `${KEY}0099A0020;0099R003;0099\n`
    expect(figuresOf(await read(rows, { key: twice }))).toEqual({ '0099R002 antal_barn 2024': 7 })
  })

  it('need a key of their own: a table of figures may lack some of the areas', async () => {
    const text = 'DeSO;RegSO;Antal barn 2024\n0099A0010;0099R001;12\n0099A0020;0099R001;30\n'
    const intake = readIntake([await file('siffror.csv', text)], context)
    expect(Object.values(figuresOf(intake))).not.toContain(42)
  })
})
