import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NO_RECORDS } from '../../../../src/domain/Project.ts'
import { projectZip } from '../../../../src/output/files/projectZip.ts'
import { droppedFiles } from '../../../../src/ui/droppedFiles.ts'
import { useDroppedProject } from '../../../../src/views/data/project/useDroppedProject.ts'
import { renderHook } from '../../../support/renderHook.tsx'
// What looks into a zip comes when there is one: here it is fetched before, so that nobody waits for it.
import '../../../../src/views/data/project/readProjectFile.ts'

const project = projectZip({ files: new Map([['datapackage.json', new Uint8Array([123, 125])]]), work: NO_RECORDS })
/** A busy machine is no fault. */
const PATIENCE = 60_000
const file = (name: string, bytes: Uint8Array) => new File([bytes as Uint8Array<ArrayBuffer>], name)

describe('what is dropped on the page', () => {
  const taken = vi.fn()
  const drop = (files: readonly File[]) => {
    droppedFiles.set(files)
    return renderHook((dropped: readonly File[]) => useDroppedProject(dropped, taken), files)
  }
  beforeEach(() => {
    taken.mockClear()
    droppedFiles.set([])
  })

  it('is taken out and handed over when it is a project file, whatever it is called', async () => {
    const hook = await drop([file('kompassen.zip', project)])
    expect(hook.value()).toBe(false)
    await vi.waitFor(() => expect(taken).toHaveBeenCalledTimes(1), PATIENCE)
    const [{ name, bytes }] = taken.mock.calls[0]!
    expect([name, bytes]).toEqual(['kompassen.zip', project])
    expect(droppedFiles.get()).toEqual([])
  })

  it.each([
    ['a zip of something else', () => [file('figurer.zip', new Uint8Array([80, 75, 5, 6, ...new Array(18).fill(0)]))]],
    ['a zip that is none', () => [file('trasig.zip', new Uint8Array([1, 2, 3]))]],
    ['a table', () => [file('siffror.csv', new Uint8Array([97]))]],
    ['several files', () => [file('a.zip', project), file('b.zip', project)]],
  ])('is left to whoever reads figures: %s', async (_, files) => {
    const hook = await drop(files())
    await vi.waitFor(() => expect(hook.value()).toBe(true), PATIENCE)
    expect(taken).not.toHaveBeenCalled()
    expect(droppedFiles.get()).toHaveLength(files().length)
  })
})
