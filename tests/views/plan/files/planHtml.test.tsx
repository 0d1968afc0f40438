import { beforeAll, describe, expect, it } from 'vitest'
import { PLAN_KINDS } from '../../../../src/domain/PlanProposal.ts'
import { planHtml } from '../../../../src/views/plan/files/planHtml.ts'
import { makePlan } from '../../../../src/views/plan/model/makePlan.ts'
import type { PlanInput } from '../../../../src/views/plan/model/PlanInput.ts'
import { textsOfPart } from '../../../../src/views/plan/model/textsOfPart.ts'
import { planInput } from '../planInput.ts'

let input: PlanInput
beforeAll(async () => {
  input = await planInput('ovning', 2026)
}, 60_000)

const pageOf = (kind: (typeof PLAN_KINDS)[number]) => {
  const document = makePlan(input, kind)
  return { document, html: new DOMParser().parseFromString(planHtml(document, 'sv'), 'text/html') }
}

describe.each(PLAN_KINDS)('%s as a web page', (kind) => {
  it('holds every text of the document, in its order', () => {
    const { document, html } = pageOf(kind)
    const said = `${html.body.textContent}\n${[...html.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-label')).join('\n')}`
    for (const part of document.parts)
      for (const text of textsOfPart(part)) expect([text, said.includes(text)]).toEqual([text, true])
  })

  it('asks nobody for anything and runs nothing', () => {
    const { html } = pageOf(kind)
    expect(html.querySelectorAll('script, link, img, iframe, [src], [style]')).toHaveLength(0)
  })

  it('has a heading for each part, a caption and heads for each table, a name for each picture', () => {
    const { document, html } = pageOf(kind)
    const blocks = document.parts.flatMap((part) => part.blocks)
    const count = (of: string) => blocks.filter((block) => block.kind === of).length
    expect(html.querySelectorAll('section > h2')).toHaveLength(document.parts.length)
    expect(html.querySelectorAll('table > caption')).toHaveLength(count('table'))
    expect(html.querySelectorAll('table thead th[scope=col]').length).toBeGreaterThan(0)
    expect(html.querySelectorAll('figure > svg[role=img][aria-label]')).toHaveLength(count('map') + count('chart'))
    const marks = document.parts.flatMap(textsOfPart).filter((text) => text.startsWith('[att skriva'))
    const inCover = document.cover.filter(([, text]) => text.startsWith('[att skriva'))
    expect(html.querySelectorAll('mark')).toHaveLength(marks.length + inCover.length)
  })
})
