import { describe, expect, it, vi } from 'vitest'
import { memo } from '../../src/domain/memo.ts'

describe('memo', () => {
  it('answers the same question with the same object, made once', () => {
    const make = vi.fn((_: object, text: string, count: number) => ({ text, count }))
    const ask = memo(make)
    const subject = {}
    expect(ask(subject, 'a', 1)).toBe(ask(subject, 'a', 1))
    expect(ask(subject, 'a', 1)).toEqual({ text: 'a', count: 1 })
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('takes no question for another', () => {
    const ask = memo((_: object, ...parts: (string | number | boolean | null | undefined)[]) => ({ parts }))
    const subject = {}
    const texts = [[''], ['', ''], ['a,b'], ['a', 'b'], ['#1'], ['"a"'], ['a"', 'b'], ['a","b']]
    const others = [[], [null], ['null'], [undefined], [1], ['1'], [true], ['true'], [Number.NaN]]
    const questions = [...texts, ...others]
    const answers = new Set(questions.map((parts) => ask(subject, ...parts)))
    expect(answers.size).toBe(questions.length)
  })

  it('tells objects apart by which they are, and subjects too', () => {
    const ask = memo((subject: object, part: object) => ({ subject, part }))
    const [one, other, part] = [{}, {}, {}]
    expect(ask(one, part)).toBe(ask(one, part))
    expect(ask(one, part)).not.toBe(ask(one, {}))
    expect(ask(one, part)).not.toBe(ask(other, part))
  })

  it('depends on nothing but its key where it has one', () => {
    const make = vi.fn((_: object, question: { k: number; shade: string }) => ({ k: question.k }))
    const ask = memo(make, { key: (_, { k }) => [k] })
    const subject = {}
    expect(ask(subject, { k: 1, shade: 'a' })).toBe(ask(subject, { k: 1, shade: 'b' }))
    expect(ask(subject, { k: 2, shade: 'a' })).toEqual({ k: 2 })
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('remembers that there is no answer', () => {
    const make = vi.fn((_: object) => null)
    const ask = memo(make)
    const subject = {}
    expect([ask(subject), ask(subject)]).toEqual([null, null])
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('keeps as many as it may, and lets that go which nobody has asked for longest', () => {
    const make = vi.fn((_: object, text: string) => ({ text }))
    const ask = memo(make, { most: 2 })
    const subject = {}
    const [a, b] = [ask(subject, 'a'), ask(subject, 'b')]
    expect(ask(subject, 'a')).toBe(a)
    ask(subject, 'c')
    expect(ask(subject, 'a')).toBe(a)
    expect(ask(subject, 'b')).not.toBe(b)
    expect(make).toHaveBeenCalledTimes(4)
  })

  it('keeps nothing of a question that throws, and takes no other answer away', () => {
    let isBroken = true
    const ask = memo((_: object, text: string) => {
      if (isBroken && text === 'b') throw new RangeError('not now')
      return { text }
    })
    const subject = {}
    const a = ask(subject, 'a')
    expect(() => ask(subject, 'b')).toThrow(RangeError)
    isBroken = false
    expect(ask(subject, 'b')).toEqual({ text: 'b' })
    expect(ask(subject, 'a')).toBe(a)
  })
})
