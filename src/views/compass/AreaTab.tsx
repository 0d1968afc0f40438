import type { AppState, Theme } from '../../address/AppState.ts'
import { PALETTES } from '../../colour/palette.ts'
import { Button } from '../../ui/Button.tsx'
import { Hint } from '../../ui/Hint.tsx'
import { Key, KeyItem } from '../../ui/Key.tsx'
import { LandscapeShape } from '../../ui/LandscapeShape.tsx'
import { SelectionShape } from '../../ui/SelectionShape.tsx'
import { StripLine, stripPlace } from '../../ui/StripLine.tsx'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import styles from './AreaTab.module.css'
import type { CompassAreaView } from './model/compassAreaView.ts'

export interface AreaTabProps {
  readonly areas: readonly CompassAreaView[]
  readonly state: AppState
  readonly theme: Theme
  /** The sentence about what pulls it, by position in the dataset. */
  readonly pulledBy: (areaAt: number) => string
  readonly onProfile: (areaAt: number) => void
}

/** The chosen areas beside their landscape: a strip per indicator. */
export function AreaTab({ areas, state, theme, pulledBy, onProfile }: AreaTabProps) {
  const { compassPanel, panel } = compassCatalogue(state.language)
  const words = compassPanel.area
  const [first] = areas
  if (!first) return <Hint className={styles.choose}>{words.choose}</Hint>
  const isProposed = state.areas.length === 0
  const sections = areas.map((area, i) => (
    <section key={area.areaAt} className={styles.area} aria-label={area.name}>
      <h2>
        {!isProposed && <SelectionShape order={i + 1} />}
        {area.name}
      </h2>
      <p className={styles.sentence}>{pulledBy(area.areaAt)}</p>
      <p className={styles.meta}>{area.sentences.join(' ')}</p>
      <Key className={styles.key}>
        <KeyItem>
          <SelectionShape order={i + 1} size={11} />
          {words.stripOwn}
        </KeyItem>
        {area.group !== null && (
          <KeyItem>
            <Landscape group={area.group} theme={theme} />
            {words.stripLandscape}
          </KeyItem>
        )}
        <KeyItem mark="municipality">{words.stripMunicipality}</KeyItem>
        <KeyItem mark="other">{words.stripOthers}</KeyItem>
      </Key>
      <ul className={styles.strips}>
        {area.strips.map((strip) => (
          <li key={strip.indicatorId}>
            <span>
              {strip.name} <small>{strip.period}</small>
            </span>
            <StripLine strip={strip} order={i + 1}>
              {strip.landscape !== null && area.group !== null && (
                <i className={styles.mark} style={{ left: stripPlace(strip.landscape) }}>
                  <Landscape group={area.group} theme={theme} />
                </i>
              )}
            </StripLine>
            <b>{strip.value}</b>
          </li>
        ))}
      </ul>
      <Button kind="plain" className={styles.profile} onClick={() => onProfile(area.areaAt)}>
        {panel.openProfile}
      </Button>
    </section>
  ))
  return (
    <>
      {isProposed && (
        <p className={styles.choose}>
          {words.proposed(first.name)} <Hint as="span">{words.chooseOther}</Hint>
        </p>
      )}
      {sections}
    </>
  )
}

function Landscape({ group, theme }: { readonly group: number; readonly theme: Theme }) {
  const { land, landOn } = PALETTES[theme]
  return (
    <LandscapeShape
      group={group}
      fill={land[group % land.length]!}
      on={landOn[group % landOn.length]!}
      number=""
      size={16}
    />
  )
}
