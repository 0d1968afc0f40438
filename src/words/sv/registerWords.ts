import { budget } from './register/budget.ts'
import { measureForm } from './register/measureForm.ts'
import { recordForm } from './register/recordForm.ts'
import { register } from './register/register.ts'
import { sheet } from './register/sheet.ts'
import { tryOut } from './register/tryOut.ts'

export const registerWords = { budget, measureForm, recordForm, register, sheet, tryOut }
