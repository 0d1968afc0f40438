import { useState } from 'react'
import { packageWithLandscapes } from '../../export/packageWithLandscapes.ts'
import { compassCatalogue } from '../../i18n/compassCatalogue.ts'
import type { AppState } from '../../state/AppState.ts'
import type { LandscapeRow } from '../../viewmodels/compass/landscapeRows.ts'
import { browserKeeping } from '../keeping/browserKeeping.ts'
import { OnlyHere } from '../keeping/OnlyHere.tsx'
import { packageAddress } from '../packageAddress.ts'
import { saveFile } from '../saveFile.ts'
import { today } from '../today.ts'
import styles from './LandscapeTable.module.css'

/** The reader's own descriptions, as the package's file with them in it: a page cannot write where it was read from. */
export function KeepNames({ rows, state }: { readonly rows: readonly LandscapeRow[]; readonly state: AppState }) {
  const words = compassCatalogue(state.lang).compass
  const [failed, setFailed] = useState(false)
  const own = rows.filter((row) => row.isOwn)
  if (own.length === 0) return null
  const keep = async (): Promise<void> => {
    const folder = new URL(packageAddress(window.location, document), document.baseURI)
    const text = await fetch(new URL('datapackage.json', folder))
      .then((answer) => (answer.ok ? answer.text() : ''))
      .catch(() => '')
    const made = packageWithLandscapes(
      text,
      own.map(({ areaIds, name }) => ({ areaIds, name: { sv: '', en: '', [state.lang]: name } })),
    )
    setFailed(made === null)
    if (made === null) return
    saveFile('datapackage.json', 'application/json', made)
    browserKeeping.noteFile('landscapes', today())
  }
  return (
    <div className={styles.keep}>
      <button type="button" onClick={keep}>
        {words.keepNames}
      </button>
      <p role="status">{failed ? words.keepNamesFailed : words.keepNamesHelp}</p>
      <OnlyHere language={state.lang} kind="landscapes" />
    </div>
  )
}
