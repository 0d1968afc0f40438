import { useState } from 'react'
import type { AppState } from '../address/AppState.ts'
import type { UrlState } from '../address/useUrlState.ts'
import type { Dataset } from '../domain/Dataset.ts'
import { isOwnSpec, NOTHING_OWN } from '../facts/need/activeNeedSpec.ts'
import { type OwnSpec, readOwnSpecs, writeOwnSpecs } from '../keeping/ownSpecs.ts'
import { useTyped } from '../keeping/useTyped.ts'
import { Button } from '../ui/Button.tsx'
import { settingsCatalogue } from '../words/settingsCatalogue.ts'
import styles from './NeedSettings.module.css'

export interface OwnNeedSpecsProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly change: UrlState['change']
}

/** Saving one's own need index in this browser, coming back to it, and going back to the package's. */
export function OwnNeedSpecs({ dataset, state, change }: OwnNeedSpecsProps) {
  const words = settingsCatalogue(state.language).needSettings
  const code = dataset.meta.municipalityCode
  const [own, setOwn] = useState(() => readOwnSpecs(code))
  const typed = useTyped(JSON.stringify(['need', code]), { name: '' })
  const { name } = typed.value
  const [isRefused, setRefused] = useState(false)
  // What another page has kept since this one read it stays; where nothing can be kept, what is on this page.
  const keep = (change: (specs: readonly OwnSpec[]) => readonly OwnSpec[]): void => {
    const specs = change(isRefused ? own : readOwnSpecs(code))
    setOwn([...specs])
    setRefused(!writeOwnSpecs(code, specs))
  }
  const save = (): void => {
    const trimmed = name.trim()
    if (trimmed === '') return
    const { need, components, scale, adding, design } = state
    keep((specs) => [
      ...specs.filter((spec) => spec.name !== trimmed),
      { name: trimmed, need, components, scale, adding, design },
    ])
    typed.write({ name: '' })
    typed.forget()
  }
  return (
    <div className={styles.own}>
      {isOwnSpec(state) && (
        <>
          <div className={styles.add}>
            <input
              value={name}
              maxLength={60}
              placeholder={words.ownName}
              aria-label={words.ownName}
              onChange={(event) => typed.write({ name: event.target.value })}
              onKeyDown={(event) => event.key === 'Enter' && save()}
            />
            <Button kind="plain" disabled={name.trim() === ''} onClick={save}>
              {words.save}
            </Button>
          </div>
          <Button kind="plain" onClick={() => change((before) => ({ ...before, ...NOTHING_OWN }))}>
            {words.reset}
          </Button>
        </>
      )}
      {isRefused && <p className={styles.note}>{words.notSaved}</p>}
      {own.length > 0 && (
        <ul className={styles.saved}>
          {own.map((spec) => (
            <li key={spec.name}>
              <Button
                kind="link"
                onClick={() =>
                  change((before) => ({
                    ...before,
                    need: spec.need,
                    components: spec.components,
                    scale: spec.scale,
                    adding: spec.adding,
                    design: spec.design,
                  }))
                }
              >
                {spec.name}
              </Button>
              <Button
                kind="icon"
                aria-label={words.forget(spec.name)}
                title={words.forget(spec.name)}
                onClick={() => keep((specs) => specs.filter((other) => other.name !== spec.name))}
              >
                <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
                  <path d="m4 4 8 8M12 4l-8 8" />
                </svg>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
