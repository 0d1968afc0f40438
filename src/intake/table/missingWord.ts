import type { MissingReason } from '../../domain/Cell.ts'
import { missingSymbol } from '../../ingest/missingSymbol.ts'

/** Words and signs of tables that people make, beside those of the package format. None of them is zero. */
const WORDS: ReadonlyMap<string, MissingReason> = new Map<string, MissingReason>([
  ...[
    'saknas',
    'uppgift saknas',
    'uppg. saknas',
    'uppgifter saknas',
    'ingen uppgift',
    'ej tillgänglig',
    'n.a.',
    'nan',
  ].map((word) => [word, 'not-collected'] as const),
  ...['none', '#i/t', '#saknas', 'missing', 'no data', 'ingen data', 'e/t', 'ej svar'].map(
    (word) => [word, 'not-collected'] as const,
  ),
  ...['u', 'sekretess', 'skyddad', 'skyddat', 'dold', 'dolt', 'undertryckt', 'sekretessbelagd', 'sekretessbelagt'].map(
    (word) => [word, 'suppressed'] as const,
  ),
  ...['ej redovisat', 'redovisas ej', 'redovisas inte', 'för få', 'för få svar', 'supp', 'suppressed'].map(
    (word) => [word, 'suppressed'] as const,
  ),
  ...['ej aktuellt', 'ej relevant', 'ej tillämpligt', '--', '---'].map((word) => [word, 'not-applicable'] as const),
])

/** Too few to tell: `<5`, `≤ 4`, `färre än 10`, `1–4`. */
const FEW = /^(?:(?:<|≤|<=|färre än|mindre än|under)\s?\d{1,2}|[01]\s?[-–]\s?[2-9])$/
const DOTS = /^\.{3,7}$/

/** Why a cell of figures holds none, or null when it holds something else. Blank is not this function's concern. */
export function missingWord(text: string): MissingReason | null {
  const known = missingSymbol(text)
  if (known) return known
  if (text.length > 20) return null
  const word = text.toLowerCase()
  if (FEW.test(word)) return 'suppressed'
  if (DOTS.test(word)) return 'not-collected'
  return WORDS.get(word) ?? null
}
