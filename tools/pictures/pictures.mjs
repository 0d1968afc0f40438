// npm run pictures: pictures of the built application, see takePictures.ts.
//   npm run pictures                  those of README, in tools/pictures
//   npm run pictures -- all           every view and tab in three sizes, three appearances and both languages
//   npm run pictures -- all --package data/ovning --size 390x844 --theme dark --language en --only karta --out <folder>
import { join } from 'node:path'
import { build, isBuilt } from '../setup/build.mjs'
import { chromiumComplaint, findChromium } from '../setup/chromium.mjs'
import { command } from '../setup/command.mjs'
import { installOrThrow } from '../setup/install.mjs'
import { runNode } from '../setup/runChild.mjs'

const root = join(import.meta.dirname, '..', '..')

await command(async () => {
  await installOrThrow(root, console.log)
  if (!isBuilt(root) && (await build(root, { quiet: true })).code !== 0)
    throw new Error('The application does not build')
  const chromium = await findChromium(root, console.log)
  if (!chromium) throw new Error(chromiumComplaint)
  const { code } = await runNode(
    join(root, 'tools', 'run.mjs'),
    [join(root, 'tools', 'pictures', 'takePictures.ts'), ...process.argv.slice(2)],
    { cwd: root, env: { ...process.env, SOCIAL_KOMPASS_CHROMIUM: JSON.stringify(chromium) } },
  )
  process.exitCode = code
})
