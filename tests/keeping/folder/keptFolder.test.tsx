import { beforeEach, describe, expect, it, vi } from 'vitest'

const kept = new Map<string, unknown>()
vi.mock('idb-keyval', () => ({
  get: async (key: string) => {
    if (kept.get(key) === 'fails') throw new Error('blocked')
    return kept.get(key)
  },
  set: async (key: string, value: unknown) => {
    if (kept.get(key) === 'full') throw new DOMException('full', 'QuotaExceededError')
    kept.set(key, value)
  },
}))
const { keepFolder, keptFolder, mayUse } = await import('../../../src/keeping/folder/keptFolder.ts')

const folder = (answer?: PermissionState) =>
  ({
    kind: 'directory',
    name: 'delad mapp',
    getFileHandle: async () => ({}),
    ...(answer && { requestPermission: async () => answer }),
  }) as unknown as FileSystemDirectoryHandle

const promised = async () => true

describe('the folder that was worked in', () => {
  beforeEach(() => kept.clear())

  it('is remembered by package', async () => {
    const one = folder()
    await keepFolder('a', one, promised)
    expect(await keptFolder('a')).toBe(one)
    expect(await keptFolder('b')).toBeNull()
  })

  it.each([['fails'], [{ kind: 'file', name: 'x' }], [null], ['text']])(
    'is none where the browser says nothing, or what is there is no folder: %s',
    async (value) => {
      kept.set('social-kompass:folder:a', value)
      expect(await keptFolder('a')).toBeNull()
    },
  )

  it('is asked for again where the browser keeps nothing', async () => {
    kept.set('social-kompass:folder:a', 'full')
    await expect(keepFolder('a', folder(), promised)).resolves.toBeUndefined()
  })

  it('is not kept where the browser promises nothing, as in a private window', async () => {
    await keepFolder('a', folder(), async () => false)
    await keepFolder('a', folder(), () => Promise.reject(new Error('no such thing')))
    expect(kept.size).toBe(0)
  })

  it('may be used when its reader says so', async () => {
    expect(await mayUse(folder('granted'))).toBe(true)
    expect(await mayUse(folder('denied'))).toBe(false)
    expect(await mayUse(folder('prompt'))).toBe(false)
    expect(await mayUse(folder())).toBe(true)
  })
})
