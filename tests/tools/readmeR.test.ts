import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { computeAnswer } from '../../tools/compute/compute.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const blocks = ['src/views/compass/README.md', 'src/analysis/README.md'].flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/```r\n([\s\S]*?)```/g)].map(([, code]) => code!),
)
const hasR = spawnSync('Rscript', ['-e', 'library(jsonlite)']).status === 0
if (!hasR) console.warn('Rscript with jsonlite is not here: the R examples of the READMEs were not run.')

/** Runs a block as its reader does: first the commands of its first lines, then R in a folder with the package. */
async function run(block: string, after: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'readme r '))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'data'))
  cpSync(join(ROOT, 'data/alingsas'), join(folder, 'data/alingsas'), { recursive: true })
  for (const [, command, file] of block.matchAll(/^# npm run compute -- (.*) > (\S+)/gm)) {
    const { output, error } = await computeAnswer(command!.split(' '))
    expect(error).toBe('')
    writeFileSync(join(folder, file!), output)
  }
  writeFileSync(join(folder, 'example.R'), `${block}\n${after}\n`)
  const found = spawnSync('Rscript', ['--vanilla', 'example.R'], { cwd: folder, encoding: 'utf8' })
  expect(found.stderr).toBe('')
  return found.stdout
}

describe('the R examples of the READMEs', () => {
  it('are two, each with the command that makes its file', () => {
    expect(blocks.map((block) => /^# npm run compute -- (\w+)/.exec(block)?.[1])).toEqual(['compass', 'intervals'])
  })

  it.runIf(hasR)('the compass is the same in R', { timeout: 120_000 }, async () => {
    const out = await run(
      blocks[0]!,
      'cat("explained", abs(sum(l[1:2]) / sum(l) - k$quality$explained) < 1e-9, "\\n")\n' +
        'cat("places", max(abs(dist(xy) - dist(a[, c("x", "y")]))) < 1e-9, "\\n")',
    )
    expect(out).toContain('explained TRUE')
    expect(out).toContain('places TRUE')
  })

  it.runIf(hasR)('the intervals are those of prop.test', { timeout: 120_000 }, async () => {
    const out = await run(
      blocks[1]!,
      'cat("mean", round(weighted.mean(low$value, low$n), 5), "\\n")\n' +
        'o <- subset(ours, area == "1489R001" & indicator == "alder_0_19" & period == "2025" & sex == "total")\n' +
        'cat("interval", max(abs(c(o$lower, o$upper) - 100 * prop.test(row$numerator, row$n, correct = FALSE)$conf.int)) < 1e-9, "\\n")',
    )
    expect(out).toContain('mean 10.13061')
    expect(out).toContain('interval TRUE')
  })
})
