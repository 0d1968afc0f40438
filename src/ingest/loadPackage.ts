import type { Dataset } from '../domain/Dataset.ts'
import type { Issue, Severity } from '../domain/Issue.ts'
import { areasOfTopology, type PackedAreas } from './archive/areasOfTopology.ts'
import type { FetchArchive, ReceivedArchive } from './archive/fetchArchive.ts'
import { isCurrent } from './archive/isCurrent.ts'
import { decodeText } from './decodeText.ts'
import { digest } from './digest.ts'
import type { FetchFile } from './FetchedFile.ts'
import { freezeDataset } from './freezeDataset.ts'
import { IssueLog } from './IssueLog.ts'
import { PACKAGE_FILES, type PackageFile, REQUIRED_FILES } from './packageFiles.ts'
import { readPackage } from './readPackage.ts'
import { readStories, storyPaths } from './readStories.ts'
import { NOT_ASKED_FOR, type ReceivedFile, receiveFile } from './receiveFile.ts'
import { type Resource, resourcesOf, wholeList } from './resourcesOf.ts'

export interface LoadProgress {
  readonly stage: 'fetch' | 'read'
  /** 0-1 over the whole stage. */
  readonly share: number
}

export interface LoadOptions {
  readonly fetchFile: FetchFile
  /** Not to ask for what the description, when it lists the package whole, leaves out: from a server each is a 404. */
  readonly asksOnlyListed?: boolean
  readonly onProgress?: (progress: LoadProgress) => void
  readonly signal?: AbortSignal
  /** Fetches the tiles of the areas that the package may have. Left out, what people edit is read, and nothing made of it. */
  readonly fetchArchive?: FetchArchive
  /** What is made of the files' texts before they are read; then they are read from the texts alone. */
  readonly lay?: (texts: ReadonlyMap<PackageFile, string>) => ReadonlyMap<PackageFile, string>
}

