import { describe, expect, it } from 'vitest'
import { cellAt } from '../../src/domain/Dataset.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { intakeOverlay } from '../../src/intake/intakeOverlay.ts'
import { layOver } from '../../src/intake/layOver.ts'
import { madeUpContext } from '../../tools/bench/import/madeUpContext.ts'
import { litenTexts, valuesCsv } from '../ingest/litenTexts.ts'
import { asked, codesOf, figuresOf, readText, referencesOf } from './support/readText.ts'

/** Files as they were met in public reports, rebuilt in a few made-up rows. */
describe('files that went wrong elsewhere', () => {
  const context = madeUpContext
  const cp1252 = (text: string) => Uint8Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)))

  it('18. two editions of the areas in one table: one series with a break, and `..` gives way', async () => {
    const intake = await readText(
      '"Andel arbetslösa efter region och år"\n\n"region","2022","2023","2024"\n' +
        '"0099R001 Granvik (Norra Torget)","9.1","8.7",".."\n' +
        '"0099R001_RegSO2025 0099R001 Granvik (Norra Torget)","..","..","8.2"\n' +
        '"0099R003 Granvik (Södra Hamnen)","6.0","6.4",".."\n' +
        '"0099R003_RegSO2025 0099R003 Granvik (Södra Hamnen)","..","..","6.9"\n',
      { context },
    )
    expect(figuresOf(intake)).toEqual({
      '0099R001 andel_arbetslosa 2022': 9.1,
      '0099R001 andel_arbetslosa 2023': 8.7,
      '0099R001 andel_arbetslosa 2024': 8.2,
      '0099R003 andel_arbetslosa 2022': 6,
      '0099R003 andel_arbetslosa 2023': 6.4,
      '0099R003 andel_arbetslosa 2024': 6.9,
    })
    expect(intake.indicators[0]!.indicator.seriesBreaks).toEqual(['2024'])
    expect(asked(intake)).toEqual([])
    const [told] = intake.issues.filter(({ code }) => code === 'area-edition')
    expect(told).toMatchObject({ severity: 'info', line: 5, params: { count: 2, known: '0099R001', period: '2024' } })
  })

  it('41. what a program left of 0.1 + 0.2 is 0.3, and the file is told so once', async () => {
    const rows = ['0099R001;0.30000000000000004', '0099R003;0.3', '0099R002;12.5', 'Kommunen;12.799999999999999']
    const intake = await readText(`Region;Andel trygga, procent 2024\n${rows.join('\n')}\n`, { context })
    expect(Object.values(figuresOf(intake))).toEqual([0.3, 0.3, 12.5])
    expect(referencesOf(intake).map(([, , , value]) => value)).toEqual([12.8])
    const told = intake.issues.filter(({ code }) => code === 'number-noise')
    expect(told).toMatchObject([
      {
        severity: 'info',
        line: 2,
        column: 'Andel trygga, procent 2024',
        params: { text: '0.30000000000000004', used: 0.3, count: 2 },
      },
    ])
  })

  it('a change of edition breaks the series of an indicator that the package has, too', async () => {
    const ground = litenTexts().get('areas.geojson')!.replaceAll('"01"', '"0099R001"')
    const texts = litenTexts({ 'areas.geojson': ground })
    const { dataset } = readPackage(texts)
    const rows = ['0099R001,medelinkomst,2021,,210,,50,', '0099R001_RegSO2025,medelinkomst,2022,,230,,51,']
    const intake = await readText(valuesCsv(...rows), { context: dataset })
    expect(codesOf(intake)).toContain('area-edition')
    const laid = readPackage(layOver(texts, intakeOverlay(intake)).texts).dataset!
    const indicatorIn = (one: typeof laid, id: string) => one.indicators.find((indicator) => indicator.id === id)!
    expect(indicatorIn(laid, 'medelinkomst')).toEqual({
      ...indicatorIn(dataset!, 'medelinkomst'),
      seriesBreaks: ['2022'],
    })
    expect(indicatorIn(laid, 'laser_hemma')).toEqual(indicatorIn(dataset!, 'laser_hemma'))
    expect(cellAt(laid, 'medelinkomst', '0099R001', '2022')).toMatchObject({ value: 230 })
  })

  it('PxWeb with title, code and name in one cell, and notes below', async () => {
    const text =
      '"Folkmängd efter region, ålder, kön och år. 2023-2024"\r\n\r\n"region";"ålder";"kön";"2023";"2024"\r\n' +
      '"0099 Granvik";"totalt";"totalt";42634;42802\r\n"0099R001 Granvik (Norra Torget)";"0-19 år";"kvinnor";312;"308"\r\n' +
      '"0099R003 Granvik (Södra Hamnen)";"0-19 år";"kvinnor";..;151\r\n"0099R003 Granvik (Södra Hamnen)";"0-19 år";"män";160;-\r\n' +
      '\r\n"Fotnoter"\r\n"Från och med 2025-01-01 gäller nya delområden; jämför med försiktighet."\r\n"Senaste uppdatering:"\r\n"20250221 08:00"\r\n"Källa:"\r\n"SCB"\r\n'
    const intake = await readText(cp1252(text), { context })
    expect(figuresOf(intake)).toEqual({
      '0099R001 folkmangd_0_19_ar 2023 women': 312,
      '0099R001 folkmangd_0_19_ar 2024 women': 308,
      '0099R003 folkmangd_0_19_ar 2023 women': 'not-collected',
      '0099R003 folkmangd_0_19_ar 2024 women': 151,
      '0099R003 folkmangd_0_19_ar 2023 men': 160,
      '0099R003 folkmangd_0_19_ar 2024 men': 'not-applicable',
    })
    expect(referencesOf(intake)).toEqual([
      ['municipality', '0099', '2023', 42634],
      ['municipality', '0099', '2024', 42802],
    ])
    const { source, caveat } = intake.indicators[0]!.indicator
    expect(source).toBe('SCB')
    expect(caveat.sv).toBe(
      'Från och med 2025-01-01 gäller nya delområden; jämför med försiktighet. Senaste uppdatering: 2025-02-21 08:00.',
    )
    expect(asked(intake)).toEqual([])
  })

  const SCHOOLS =
    'SchoolCode;SchoolName;1819TotalNumberOfStudents;1920TotalNumberOfStudents;2021TotalNumberOfStudents\n' +
    'skola_a;Skola A;385.0;381.0;389.0\nskola_b;Skola B;292.0;297.0;290.0\nskola_c;Skola C;;;116.0\n'

  it('school years of four digits are never years: asked first', async () => {
    const intake = await readText(SCHOOLS)
    expect(asked(intake)).toContain('school-years')
    expect(figuresOf(intake)).toEqual({})
    const answered = await readText(SCHOOLS, { answers: { 'school-years': 'school' } })
    expect(figuresOf(answered)).toMatchObject({
      'skola_b totalnumberofstudents 2018/19': 292,
      'skola_c totalnumberofstudents 2019/20': 'not-collected',
      'skola_c totalnumberofstudents 2020/21': 116,
    })
  })

  it('a note that figures were replaced by 0, and a row for people in no area', async () => {
    const intake = await readText(
      '"Högsta utbildningsnivå efter Område, Utbildningsnivå och År"\n\n"Område";"Utbildningsnivå";"2024";"2025"\n' +
        '"01 Nordost";"Förgymnasial";21480;21102\n"01 Nordost";"Uppgift saknas";0;1944\n"02 Centrum";"Förgymnasial";0;14877\n' +
        '"02 Centrum";"Uppgift saknas";2310;2287\n"99 Ospecificerat Storstad";"Förgymnasial";911;0\n' +
        '"Materialet har sekretessgranskats. Vissa värden har ersatts med 0, vilket också påverkar summor."\n',
    )
    expect(Object.values(figuresOf(intake))).not.toContain(0)
    expect(asked(intake).filter((id) => id.startsWith('zero-hidden'))).toHaveLength(2)
    expect(intake.unmatched.rows).toMatchObject([{ text: '99 Ospecificerat Storstad', reason: 'residual' }])
  })

  it('the code of people in no area alone says so, too', async () => {
    const rows = ['0099R001,forgymnasial,2024,,14.1,171,1211,', '99,forgymnasial,2024,,55.8,911,1632,']
    const intake = await readText(valuesCsv(...rows), { context })
    expect(intake.unmatched.rows).toMatchObject([{ text: '99', reason: 'residual' }])
    expect(codesOf(intake)).not.toContain('row-area-unknown')
  })

  it('a zero beside large shares of the same area may hide something', async () => {
    const intake = await readText(
      'area_id,indicator_id,period,sex,value,numerator,n,status\n0099R001,forgymnasial,2024,,0,0,1204,\n0099R001,forgymnasial,2025,,14.1,171,1211,\n',
      { context },
    )
    expect(figuresOf(intake)).toEqual({ '0099R001 forgymnasial 2025': 14.1 })
    expect(asked(intake)).toContain('zero-hidden:forgymnasial')
  })

  it('thousands behind a comma are asked about, and right where another number shows them', async () => {
    const rows = 'Område;Antal hushåll 2024\n0099R001;2,109\n0099R003;2,087\n'
    const open = await readText(rows, { context })
    expect(asked(open)).toEqual(['decimal:antal_hushall'])
    expect(figuresOf(open)).toEqual({})
    const answered = await readText(rows, { context, answers: { 'decimal:antal_hushall': 'point' } })
    expect(figuresOf(answered)).toEqual({ '0099R001 antal_hushall 2024': 2109, '0099R003 antal_hushall 2024': 2087 })
    const shown = await readText(`${rows}0099R004;1,540,000\n`, { context })
    expect(figuresOf(shown)['0099R001 antal_hushall 2024']).toBe(2109)
  })

  it('codes that lost their zero are one question for all', async () => {
    const rows = 'Region;Antal hushåll 2024\n099R001;12\n099R003;14\n'
    const intake = await readText(rows, { context })
    expect(asked(intake)).toEqual(['area-zeros'])
    expect(figuresOf(intake)).toEqual({})
    const joined = await readText(rows, { context, answers: { 'area-zeros': 'join' } })
    expect(figuresOf(joined)).toEqual({ '0099R001 antal_hushall 2024': 12, '0099R003 antal_hushall 2024': 14 })
  })

  it('minus as offices write it is minus, and what only looks so is refused with its text', async () => {
    const cells = ['\u221212', '\u20135', '+7', '\u00a01\u00a0204', '\u00ad-3', '(4)', '\ufe636', '- 8']
    const rows = cells.map((cell, at) => `0099R00${at + 1};${cell}`).join('\n')
    const intake = await readText(`Region;Antal personer, nettoflyttning 2024\n${rows}\n`, { context })
    expect(Object.values(figuresOf(intake))).toEqual([-12, -5, 7, 1204, ...Array(4).fill('unreadable')])
    expect(intake.issues.filter(({ code }) => code === 'number-unreadable').map(({ line }) => line)).toEqual([
      6, 7, 8, 9,
    ])
  })

  it('-1 and 99999 among other numbers are asked about', async () => {
    const rows = '0099R001;7200\n0099R002;-1\n0099R003;0\n0099R004;31300\n0099R005;99999\n'
    const intake = await readText(`Region;Rangindex 2024\n${rows}`, { context })
    expect(asked(intake)).toEqual(['missing-code:rangindex:-1', 'missing-code:rangindex:99999'])
    expect(Object.values(figuresOf(intake))).toEqual([7200, 0, 31300])
    const answers = { 'missing-code:rangindex:-1': 'not-collected', 'missing-code:rangindex:99999': 'value' }
    expect(Object.values(figuresOf(await readText(`Region;Rangindex 2024\n${rows}`, { context, answers })))).toEqual([
      7200,
      'not-collected',
      0,
      31300,
      99999,
    ])
  })

  it('the dash of Windows-1252 is a dash, in Node as in a browser', async () => {
    const text = 'Region;Period;Andel\n0099R001;2022–2024;9,1\n0099R003;2022–2024;–\n'
    const intake = await readText(cp1252(`Andel arbetslösa\n\n${text}`), { context })
    expect(figuresOf(intake)).toEqual({
      '0099R001 andel_arbetslosa 2022–2024': 9.1,
      '0099R003 andel_arbetslosa 2022–2024': 'not-applicable',
    })
  })

  it('a half of a name is offered, never joined; a name that two areas share is neither', async () => {
    const intake = await readText('Stadsdel;Antal hushåll 2024\nÄngby;12\nHedlunda;14\n', { context })
    expect(asked(intake)).toEqual(['area:Ängby'])
    expect(intake.findings.find(({ id }) => id === 'area:Ängby')!.choices[0]!.key).toBe('0099R002')
    expect(figuresOf(intake)).toEqual({ '0099R008 antal_hushall 2024': 14 })
    const twins = { ...context, areas: context.areas.map((area, at) => (at < 2 ? { ...area, name: 'Centrum' } : area)) }
    const two = await readText('Stadsdel;Antal hushåll 2024\nCentrum;12\nHedlunda;14\n', { context: twins })
    expect(two.findings.find(({ id }) => id === 'area:Centrum')!.choices.map(({ key }) => key)).toEqual([
      '0099R001',
      '0099R002',
      'leave',
    ])
  })

  it('a quotation mark that never closes refuses the file', async () => {
    const intake = await readText('Region;Antal 2024\n0099R001;"12\n0099R003;14\n', { context })
    expect(codesOf(intake)).toContain('quote-unclosed')
    expect(figuresOf(intake)).toEqual({})
  })
})
