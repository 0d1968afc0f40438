import type { Language } from '../../src/domain/LocalText.ts'
import type { HostFinding, HostFindingCode } from './hostFindings.ts'

interface HostWords {
  readonly severity: Readonly<Record<HostFinding['severity'], string>>
  readonly more: (count: number) => string
  readonly summary: (faults: number, remarks: number, scripts: number) => string
  readonly silent: (address: string) => string
  readonly findings: Readonly<Record<HostFindingCode, (detail: string) => string>>
}

/** What `npm run check:host` says: what is wrong, and what to do. */
export const hostWords: Readonly<Record<Language, HostWords>> = {
  sv: {
    severity: { fault: 'Fel', remark: 'Anmärkning' },
    more: (count) => `(och ${count} till)`,
    summary: (faults, remarks, scripts) => `Fel: ${faults}, anmärkningar: ${remarks}. Skript som lästes: ${scripts}.`,
    silent: (address) => `${address} svarar inte.`,
    findings: {
      'page-missing': (status) => `Sidan finns inte (svar ${status}). Lägg innehållet i dist på adressen.`,
      'offline-missing': (status) =>
        `Filen för användning utan nät finns inte (svar ${status}). Lägg hela dist på servern.`,
      'scripts-missing': () => 'Skriptet finns inte. Lägg hela dist på servern, allt från samma bygge.',
      header: (header) => `Huvudet saknas. Skicka ${header}`,
      policy: (directive) => `Säkerhetspolicyn saknar ”${directive}”. Skicka den i Content-Security-Policy.`,
      frames: () => 'Vem som får bädda in sidan är inte sagt. Skicka frame-ancestors i Content-Security-Policy.',
      'frame-options': () =>
        'X-Frame-Options hindrar inbäddning på tillåtna sidor. Ta bort det: frame-ancestors räcker.',
      'scripts-caching': (value) => `Filer i assets byter namn med sitt innehåll. Skicka Cache-Control: ${value}`,
      'asked-caching': (value) => `Får sparas för länge: en ändring syns inte. Skicka Cache-Control: ${value}`,
      'scripts-type': () => 'Skickas inte som skript. Skicka Content-Type: text/javascript',
      'figures-type': (type) => `Siffror skickas som ”${type}”. Skicka Content-Type: text/csv`,
      'missing-not-404': (status) => `Svarar ${status} för en fil som inte finns. Svara 404, inte med sidan.`,
      'not-secure': () => 'Sidan går inte över https. Utan det görs ingen kopia för användning utan nät.',
      'not-packed': () => 'Skickas opackat. Slå på gzip för text, så blir sidan tre gånger så snabb att hämta.',
      'no-ranges': () => 'Delar av filer kan inte hämtas. Allt fungerar, men stora filer läses hela.',
    },
  },
  en: {
    severity: { fault: 'Fault', remark: 'Remark' },
    more: (count) => `(and ${count} more)`,
    summary: (faults, remarks, scripts) => `Faults: ${faults}, remarks: ${remarks}. Scripts read: ${scripts}.`,
    silent: (address) => `${address} does not answer.`,
    findings: {
      'page-missing': (status) => `The page is not there (answer ${status}). Put what dist holds at the address.`,
      'offline-missing': (status) =>
        `The file for use without a network is not there (answer ${status}). Put all of dist on the server.`,
      'scripts-missing': () => 'The script is not there. Put all of dist on the server, all of one build.',
      header: (header) => `The header is lacking. Send ${header}`,
      policy: (directive) => `The security policy lacks “${directive}”. Send it in Content-Security-Policy.`,
      frames: () => 'Who may frame the page is not said. Send frame-ancestors in Content-Security-Policy.',
      'frame-options': () =>
        'X-Frame-Options stops framing on permitted pages. Take it away: frame-ancestors is enough.',
      'scripts-caching': (value) => `Files in assets change name with what they hold. Send Cache-Control: ${value}`,
      'asked-caching': (value) => `May be kept too long: a change is not seen. Send Cache-Control: ${value}`,
      'scripts-type': () => 'Is not sent as a script. Send Content-Type: text/javascript',
      'figures-type': (type) => `Figures are sent as “${type}”. Send Content-Type: text/csv`,
      'missing-not-404': (status) => `Answers ${status} for a file that is not there. Answer 404, not with the page.`,
      'not-secure': () => 'The page does not go over https. Without it no copy is made for use without a network.',
      'not-packed': () => 'Is sent unpacked. Turn gzip on for text: the page is fetched three times as fast.',
      'no-ranges': () => 'Parts of files cannot be fetched. All works, but large files are read whole.',
    },
  },
}