export interface LoadedPackage {
  /** Null only when there is no area to show, or when loading was cancelled. */
  readonly dataset: Dataset | null
  readonly issues: readonly Issue[]
  /** Set when the browser's own copy stands in for a server that did not answer: since when (ISO), or empty when not known. */
  readonly keptSince?: string
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/**
 * Fetches all files of a package at the same time and reads them. Faults are issues: what is good is shown.
 * Optional files may be missing; one that datapackage.json lists but is not there is a warning. Never rejects.
 * @param baseUrl address of the folder, with or without the last slash
 */
export async function loadPackage(baseUrl: string, options: LoadOptions): Promise<LoadedPackage> {
  const { fetchFile, asksOnlyListed = false, fetchArchive, onProgress, signal, lay } = options
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`
  const description = receiveFile(`${base}datapackage.json`, fetchFile, signal)
  const listed = asksOnlyListed ? description.then(({ bytes }) => wholeList(bytes)) : null
  const receive = async (file: PackageFile): Promise<ReceivedFile> => {
    if (file === 'datapackage.json') return description
    const isLeftOut = !REQUIRED_FILES.includes(file) && (await listed)?.has(file) === false
    return isLeftOut ? NOT_ASKED_FOR : receiveFile(base + file, fetchFile, signal)
  }
  let arrived = 0
  let stories: Promise<(readonly [string, ReceivedFile])[]> = Promise.resolve([])
  let archive: Promise<ReceivedArchive | null> = Promise.resolve(null)
  const received = await Promise.all(
    PACKAGE_FILES.map(async (file) => {
      const result = await receive(file)
      arrived++
      onProgress?.({ stage: 'fetch', share: arrived / PACKAGE_FILES.length })
      // The description names the stories; they are asked for while the tables are still on their way.
      if (file === 'datapackage.json') {
        stories = Promise.all(
          storyPaths(result.bytes).map(
            async (path) => [path, await receiveFile(base + path, fetchFile, signal)] as const,
          ),
        )
        if (fetchArchive && !lay && archiveIn(resourcesOf(result.bytes)))
          archive = fetchArchive(base + ARCHIVE_FILE, signal)
      }
      return [file, result] as const
    }),
  )
  const receivedStories = await stories
  if (signal?.aborted) return cancelled()
  const stated = resourcesOf(received.find(([file]) => file === 'datapackage.json')?.[1].bytes ?? null)
  const source = received.find(([file]) => file === 'areas.geojson')![1]
  const tiles = new IssueLog(ARCHIVE_FILE)
  const packed = await packedAreas(await archive, source, archiveIn(stated), tiles)
  if (signal?.aborted) return cancelled()
  const texts = new Map<PackageFile, string>()
  const decoding: Issue[] = []
  for (const [file, { bytes }] of received) {
    if (!bytes || (packed && file === 'areas.geojson')) continue
    const { text, issues } = decodeText(bytes, file)
    decoding.push(...issues)
    if (text !== null) texts.set(file, text)
  }
  const watch = {
    onProgress: (share: number) => onProgress?.({ stage: 'read', share }),
    isCancelled: () => signal?.aborted ?? false,
  }
  const { dataset, issues, listedFiles } = readPackage(lay ? lay(texts) : texts, watch, packed ?? {})
  if (signal?.aborted) return cancelled()
  const fetching = received.flatMap(([file, result]) => [
    // A package that is only shown may do without what its tiles were made of.
    ...(packed && file === 'areas.geojson' ? [] : fetchIssue(file, result, listedFiles)),
    ...contentIssue(file, result, stated),
  ])
  const reading = readStories(receivedStories)
  // The oldest copy decides: figures are no newer than the oldest of their files.
  const kept = received.flatMap(([, { keptSince }]) => keptSince ?? []).sort()
  return {
    ...(kept[0] !== undefined && { keptSince: kept[0] }),
    dataset:
      dataset &&
      freezeDataset({
        ...dataset,
        stories: reading.stories,
        ...(packed && { ground: packed.ground, archive: packed.archive }),
      }),
    issues: sorted([...tiles.issues(), ...fetching, ...decoding, ...issues, ...reading.issues]),
  }
}

const ARCHIVE_FILE = 'areas.pmtiles'

function archiveIn(resources: readonly Resource[]): Resource | undefined {
  return resources.find(({ path, madeOf }) => path === ARCHIVE_FILE && madeOf?.path === 'areas.geojson')
}

/** The areas of the archive, when it was made of the borders that the package has now; else those are read themselves. */
async function packedAreas(
  received: ReceivedArchive | null,
  { bytes }: ReceivedFile,
  stated: Resource | undefined,
  log: IssueLog,
): Promise<(PackedAreas & Pick<ReceivedArchive, 'archive'>) | null> {
  if (!received) return null
  if (bytes && !(await isCurrent(bytes, stated!.madeOf!.hash))) {
    log.info('archive-outdated')
    return null
  }
  const packed = areasOfTopology(received.metadata)
  if (!packed) log.warning('archive-unreadable')
  return packed && { ...packed, archive: received.archive }
}

function cancelled(): LoadedPackage {
  const log = new IssueLog('')
  log.info('load-cancelled')
  return { dataset: null, issues: log.issues() }
}

function fetchIssue(file: PackageFile, { fault }: ReceivedFile, listedFiles: readonly string[]): Issue[] {
  if (!fault) return []
  const isRequired = REQUIRED_FILES.includes(file)
  const isListed = listedFiles.some((path) => path === file || path === `./${file}`)
  if (fault.absent && !isRequired && !isListed) return []
  const log = new IssueLog(file)
  log.add(isRequired ? 'error' : 'warning', fault.code, {}, fault.params)
  return log.issues()
}

/**
 * A file cut exactly at the end of a row looks whole; only the size that its description states can tell. A larger file
 * was not cut: rows have been added, or Windows has written its line breaks. A stated checksum tells any other file.
 */
function contentIssue(file: PackageFile, { bytes }: ReceivedFile, stated: readonly Resource[]): Issue[] {
  const resource = stated.find(({ path }) => path === file)
  if (!resource || bytes === null) return []
  const { bytes: expected, hash } = resource
  const log = new IssueLog(file)
  if (expected !== null && bytes.length < expected) {
    log.warning('file-shorter', {}, { received: bytes.length, expected })
  } else if (hash && hash.hex === null) log.info('hash-unknown', {}, { text: hash.text })
  else if (hash && digest(hash.algorithm, bytes) !== hash.hex) log.warning('file-changed')
  return log.issues()
}

/** Errors first, then by file in the order of the format, then by line. */
function sorted(issues: readonly Issue[]): Issue[] {
  const fileAt = (issue: Issue) => (PACKAGE_FILES as readonly string[]).indexOf(issue.file)
  return [...issues].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      fileAt(a) - fileAt(b) ||
      (a.line ?? 0) - (b.line ?? 0),
  )
}
