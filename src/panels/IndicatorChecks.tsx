import type { Indicator, IndicatorId } from '../domain/Indicator.ts'
import type { Language } from '../domain/LocalText.ts'
import form from '../ui/Form.module.css'

export interface IndicatorChecksProps {
  readonly groups: readonly { readonly id: string; readonly name: string; readonly indicators: readonly Indicator[] }[]
  readonly chosen: readonly IndicatorId[]
  readonly language: Language
  /** What stands in small under an indicator's name. */
  readonly noteOf: (indicator: Indicator) => string
  /** All that are chosen now, in the order in which they were. */
  readonly onChoose: (ids: readonly IndicatorId[]) => void
}

/** Several indicators to choose among, theme by theme. */
export function IndicatorChecks({ groups, chosen, language, noteOf, onChoose }: IndicatorChecksProps) {
  return (
    <div className={form.themes}>
      {groups.map((group) => (
        <fieldset key={group.id} className={form.choices}>
          <legend>{group.name}</legend>
          {group.indicators.map((indicator) => (
            <label key={indicator.id}>
              <input
                type="checkbox"
                checked={chosen.includes(indicator.id)}
                onChange={(event) =>
                  onChoose(
                    event.target.checked ? [...chosen, indicator.id] : chosen.filter((id) => id !== indicator.id),
                  )
                }
              />
              <span>
                {indicator.name[language]}
                <small>{noteOf(indicator)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
