import { type RefObject, useState } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import { compassSvg } from '../../export/compassSvg.ts'
import { compassCatalogue } from '../../i18n/compassCatalogue.ts'
import type { AppState, Theme } from '../../state/AppState.ts'
import { Icon } from '../../ui/Icon.tsx'
import { compassProvenance } from '../../viewmodels/compass/compassProvenance.ts'
import type { CompassView } from '../../viewmodels/compass/compassView.ts'
import type { DiscDrawing } from '../../viewmodels/compass/discDrawing.ts'
import { PALETTES } from '../../viewmodels/palette.ts'
import { fontStyleSheet } from '../fontStyleSheet.ts'
import { pngOfSvg } from '../pngOfSvg.ts'
import { saveFile } from '../saveFile.ts'
import styles from './KompassView.module.css'

export interface SaveDiscProps {
  readonly dataset: Dataset
  readonly view: CompassView
  readonly state: AppState
  readonly theme: Theme
  readonly drawing: RefObject<DiscDrawing | null>
}

/** The disc as a picture to take away, with its finding, its quality and where it came from. */
export function SaveDisc({ dataset, view, state, theme, drawing }: SaveDiscProps) {
  const words = compassCatalogue(state.lang).compass
  const [failed, setFailed] = useState(false)
  const selected = state.areas.map((id) => dataset.areaIndex.get(id)!)
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    if (!drawing.current) return
    setFailed(false)
    try {
      const svg = compassSvg({
        view,
        drawing: drawing.current,
        palette: PALETTES[theme],
        selected,
        provenance: compassProvenance(dataset, view, { language: state.lang, version: __APP_VERSION__ }),
        fontStyleSheet: await fontStyleSheet(),
      })
      if (kind === 'svg') saveFile('kompass.svg', 'image/svg+xml', svg.text)
      else saveFile('kompass.png', 'image/png', await pngOfSvg(svg.text, svg.width, svg.height))
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <span className={styles.saveLabel}>
        <Icon name="download" />
        {words.saveImage}
      </span>
      <button type="button" onClick={() => save('png')}>
        {words.savePng}
      </button>
      <button type="button" onClick={() => save('svg')}>
        {words.saveSvg}
      </button>
      <span role="status">{failed ? words.saveFailed : ''}</span>
    </>
  )
}
