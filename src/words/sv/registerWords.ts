import { budget } from './register/budget.ts'
import { measureForm } from './register/measureForm.ts'
import { register } from './register/register.ts'
import { sheet } from './register/sheet.ts'
import { tryOut } from './register/tryOut.ts'

export const registerWords = { budget, measureForm, register, sheet, tryOut }
