import { areaName } from '../../../domain/lookups.ts'
import type { NamedLink } from '../../../domain/MeasureRecord.ts'
import { textIn } from '../../../domain/textIn.ts'
import { isLost } from '../../../facts/subjects/lostPlaces.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Table } from '../../../ui/Table.tsx'
import { notesCatalogue } from '../../../words/notesCatalogue.ts'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { useForm } from './FormContext.ts'
import styles from './MeasureEditor.module.css'

/** Each chosen area or group with what is known of the link: its role, how much is reached and given, and where it comes from. */
export function LinkTable() {
  const { dataset, language, links, setLinks } = useForm()
  const words = registerCatalogue(language).measureForm
  const { bases } = registerCatalogue(language).register
  if (links.length === 0) return null
  const change = (at: number, changes: Partial<NamedLink>) =>
    setLinks(links.map((link, index) => (index === at ? { ...link, ...changes } : link)))
  const nameOf = ({ areaId, groupId }: NamedLink) => {
    const group = dataset.groups.find(({ id }) => id === groupId)
    if (group) return textIn(group.name, language)
    const name = areaName(dataset, areaId ?? groupId ?? '')
    return isLost(dataset, { areaId, groupId }) ? notesCatalogue(language).notes.lostName(name) : name
  }
  return (
    <Table
      kind="plain"
      caption={words.chosen}
      columns={[words.fields.links, words.role, words.share, words.measureShare, words.linkBasis, '']}
      isCards
      className={styles.links}
    >
      <tbody>
        {links.map((link, at) => {
          const name = nameOf(link)
          return (
            <tr key={`${link.areaId} ${link.groupId} ${link.role}`}>
              <th scope="row">{name}</th>
              <td>
                <select
                  value={link.role}
                  aria-label={`${name}: ${words.role}`}
                  onChange={(event) => change(at, { role: event.target.value as NamedLink['role'] })}
                >
                  {(['serves', 'carried-out'] as const).map((role) => (
                    <option key={role} value={role}>
                      {words.roles[role]}
                    </option>
                  ))}
                </select>
              </td>
              {(['share', 'measureShare'] as const).map((field) => (
                <td key={field}>
                  <input
                    type="number"
                    min={0}
                    max={100}
                    step="any"
                    placeholder={words.unknown}
                    value={percentOf(link[field])}
                    aria-label={`${name}: ${words[field]}`}
                    onChange={(event) => change(at, { [field]: shareOf(event.target.value) })}
                  />
                </td>
              ))}
              <td>
                <select
                  value={link.basis ?? ''}
                  aria-label={`${name}: ${words.linkBasis}`}
                  onChange={(event) => change(at, { basis: (event.target.value || null) as NamedLink['basis'] })}
                >
                  <option value="">{words.unknown}</option>
                  {(['document', 'rule', 'interpretation'] as const).map((basis) => (
                    <option key={basis} value={basis}>
                      {bases[basis]}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                <Button
                  kind="icon"
                  aria-label={words.removeLink(name)}
                  onClick={() => setLinks(links.filter((_, index) => index !== at))}
                >
                  <Icon name="close" />
                </Button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

/** A share of 0-1 as per cent, without the dust of binary fractions. */
function percentOf(share: number | null): number | '' {
  return share === null ? '' : Number((share * 100).toPrecision(12))
}

function shareOf(text: string): number | null {
  const percent = Number(text)
  return text === '' || Number.isNaN(percent) ? null : Math.min(1, Math.max(0, percent / 100))
}
