import { expect, it } from 'vitest'
import { readSources, readTypeScript } from './support/readSources.ts'

/** What asks the browser for something it has kept. */
const ASKS = /\b(?:localStorage|sessionStorage|indexedDB|(?:browser|package)Storage\(|caches\.)|from 'idb-keyval'/

/** Who does, and the test that gives it what it cannot read: file and title. */
const TESTED: Readonly<Record<string, readonly [file: string, title: string]>> = {
  'src/keeping/browserKeeping.ts': ['tests/keeping/KeepingStore.test.ts', 'leaves out what it cannot read: %s'],
  'src/keeping/drafts/browserKeeper.ts': [
    'tests/keeping/drafts/DraftStore.test.ts',
    'never writes over what it cannot read',
  ],
  'src/keeping/doneDeadlines.ts': ['tests/keeping/doneDeadlines.test.ts', 'what cannot be read stays where it is: %s'],
  'src/keeping/folder/keptFolder.ts': [
    'tests/keeping/folder/keptFolder.test.tsx',
    'is none where the browser says nothing, or what is there is no folder: %s',
  ],
  'src/keeping/keptPackage.ts': ['tests/keeping/keptPackage.test.ts', 'what is none is left alone: %s'],
  'src/keeping/keptRecipes.ts': ['tests/keeping/keptRecipes.test.ts', 'what cannot be read stays beside them'],
  'src/keeping/landscapeNames.ts': ['tests/keeping/keptList.test.ts', 'loses nothing, whatever is there'],
  'src/keeping/madePlans.ts': ['tests/keeping/madePlans.test.ts', 'stays beside those that can be read'],
  'src/keeping/ownSpecs.ts': [
    'tests/keeping/keptList.test.ts',
    'come back beside entries that cannot be read, and those stay',
  ],
  'src/keeping/planTemplate.ts': ['tests/keeping/planTemplate.test.ts', 'what cannot be read stays beside it: %s'],
  'src/keeping/useTyped.ts': ['tests/keeping/useTyped.test.ts', 'or when storage holds something else'],
  'src/views/meeting/browserStoryJournal.ts': [
    'tests/views/meeting/StoryStore.test.ts',
    'that is none is told and stays where it is: %s',
  ],
  'src/keeping/stories/browserStoryKeeper.ts': [
    'tests/views/meeting/StoryStore.test.ts',
    'is told of whole, and stays as it was',
  ],
}
const READS_NOTHING: Readonly<Record<string, string>> = {
  'src/keeping/browserStorage.ts': 'gives the storage to those above',
  'src/keeping/editorName.ts': 'any text is a name',
  'src/keeping/packageStorage.ts': 'gives a part of the storage to those above',
  'src/keeping/OpenedPackage.ts': 'asks whether there is something, not what',
  'src/keeping/lastEdition.ts': 'what it reads is checked by the reader of kept packages',
  'src/keeping/project/takeInProject.ts': 'writes what a merge has checked',
  'src/keeping/project/ownRecords.ts': 'carries what is kept as it is',
  'src/keeping/drafts/draftMarker.ts': 'asks whether there is something, not what',
  'src/shell/start/firstVisit.ts': 'asks whether there is something, not what',
}

it('every reader of what the browser keeps is given what it cannot read, in a test', () => {
  const askers = readTypeScript().filter(({ text }) => ASKS.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
  expect(askers.map(({ path }) => path)).toEqual([...Object.keys(TESTED), ...Object.keys(READS_NOTHING)].sort())
  const tests = new Map(readSources('tests', ['.test.ts', '.test.tsx']).map(({ path, text }) => [path, text]))
  expect(Object.values(TESTED).filter(([file, title]) => !tests.get(file)?.includes(title))).toEqual([])
})
