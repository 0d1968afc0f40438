import { useMemo } from 'react'
import { ABOUT_PARTS, type AboutPart } from '../../../address/AboutQuestion.ts'
import { showAbout, showData } from '../../../address/changes.ts'
import { encodeState } from '../../../address/urlCodec.ts'
import type { Issue } from '../../../domain/Issue.ts'
import { Button, buttonLook } from '../../../ui/Button.tsx'
import { useTitlePart } from '../../../ui/pageTitle.ts'
import { TabbedPage } from '../../../ui/TabbedPage.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { aboutCatalogue } from '../words/aboutCatalogue.ts'
import styles from './AboutPage.module.css'
import { accessibilityText } from './model/accessibilityText.ts'
import { qualityText } from './model/qualityText.ts'

export interface AboutPageProps extends Pick<ViewProps, 'dataset' | 'state' | 'change' | 'presenting'> {
  readonly part: AboutPart
  /** Everything that was found in the files. */
  readonly issues: readonly Issue[]
}

/** What the service says of itself: how good its figures are, and whether everybody can use it. One page each, by link. */
export function AboutPage({ dataset, state, change, presenting, part, issues }: AboutPageProps) {
  const { language } = state
  const { about: words } = aboutCatalogue(language)
  useTitlePart(words.parts[part])
  const text = useMemo(
    () =>
      part === 'kvalitet'
        ? qualityText({ dataset, issues, language })
        : accessibilityText({ meta: dataset.meta, language }),
    [dataset, issues, language, part],
  )
  return (
    <TabbedPage
      title={text.heading}
      tabsLabel={words.partsLabel}
      tabs={ABOUT_PARTS.map((id) => ({
        id,
        text: words.parts[id],
        href: encodeState(showAbout(state, id), window.location.search),
      }))}
      tab={part}
      onTab={(id) => change((before) => showAbout(before, id))}
      presenting={presenting}
      sentence={text.lacking > 0 ? words.lacking(text.lacking) : ''}
      tools={
        <Button kind="plain" onClick={() => change(showData)}>
          {words.back}
        </Button>
      }
    >
      <div className={styles.text}>
        {text.sections.map(({ id, title, lines, lists, links }) => (
          <section key={id}>
            {title !== '' && <h2>{title}</h2>}
            {lines.map((line) => (
              <p key={line.text}>{line.isGap ? <mark>{line.text}</mark> : line.text}</p>
            ))}
            {lists.map((list) => (
              <div key={list.title}>
                <h3>{list.title}</h3>
                <ul>
                  {list.items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </div>
            ))}
            {links.map((link) => (
              <p key={link.href}>
                <a
                  className={buttonLook.inline}
                  href={link.href}
                  rel="noopener noreferrer"
                  target={link.href.startsWith('mailto:') ? undefined : '_blank'}
                >
                  {link.text}
                </a>
              </p>
            ))}
          </section>
        ))}
      </div>
    </TabbedPage>
  )
}
