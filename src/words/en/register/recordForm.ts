import type { recordForm as swedish } from '../../sv/register/recordForm.ts'

/** The frame of a form: what is to be mended, what is still there, saving and closing. */
export const recordForm: typeof swedish = {
  save: 'Save in the draft',
  cancel: 'Cancel',
  close: 'Close',
  faults: (count) => (count === 1 ? 'One field needs correcting.' : `${count} fields need correcting.`),
  typedKept: 'This is what you wrote last. It is not saved yet.',
  unsaved: 'What you have written is not saved. Close anyway?',
  discard: 'Close without saving',
  stay: 'Go on writing',
}
