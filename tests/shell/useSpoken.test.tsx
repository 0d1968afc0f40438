import { act } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppState } from '../../src/address/AppState.ts'
import type { Language } from '../../src/domain/LocalText.ts'
import { useSpoken } from '../../src/shell/useSpoken.ts'
import { speak } from '../../src/words/wordsOf.ts'
import { renderHook } from '../support/renderHook.tsx'

const attempts = vi.hoisted(() => [] as { language: string; come: () => void; fail: () => void }[])
vi.mock('../../src/ui/fetchPart.ts', () => ({
  fetchLanguage: (language: string) =>
    new Promise<void>((come, fail) => attempts.push({ language, come, fail: () => fail(new Error('offline')) })),
}))

const asked = (language: Language, period = '2024') => ({ language, period }) as AppState

describe('another language', () => {
  beforeEach(() => {
    attempts.length = 0
    speak('sv')
  })

  it('is on the screen once it has come, and the former until then; all else follows at once', async () => {
    const hook = await renderHook(useSpoken, asked('sv'))
    expect(attempts).toEqual([])
    await hook.render(asked('en'))
    await hook.render(asked('en', '2023'))
    expect(hook.value()).toEqual({ state: asked('sv', '2023'), retry: null })
    expect(attempts.map(({ language }) => language)).toEqual(['en'])
    await act(async () => attempts[0]!.come())
    expect(hook.value()).toEqual({ state: asked('en', '2023'), retry: null })
  })

  it('that cannot be had leaves the former on the screen, says so, and can be tried again', async () => {
    const hook = await renderHook(useSpoken, asked('sv'))
    await hook.render(asked('en'))
    await act(async () => attempts[0]!.fail())
    expect(hook.value().state.language).toBe('sv')
    await act(async () => hook.value().retry!())
    expect(hook.value().retry).toBeNull()
    await act(async () => attempts[1]!.come())
    expect(hook.value()).toEqual({ state: asked('en'), retry: null })
  })

  it('that is no longer asked for does not come late, and its fault is not told', async () => {
    const hook = await renderHook(useSpoken, asked('sv'))
    await hook.render(asked('en'))
    await hook.render(asked('sv'))
    await act(async () => attempts[0]!.come())
    expect(hook.value().state.language).toBe('sv')
    await hook.render(asked('en'))
    await hook.render(asked('sv'))
    await act(async () => attempts[1]!.fail())
    expect(hook.value()).toEqual({ state: asked('sv'), retry: null })
  })
})
