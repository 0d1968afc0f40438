import styles from './Icon.module.css'

const PATHS = {
  search: ['M10.5 10.5 14 14', 'M7 2.400a4.600 4.600 0 1 1 0 9.200a4.600 4.600 0 0 1 0-9.200z'],
  link: [
    'M6.500 9.500 9.500 6.500M7 4.500l1-1a3.200 3.200 0 0 1 4.500 4.500l-1 1M9 11.500l-1 1A3.200 3.200 0 0 1 3.500 8l1-1',
  ],
  download: ['M8 2.500v7.500M4.800 7.200 8 10.400l3.200-3.200M3 13.500h10'],
  chevron: ['m4.500 6.500 3.500 3.500 3.500-3.500'],
  left: ['M9.500 4.500 6 8l3.500 3.500'],
  right: ['M6.500 4.500 10 8l-3.500 3.500'],
  play: ['M5 3.200 12.600 8 5 12.800z'],
  pause: ['M5.500 3.500v9M10.500 3.500v9'],
  plus: ['M8 3.500v9M3.500 8h9'],
  minus: ['M3.500 8h9'],
  close: ['m4 4 8 8M12 4l-8 8'],
  menu: ['M2.500 4.500h11M2.500 8h11M2.500 11.500h11'],
  settings: ['M8 2.200a5.800 5.800 0 1 0 0 11.600V2.200z', 'M8 2.200a5.800 5.800 0 0 1 0 11.600'],
  slide: ['M2 3h12v7.500H2z', 'M8 10.500v3M5.500 13.500h5M8 5v3.500M6.250 6.750h3.500'],
  grid: ['M2.500 3h4.500v4H2.500zM9 3h4.500v4H9zM2.500 9.500h4.500v4H2.500zM9 9.500h4.500v4H9z'],
  pointer: [
    'M8 5.200a2.800 2.800 0 1 1 0 5.600a2.800 2.800 0 0 1 0-5.600z',
    'M8 1.500v1.500M8 13v1.500M1.500 8H3M13 8h1.500',
  ],
  black: ['M2.500 3.500h11v8h-11z', 'M5 14h6M4.500 10 11.500 5'],
  speaker: ['M2 3h12v7H2z', 'M8 10v3.500M5.500 13.500h5'],
  fullscreen: ['M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10'],
  up: ['m4.500 9.500 3.500-3.500 3.500 3.500'],
  copy: ['M5.500 5.500h8v8h-8z', 'M3 10.500H2.500v-8h8V3'],
  bin: ['M3 4.500h10M6.500 4.500v-2h3v2M4.500 4.500l.7 9h5.600l.7-9'],
  undo: ['M5.500 3 2.500 6l3 3M2.500 6h7a4 4 0 0 1 0 8H6'],
  redo: ['m10.500 3 3 3-3 3M13.500 6h-7a4 4 0 0 0 0 8H10'],
  help: [
    'M8 1.800a6.200 6.200 0 1 1 0 12.400a6.200 6.200 0 0 1 0-12.400z',
    'M6.200 6.300a1.900 1.900 0 1 1 2.700 1.700c-.6.300-.9.700-.9 1.300M8 11.400v.1',
  ],
} as const

export type IconName = keyof typeof PATHS

/** A line icon of 16 units in the colour of the text. Decoration: the control it stands in has the name. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className={styles.icon} data-icon={name} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {PATHS[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
