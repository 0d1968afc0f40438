import { spawn } from 'node:child_process'

/**
 * Runs a program to its end and answers with its exit code, the end of what it wrote and how long it took.
 * What it writes is shown as it comes, unless `quiet`. A program that can't be started gives exit code 127; one that
 * has not ended after `limitSeconds` is stopped and gives 124.
 */
export function runChild(program, args, { cwd, env = process.env, quiet = false, shell = false, limitSeconds } = {}) {
  const started = performance.now()
  return new Promise((done) => {
    let output = ''
    let expired = false
    const child = spawn(program, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    const timer = limitSeconds && setTimeout(() => (expired = child.kill()), limitSeconds * 1000)
    const finish = (code) => {
      clearTimeout(timer)
      done({ code, output, seconds: (performance.now() - started) / 1000 })
    }
    const take = (stream) => (chunk) => {
      output = (output + chunk).slice(-200_000)
      if (!quiet) stream.write(chunk)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    child.once('error', (error) => {
      output += String(error)
      finish(127)
    })
    child.once('close', (code) => finish(expired ? 124 : (code ?? 1)))
  })
}

/** Runs a JavaScript file of an installed package with the same Node. */
export const runNode = (file, args, options) => runChild(process.execPath, [file, ...args], options)
