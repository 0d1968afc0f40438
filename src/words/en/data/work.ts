import type { work as swedish } from '../../sv/data/work.ts'

export const work: typeof swedish = {
  title: 'Save, share and open',
  lead: 'What you do is saved in this browser all the time. Save a project file to give it to a colleague, to go on at another computer, or to have a copy.',
  saveProject: 'Save project file',
  saveProjectText:
    'Figures, measures, stories, indexes of your own and everything you have changed, as a zip file of text files. It also holds the figures that are hidden on the screen.',
  openProject: 'Open project file …',
  openProjectText: 'Or drop it anywhere on the page. You see what differs before anything changes.',
  making: 'Making the file …',
  saved: 'Saved among downloads.',
  failed: 'The file could not be made. Check the network, and try again.',
  fileName: (municipality: string, day: string) => `social-kompass-${municipality}-${day}.kompass.zip`,
  keepings: {
    given: 'The browser has promised to keep what you do until you clear it yourself.',
    refused:
      'The browser does not promise to keep what you do: it may clear it when space runs out, and Safari after seven days without a visit. Save a project file.',
    unknown:
      'The browser may clear what you do when space runs out, and Safari after seven days without a visit. Save a project file.',
    page: 'What you do is only on this page and goes when it is closed. Save a file.',
  },
  folder: {
    again: (name) => `Open ${name} again`,
    refused: (name) => `The browser was not allowed to open ${name}. Press again and allow it, or choose the folder.`,
    choose: 'Work in a folder …',
    save: 'Save to the folder',
    text: 'Choose the folder that holds the package, in a synced Teams or OneDrive folder, say. Several can work in it: what you write is put together, and nothing is saved until you say so.',
    unable: 'Needs Edge or Chrome on a computer.',
    opened: (name: string) => `The folder ${name} is open.`,
    nothing: (name: string) =>
      `All that you have changed of measures, goals and notes is saved in ${name}. Stories and indexes are saved in the project file.`,
    waiting: (count: string, isOne: boolean, name: string) =>
      isOne ? `1 changed row is not saved in ${name}.` : `${count} changed rows are not saved in ${name}.`,
    saved: (name: string) => `Saved in ${name}.`,
    left: 'Nothing was saved. Your changes are still here.',
    copies: (names: string) => `What was in the copies is there: ${names}. You can remove them.`,
    noPackage: 'The folder has no package. Choose the folder that datapackage.json is in.',
    other: (municipality: string) => `The package in the folder is about ${municipality}.`,
    unreadable:
      'The folder cannot be read or written now. If it is synced: choose “Always keep on this device” for it and try again. Your changes are still here.',
    failed: (why: string) => `It failed. ${why} Your changes are still here.`,
    askTitle: 'Somebody else has changed the same thing',
    ask: 'The rest of what you have written is put together already.',
    folders: 'The folder’s',
    was: (text: string) => `Before: ${text}`,
    gone: 'removed',
    whole: 'still there',
    blank: 'blank',
  },
  dialog: {
    title: 'Open project file',
    close: 'Close',
    cancel: 'Cancel',
    reading: 'Reading the file …',
    none: 'This is not a project file. A project file is saved in Data and ends with .kompass.zip.',
    newer: 'The file was saved with a newer version of Social kompass. Reload the page and try again.',
    unreadable: 'The package in the file cannot be read. Ask whoever gave you the file to save it again.',
    other: (own: string, municipality: string) =>
      `The file is about ${municipality}, and ${own} is shown here. Open ${municipality} first, and drop the file there.`,
    about: (municipality: string, vintage: string) => `${municipality}, data dated ${vintage}.`,
    holds: 'The file holds',
    own: 'You have in this browser',
    counts: {
      measures: (count: string, isOne: boolean) => (isOne ? '1 change of measures' : `${count} changes of measures`),
      figures: (count: string, isOne: boolean) => (isOne ? '1 reading of figures' : `${count} readings of figures`),
      plan: (count: string, isOne: boolean) =>
        isOne ? '1 change of goals and notes' : `${count} changes of goals and notes`,
      stories: (count: string, isOne: boolean) => (isOne ? '1 story' : `${count} stories`),
      lists: (count: string, isOne: boolean) =>
        isOne ? '1 index or landscape name of your own' : `${count} indexes and landscape names of your own`,
    },
    nothing: 'no work of your own',
    same: 'Figures and measures in the file are those that are shown.',
    describedOtherwise:
      'Figures and measures are the same, but the descriptions, goals or stories of the file are not those that are shown.',
    differs: (counts: string) => `The file has other figures or measures than those shown: ${counts}.`,
    showDiffers: 'See what differs',
    takePackage: 'Show the figures and measures of the file',
    aside: (count: string) =>
      `${count} parts of the file cannot be read and are left out. The file itself is not changed.`,
    collisions: 'You and the file say different things. Choose which is to stand.',
    index: (name: string) => `Index “${name}”`,
    landscape: 'Name of a landscape',
    mine: 'Mine',
    theirs: 'The file’s',
    open: 'Open',
    merge: 'Merge with mine',
    replace: 'Replace mine',
    replaceNote:
      'Merge keeps everything that either of you has done. Replace undoes your own changes and removes your stories: save a project file first if you want to keep them.',
    done: (name: string) => `${name} is open.`,
    notKept: 'The browser could not save everything. It is shown now but goes when the page is closed.',
    lost: (kinds: string) => `This in the file could not be taken in: ${kinds}. It is still in the file.`,
    kinds: {
      measures: 'changes of measures',
      figures: 'figures of your own',
      plan: 'changes of goals and notes',
      stories: 'stories',
      lists: 'indexes and landscape names',
    },
  },
}
