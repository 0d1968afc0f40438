import { PALETTES } from '../../../colour/palette.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { AreaShapes } from '../../../map/model/stage/areaShapes.ts'
import { LandscapeShape } from '../../../ui/LandscapeShape.tsx'
import { catalogue } from '../../../words/catalogue.ts'
import { dateText, numberText } from '../../../words/format.ts'
import { outputCatalogue } from '../../../words/outputCatalogue.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import type { Landscapes } from '../model/profileLandscapes.ts'
import { ProfileMapPicture } from '../ProfileMapPicture.tsx'
import styles from './Booklet.module.css'
import { coverMap } from './model/coverMap.ts'

export interface BookletCoverProps {
  readonly dataset: Dataset
  readonly landscapes: Landscapes
  readonly shapes: AreaShapes
  readonly groups: number
  readonly language: Language
}

const MAP = { width: 690, height: 440 }

/** The cover: what it is, of where, and the municipality in the colours of its landscapes. */
export function BookletCover({ dataset, landscapes, shapes, groups, language }: BookletCoverProps) {
  const words = outputCatalogue(language).print
  const { meta, areas } = dataset
  const palette = PALETTES.light
  const map = coverMap(shapes, MAP.width, MAP.height)
  const kinds = [
    ...new Map((landscapes ?? []).flatMap((each) => (each ? [[each.group, each] as const] : []))).values(),
  ].sort((a, b) => a.group - b.group)
  return (
    <div className={styles.cover}>
      <p className={styles.place}>
        {meta.municipalityName && catalogue(language).shell.municipality(meta.municipalityName)}
      </p>
      <h1>{words.booklet}</h1>
      <p className={styles.lead}>{words.bookletLead(numberText(areas.length, 0, language), groups)}</p>
      {map && (
        // A drawing that is itself a part of a flex box is a block, before which older Chromium begins a page.
        <div>
          <ProfileMapPicture
            map={map}
            name={profileCatalogue(language).profilePage.wholeMunicipality}
            fills={(areaAt) => {
              const found = landscapes?.[areaAt]
              return found ? palette.land[found.group % palette.land.length]! : palette.surface
            }}
          />
        </div>
      )}
      {kinds.length > 0 && (
        <>
          <h2>{words.landscapesTitle}</h2>
          <ul>
            {kinds.map((each) => (
              <li key={each.group}>
                <LandscapeShape
                  group={each.group}
                  fill={palette.land[each.group % palette.land.length]!}
                  on={palette.landOn[each.group % palette.landOn.length]!}
                  number={each.number}
                  size={24}
                />
                {each.name}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.text}>{words.bookletText}</p>
      <p className={styles.date}>{meta.vintage && words.dated(dateText(meta.vintage, language))}</p>
    </div>
  )
}
