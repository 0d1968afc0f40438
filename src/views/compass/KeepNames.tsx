import { useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import { packageAddress } from '../../address/packageAddress.ts'
import { packagePath } from '../../address/packagePath.ts'
import { NO_TEXT } from '../../domain/LocalText.ts'
import { fetchPackageFile } from '../../ingest/fetchPackageFile.ts'
import { browserKeeping } from '../../keeping/browserKeeping.ts'
import { OnlyHere } from '../../keeping/OnlyHere.tsx'
import { today } from '../../keeping/today.ts'
import { saveFile } from '../../output/saveFile.ts'
import { Button } from '../../ui/Button.tsx'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { packageWithLandscapes } from './files/packageWithLandscapes.ts'
import styles from './LandscapeTable.module.css'
import type { LandscapeRow } from './model/landscapeRows.ts'

/** The reader's own descriptions, as the package's file with them in it: a page cannot write where it was read from. */
export function KeepNames({ rows, state }: { readonly rows: readonly LandscapeRow[]; readonly state: AppState }) {
  const words = compassCatalogue(state.language).compass
  const [failed, setFailed] = useState(false)
  const own = rows.filter((row) => row.isOwn)
  if (own.length === 0) return null
  const keep = async (): Promise<void> => {
    const folder = new URL(packagePath(packageAddress(window.location, document), document.baseURI), document.baseURI)
    const text = await fetchPackageFile(new URL('datapackage.json', folder).href)
      .then(({ status, bytes }) => (status === 200 ? new TextDecoder().decode(bytes) : ''))
      .catch(() => '')
    const made = packageWithLandscapes(
      text,
      own.map(({ areaIds, name }) => ({ areaIds, name: { ...NO_TEXT, [state.language]: name } })),
    )
    setFailed(made === null)
    if (made === null) return
    saveFile('datapackage.json', 'application/json', made)
    browserKeeping.noteFile('landscapes', today())
  }
  return (
    <div className={styles.keep}>
      <Button kind="plain" onClick={keep}>
        {words.keepNames}
      </Button>
      <p role="status">{failed ? words.keepNamesFailed : words.keepNamesHelp}</p>
      <OnlyHere language={state.language} kind="landscapes" />
    </div>
  )
}
