import { LANGUAGES } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import { spokenLanguage } from '../../words/wordsOf.ts'
import { choiceBefore } from '../choiceBefore.ts'
import { Brand } from '../header/Brand.tsx'
import frame from '../LoadingScreen.module.css'
import { useTheme } from '../useTheme.ts'
import { OtherPackages } from './OtherPackages.tsx'

/** The first page of an installation where no package opens by itself. */
export function StartPage() {
  useTheme(choiceBefore())
  const language = spokenLanguage() ?? LANGUAGES[0]
  const words = catalogue(language).shell
  return (
    <>
      <header className={frame.header}>
        <Brand municipality="" label={words.product} />
      </header>
      <main className={frame.main}>
        <h1>{words.choosePackage}</h1>
        <p>{noticeCatalogue(language).packages.about}</p>
        <OtherPackages language={language} />
      </main>
    </>
  )
}
