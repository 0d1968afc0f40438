import { NO_RECORDS, type Project } from '../../../src/domain/Project.ts'
import { PROJECT_ELEMENT } from '../../../src/output/files/portableFile.ts'
import { readProject } from '../../../src/output/files/projectZip.ts'

let read: Project | null = null

/** What lies in this page beside the application: the package, and the work of whoever saved it. */
export function embedded(): Project {
  if (!read) {
    const reading = readProject(bytesOf(document.getElementById(PROJECT_ELEMENT)?.textContent ?? ''))
    read = reading.kind === 'project' ? reading.project : { files: new Map(), work: NO_RECORDS }
  }
  return read
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64.trim()), (character) => character.charCodeAt(0))
