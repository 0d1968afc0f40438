// npm run dev: installs what is missing and serves the application from its source, live, for whoever changes it.
//   npm run dev -- --port 5000
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command } from './setup/command.mjs'
import { installOrThrow } from './setup/install.mjs'
import { packageSearch } from './setup/packageSearch.mjs'
import { portComplaint, serverOptions } from './setup/serverOptions.mjs'

const root = join(fileURLToPath(import.meta.url), '..', '..')

await command(async () => {
  const { port, host, isChosen, folder } = serverOptions(process.argv.slice(2), process.env, 5173)
  const search = packageSearch(root, folder)
  await installOrThrow(root, console.log)
  const { createServer } = await import('vite')
  const server = await createServer({ root, server: { port, host, strictPort: isChosen } })
  await server.listen().catch((error) => {
    // The bundler's own error has no code.
    const code = /already in use/.test(error.message) ? 'EADDRINUSE' : error.code
    throw new Error(portComplaint({ port, host }, Object.assign(error, { code })))
  })
  server.printUrls()
  if (search !== '') console.log(`  ➜  ${folder}: ${server.resolvedUrls?.local[0]}${search}`)
  server.bindCLIShortcuts({ print: true })
})
