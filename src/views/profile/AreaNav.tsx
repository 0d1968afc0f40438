import { type ReactNode, useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import { joinAreas } from '../../address/profileCodec.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectionShape } from '../../ui/SelectionShape.tsx'
import { useRowsInSight } from '../../ui/useRowsInSight.ts'
import { profileCatalogue } from '../../words/profileCatalogue.ts'
import styles from './AreaNav.module.css'
import { matchingSections, type ProfileChoice, type ProfileChooser } from './model/profileChooser.ts'
import { profileLink } from './profileLink.ts'

export interface AreaNavProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly change: UrlState['change']
  readonly chooser: ProfileChooser
  /** Called when a choice is made, where the list stands in a dialog. */
  readonly onChosen?: () => void
}

/** All areas and groups in a list that can be searched; areas can be ticked to make a group of one's own. */
export function AreaNav({ dataset, state, change, chooser, onChosen }: AreaNavProps) {
  const words = profileCatalogue(state.language).profilePage
  const [query, setQuery] = useState('')
  const [ticked, setTicked] = useState<readonly string[] | null>(null)
  const sections = matchingSections(chooser.sections, query)
  const link = (key: string | null) => {
    const { href, onClick } = profileLink(state, change, { area: key })
    return {
      href,
      onClick: (event: Parameters<typeof onClick>[0]) => {
        onClick(event)
        if (event.defaultPrevented) onChosen?.()
      },
    }
  }
  const isTicking = ticked !== null
  return (
    <nav className={styles.nav} aria-label={words.chooseLabel} data-dialog={onChosen ? true : undefined}>
      <input
        type="search"
        value={query}
        placeholder={words.search}
        aria-label={words.search}
        onChange={(event) => setQuery(event.target.value)}
      />
      <a className={styles.all} {...link(null)}>
        {words.allAreas}
      </a>
      {sections.length === 0 && <p className={styles.none}>{words.noMatch}</p>}
      {sections.map((section) => (
        <div key={section.id}>
          <p className={styles.title} aria-hidden="true">
            {section.title}
          </p>
          <Choices label={section.title} choices={section.choices}>
            {(choice) =>
              isTicking && choice.areaAt >= 0 ? (
                <label>
                  <input
                    type="checkbox"
                    checked={ticked.includes(choice.key)}
                    onChange={(event) =>
                      setTicked(
                        event.target.checked ? [...ticked, choice.key] : ticked.filter((key) => key !== choice.key),
                      )
                    }
                  />
                  {choice.name}
                </label>
              ) : (
                <a {...link(choice.key)} aria-current={choice.key === state.profile.area ? 'page' : undefined}>
                  <span>{choice.name}</span>
                  <ChosenMark choice={choice} dataset={dataset} state={state} />
                </a>
              )
            }
          </Choices>
        </div>
      ))}
      <div className={styles.own}>
        <Button
          kind="plain"
          aria-expanded={isTicking}
          onClick={() => setTicked(isTicking ? null : membersOf(state, chooser))}
        >
          {words.ownGroup}
        </Button>
        {isTicking && (
          <>
            <p>{words.ownGroupHelp}</p>
            <Button
              kind="primary"
              disabled={ticked.length < 2}
              onClick={() => {
                const area = joinAreas(ticked)
                change((before) => ({ ...before, profile: { ...before.profile, area } }))
                onChosen?.()
              }}
            >
              {words.ownGroupOpen(ticked.length)}
            </Button>
          </>
        )}
      </div>
    </nav>
  )
}

/** Areas of the present profile, to begin with. */
function membersOf({ profile }: AppState, chooser: ProfileChooser): string[] {
  const areas = new Set(
    chooser.sections.flatMap(({ choices }) => choices.filter(({ areaAt }) => areaAt >= 0).map(({ key }) => key)),
  )
  return (profile.area ?? '').split(',').filter((key) => areas.has(key))
}

/** That an area is chosen in the other views too, with its shape. */
function ChosenMark({
  choice,
  dataset,
  state,
}: {
  readonly choice: ProfileChoice
  readonly dataset: Dataset
  readonly state: AppState
}) {
  const order = choice.areaAt < 0 ? 0 : state.areas.indexOf(dataset.areas[choice.areaAt]!.id) + 1
  if (order === 0) return null
  return (
    <span role="img" aria-label={profileCatalogue(state.language).profilePage.selected(order)} className={styles.mark}>
      <SelectionShape order={order} size={10} />
    </span>
  )
}

/** As the style sheet has it, in a row that does not wrap. */
const ROW = 26

interface ChoicesProps {
  readonly label: string
  readonly choices: readonly ProfileChoice[]
  readonly children: (choice: ProfileChoice) => ReactNode
}

/** A list of areas, of which only those near the window are drawn when they are many. */
function Choices({ label, choices, children }: ChoicesProps) {
  const { ref, from, to, height } = useRowsInSight<HTMLUListElement>(choices.length, ROW)
  const isPart = to - from < choices.length
  const room = (count: number) => count > 0 && <li aria-hidden="true" style={{ height: count * height }} />
  return (
    <ul ref={ref} aria-label={label}>
      {room(from)}
      {choices.slice(from, to).map((choice, at) => (
        <li
          key={choice.key}
          data-row
          {...(isPart && { 'aria-setsize': choices.length, 'aria-posinset': from + at + 1 })}
        >
          {children(choice)}
        </li>
      ))}
      {room(choices.length - to)}
    </ul>
  )
}
