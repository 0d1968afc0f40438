import { useEffect, useState } from 'react'
import type { Language } from '../../domain/LocalText.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import styles from './Presenter.module.css'
import type { PresenterActions } from './usePresenterKeys.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

const REST_MS = 2600

/** Buttons for those without a keyboard: they come when the pointer moves and go when it rests. */
export function PresenterTools({
  actions,
  language,
}: {
  readonly actions: PresenterActions
  readonly language: Language
}) {
  const words = meetingCatalogue(language).presenter
  const isAwake = useAwake()
  const button = (icon: IconName, label: string, action: () => void) => (
    <Button kind="icon" onClick={action} aria-label={label} title={label}>
      <Icon name={icon} size={20} />
    </Button>
  )
  return (
    <div className={styles.tools} role="toolbar" aria-label={words.tools} data-awake={isAwake || undefined}>
      {button('left', words.previous, actions.previous)}
      {button('right', words.next, actions.next)}
      {button('grid', words.overview, actions.overview)}
      {button('pointer', words.pointer, actions.pointer)}
      {button('black', words.black, actions.black)}
      {button('speaker', words.speaker, actions.speaker)}
      {button('fullscreen', words.fullScreen, actions.fullScreen)}
      {button('help', words.keysHelp, actions.keysHelp)}
      {button('close', words.exit, actions.exit)}
    </div>
  )
}

function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true)
  useEffect(() => {
    let timer = setTimeout(() => setAwake(false), REST_MS)
    const wake = (): void => {
      clearTimeout(timer)
      setAwake(true)
      timer = setTimeout(() => setAwake(false), REST_MS)
    }
    window.addEventListener('pointermove', wake)
    window.addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', wake)
      window.removeEventListener('pointerdown', wake)
    }
  }, [])
  return isAwake
}
