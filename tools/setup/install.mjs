import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { runChild } from './runChild.mjs'

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * What the lock file asks for and node_modules does not have in that version. npm keeps its own record of what it
 * installed in node_modules/.package-lock.json; a package for another kind of machine is optional and may be absent.
 */
export function missingPackages(root) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {}
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages ?? {}
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.link)
    .filter(([path, entry]) => {
      if (installed[path]?.version !== entry.version) return !(entry.optional && !installed[path])
      return !existsSync(join(root, path, 'package.json'))
    })
    .map(([path, entry]) => `${path.replace(/^.*node_modules\//, '')} ${entry.version}`)
}

/**
 * For commands that never install by themselves, since they promise to ask no network: the sentences to show when
 * packages are missing, or undefined.
 */
export function notInstalledComplaint(root) {
  if (missingPackages(root).length === 0) return undefined
  return [
    'Programpaketen är inte installerade. Kör npm ci i projektets mapp (eller npm start) och sedan detta igen.',
    "The packages are not installed. Run npm ci in the project's folder (or npm start), then this again.",
  ].join('\n')
}

const causes = [
  [
    /E407|407 Proxy/,
    'En proxy stoppade hämtningen: ställ in npm (npm config set proxy och https-proxy).',
    'A proxy stopped the download: set it in npm (npm config set proxy and https-proxy).',
  ],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/,
    'Nätets certifikat godtogs inte: be IT om organisationens rotcertifikat och ange filen i NODE_EXTRA_CA_CERTS.',
    "The network's certificate was not accepted: ask IT for the root certificate and name the file in NODE_EXTRA_CA_CERTS.",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|network/i,
    'Paketregistret gick inte att nå: koppla upp datorn (det behövs bara första gången) och kör kommandot igen.',
    'The package registry could not be reached: connect the computer (needed the first time only) and run this again.',
  ],
  [/ENOSPC/, 'Disken är full.', 'The disk is full.'],
  [
    /EACCES|EPERM|EROFS/,
    'Mappen går inte att skriva i: flytta projektet till en mapp som är din, eller stäng program som använder den.',
    'The folder can not be written to: move the project to a folder of yours, or close programs that use it.',
  ],
]

/** Why npm failed, in Swedish and in English, read from what it wrote; its own words where they are not known. */
export function installComplaint(output) {
  const withoutStack = output.split('\n').filter((line) => !/^npm error\s+at |^npm error$/.test(line))
  const [, swedish, english] = causes.find(([pattern]) => pattern.test(output)) ?? [
    undefined,
    'npm säger:',
    `npm says:\n${withoutStack.join('\n').trim()}`,
  ]
  return `Det gick inte att installera programpaketen. ${swedish}\nThe packages could not be installed. ${english}`
}

/**
 * Makes node_modules what package-lock.json says; does nothing when it already is. Answers with undefined, or with the
 * sentences to show when it failed.
 */
export async function install(root, log) {
  const missing = missingPackages(root)
  if (missing.length === 0) return undefined
  log(`Installerar ${missing.length} programpaket … / Installing ${missing.length} packages …`)
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  // npm's own pauses between attempts are 10 and 60 s: too long a silence for someone who is simply not connected.
  args.push('--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=8000')
  const npm = process.env.npm_execpath
  const direct = npm && basename(npm).startsWith('npm') && /\.c?js$/.test(npm)
  const { code, output, seconds } = direct
    ? await runChild(process.execPath, [npm, ...args], { cwd: root, quiet: true })
    : await runChild('npm', args, { cwd: root, quiet: true, shell: process.platform === 'win32' })
  if (code !== 0) return installComplaint(output)
  const still = missingPackages(root)
  if (still.length > 0)
    return installComplaint(`It ended without a fault, but these are missing: ${still.slice(0, 5).join(', ')}`)
  log(`Klart på ${seconds.toFixed(0)} s. / Done in ${seconds.toFixed(0)} s.`)
  return undefined
}

/** The same for a command that ends when it fails: rejects with the sentences. */
export async function installOrThrow(root, log) {
  const complaint = await install(root, log)
  if (complaint) throw new Error(complaint)
}
