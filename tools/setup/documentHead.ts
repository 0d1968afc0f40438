import type { HtmlTagDescriptor, Plugin } from 'vite'
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'

/** The one font file that the first words on the page need: upright, and with the letters of Swedish. */
const isFirstFont = (fileName: string) => /instrument-sans-latin-(?!ext)\w+-normal[^/]*\.woff2$/.test(fileName)

interface Chunk {
  readonly name: string
  readonly facadeModuleId: string | null
}

/** Found only once the program has run; in the order they are needed: first words, the map's view, its engine. */
const FIRST_SCRIPTS: readonly ((chunk: Chunk) => boolean)[] = [
  ({ facadeModuleId }) => /\/words\/sv\/sv\.ts$/.test(facadeModuleId ?? ''),
  ({ name }) => name === 'karta',
  ({ name }) => name === 'maplibre',
]

/**
 * What the build and not a person writes into index.html's head: which data package opens, the content security policy,
 * and early loading of what is nearly always needed but found late (the words in Swedish, the map and its library, the font).
 *
 * @param packageFolder address of the default data package, relative to the page
 */
export function documentHead(packageFolder: string): Plugin {
  return {
    name: 'social-kompass:document-head',
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        const tags: HtmlTagDescriptor[] = [
          { tag: 'meta', attrs: { name: 'social-kompass-package', content: packageFolder }, injectTo: 'head' },
        ]
        if (!context.bundle) return tags
        const files = Object.values(context.bundle)
        for (const isNext of FIRST_SCRIPTS) {
          for (const file of files) {
            if (file.type !== 'chunk' || !isNext(file)) continue
            const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${file.fileName}` }
            tags.push({ tag: 'link', attrs, injectTo: 'head' })
          }
        }
        for (const file of files) {
          if (isFirstFont(file.fileName)) {
            const attrs = {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
              href: `./${file.fileName}`,
            }
            tags.push({ tag: 'link', attrs, injectTo: 'head' })
          }
        }
        const policy = { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }
        return [{ tag: 'meta', attrs: policy, injectTo: 'head-prepend' }, ...tags]
      },
    },
  }
}
