// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Unbroken } from '../../src/ui/Unbroken.tsx'

const kept = (text: string) => {
  const holder = document.createElement('p')
  holder.innerHTML = renderToStaticMarkup(<Unbroken text={text} />)
  expect(holder.textContent).toBe(text)
  return [...holder.querySelectorAll('span')].map((span) => span.textContent)
}

it.each([
  ['Arbetslösa 20–64 år', ['20–64 år']],
  ['KS § 196/2024, dnr 2024.475 KS, 2024-12-16', ['2024-12-16']],
  ['Sysselsatta 20–64 år 2020–2023', ['20–64 år', '2020–2023']],
  ['Brogården-Östlyckan', []],
  ['Låg ekonomisk standard', []],
])('keeps the ranges and dates of “%s” on one line, and its text as it is', (text, expected) => {
  expect(kept(text)).toEqual(expected)
})
