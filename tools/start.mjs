// npm start: installs what is missing, builds, and serves the application from this computer to this computer.
//   npm start                 on port 4173, or the next free one
//   npm start -- --port 8080  (or PORT=8080) on that port or not at all
//   npm start -- --host 0.0.0.0   lets other computers on the network see it
//   npm start -- data/ovning      opens that package: the practice municipality
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, isBuilt } from './setup/build.mjs'
import { command } from './setup/command.mjs'
import { installOrThrow } from './setup/install.mjs'
import { packageSearch } from './setup/packageSearch.mjs'
import { applicationMounts, serve } from './setup/serve.mjs'
import { portComplaint, serverOptions } from './setup/serverOptions.mjs'

const root = join(fileURLToPath(import.meta.url), '..', '..')

const buildWhenChanged = async () => {
  if (isBuilt(root)) return console.log('Programmet är redan byggt. / Already built.')
  console.log('Bygger programmet … / Building …')
  const built = await build(root, { quiet: true })
  if (built.code !== 0) {
    console.error(built.output)
    throw new Error(
      'Det gick inte att bygga programmet; orsaken står ovanför.\nThe build failed; the reason is printed above.',
    )
  }
  console.log(`Byggt på ${built.seconds.toFixed(0)} s. / Built in ${built.seconds.toFixed(0)} s.`)
}

const open = async ({ port, host, isChosen }) => {
  // A page that is not whole looks like a fault of the program; whoever started it should see why.
  const onFault = (request, status, reason) => console.error(`${request.method} ${request.url}: ${status} ${reason}`)
  try {
    return await serve({ mounts: applicationMounts(root), attempts: isChosen ? 1 : 50, port, host, onFault })
  } catch (error) {
    throw new Error(portComplaint({ port, host }, error))
  }
}

await command(async () => {
  const options = serverOptions(process.argv.slice(2), process.env, 4173)
  const search = packageSearch(root, options.folder)
  await installOrThrow(root, console.log)
  await buildWhenChanged()
  const served = await open(options)
  const goodbye = async () => {
    await served.close()
    console.log('\nAvslutat. / Stopped.')
    process.exit(0)
  }
  process.once('SIGINT', goodbye)
  process.once('SIGTERM', goodbye)
  if (served.port !== options.port) {
    const { port } = served
    console.log(
      `Port ${options.port} är upptagen, så det blir ${port}. / Port ${options.port} is taken, so it is ${port}.`,
    )
  }
  console.log(`
Ändra en fil i data/ och ladda om sidan för att se ändringen. Avsluta med Ctrl+C.
Change a file in data/ and reload the page to see it. Stop with Ctrl+C.

  Social kompass: ${served.url}${search}
`)
})
