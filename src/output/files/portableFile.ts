import type { Project } from '../../domain/Project.ts'
import { base64 } from './base64.ts'
import { projectZip } from './projectZip.ts'

/** The element that holds the project in a portable file. The build makes the page with it empty. */
export const PROJECT_ELEMENT = 'social-kompass-project'
const OPENING = `<script type="application/zip" id="${PROJECT_ELEMENT}">`
const CLOSING = '</script>'

/**
 * The whole application as one page that opens by double click, with a project in it.
 *
 * @param page the page as the build made it, or as another portable file was read: what it held is replaced
 * Throws when it is no such page.
 */
export function portableFile(page: string, project: Project): string {
  const from = page.indexOf(OPENING) + OPENING.length
  const to = page.indexOf(CLOSING, from)
  if (from < OPENING.length || to < 0) throw new Error('No place for a project in the page')
  return page.slice(0, from) + base64(projectZip(project)) + page.slice(to)
}
