import { COMPASS_LEVELS, COMPASS_PICTURES } from '../../address/CompassQuestion.ts'
import { comparePeriods } from '../../domain/Period.ts'
import { Details } from '../../ui/Details.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import form from '../../ui/Form.module.css'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import styles from './CompassDialogs.module.css'
import type { CompassDialogProps } from './IndicatorDialog.tsx'
import type { FrameIndicatorYears } from './model/frameYears.ts'

export interface YearsDialogProps extends CompassDialogProps {
  readonly window: readonly string[]
  readonly years: readonly FrameIndicatorYears[]
}

/** Which years are taken together, how years are compared, and which picture is drawn. */
export function YearsDialog({ state, ask, onClose, window, years }: YearsDialogProps) {
  const words = compassCatalogue(state.language)
  const own = words.compassPanel.dialogs
  const all = [...new Set(years.flatMap(({ periods }) => periods))].sort(comparePeriods)
  return (
    <Dialog title={own.years} closeLabel={words.shell.close} place="right" onClose={onClose}>
      <div className={form.form}>
        <fieldset className={form.choices}>
          <legend>{own.yearsLabel}</legend>
          <div className={styles.years}>
            {all.map((period) => (
              <label key={period}>
                <input
                  type="checkbox"
                  checked={window.includes(period)}
                  disabled={window.length === 1 && window[0] === period}
                  onChange={(event) =>
                    ask({
                      years: all.filter((each) => (each === period ? event.target.checked : window.includes(each))),
                    })
                  }
                />
                {period}
              </label>
            ))}
          </div>
          <p className={form.note}>{own.yearsHelp}</p>
          <Details kind="link" summary={own.yearsDetail} className={styles.why}>
            {years.map(({ indicatorId, name, periods }) => (
              <p key={indicatorId} className={form.note}>
                {own.yearOf(name, periods.join(', '))}
              </p>
            ))}
          </Details>
        </fieldset>
        <fieldset className={form.choices}>
          <legend>{own.level}</legend>
          {COMPASS_LEVELS.map((level) => (
            <label key={level}>
              <input
                type="radio"
                name="compass-level"
                checked={state.compass.level === level}
                onChange={() => ask({ level })}
              />
              <span>
                {own.levels[level]}
                <small>{own.levelHelp[level]}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <fieldset className={form.choices}>
          <legend>{own.picture}</legend>
          {COMPASS_PICTURES.map((picture) => (
            <label key={picture}>
              <input
                type="radio"
                name="compass-picture"
                checked={state.compass.picture === picture}
                onChange={() => ask({ picture })}
              />
              <span>
                {words.compass.pictures[picture]}
                <small>{words.compass.pictureNotes[picture]}</small>
              </span>
            </label>
          ))}
        </fieldset>
      </div>
    </Dialog>
  )
}
