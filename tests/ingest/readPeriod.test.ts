import { expect, it } from 'vitest'
import { readAgeBand } from '../../src/ingest/readAgeBand.ts'
import { readPeriod } from '../../src/ingest/readPeriod.ts'

it.each([
  '2024',
  '2023/24',
  '1999/2000',
  '2022–2024',
  '2024K2',
  '2024Q4',
  '2024M06',
  '2024-12-31',
  '2024-02-29',
  '2024-06',
])('FAULTS 32, quirk 15: %s is a period', (text) => {
  expect(readPeriod(text)).toBe(text)
})

it('quirk 15: a range with a hyphen is the same period as one with a dash', () => {
  expect(readPeriod('2022-2024')).toBe('2022–2024')
  expect(readPeriod(' 2022 – 2024 ')).toBe('2022–2024')
})

it.each([
  '',
  '2024-01-AB',
  '20240101',
  '24',
  '2024.0',
  '2024K5',
  '2024M13',
  '2023-02-29',
  '2023/25',
  '2024–2022',
  'Q1 2024',
  '0024',
  '９０２４',
])('FAULTS 32: %j is refused', (text) => {
  expect(readPeriod(text)).toBeNull()
})

it('quirk 11: age bands are read, and what a spreadsheet made of them is not', () => {
  expect(readAgeBand('0-4')).toEqual({ label: '0-4', from: 0, to: 4 })
  expect(readAgeBand('80–84')).toEqual({ label: '80-84', from: 80, to: 84 })
  expect(readAgeBand('80+')).toEqual({ label: '80+', from: 80, to: null })
  expect(readAgeBand('100- år')).toEqual({ label: '100+', from: 100, to: null })
  expect(readAgeBand('85-w')).toEqual({ label: '85+', from: 85, to: null })
  expect(readAgeBand('99 år')).toEqual({ label: '99', from: 99, to: 99 })
  expect(readAgeBand('0-4 år')).toEqual({ label: '0-4', from: 0, to: 4 })
  expect(readAgeBand('17')).toEqual({ label: '17', from: 17, to: 17 })
  for (const text of ['5-sep', '09-maj', '9-5', '', '200', 'år', '100- kr', '-w']) expect(readAgeBand(text)).toBeNull()
})
