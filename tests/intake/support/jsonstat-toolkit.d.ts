/** The library comes without types; what one test asks of it. */
declare module 'jsonstat-toolkit' {
  interface DataSet {
    Dimension(code: string): { readonly id: readonly string[] }
    Data(place: Readonly<Record<string, string>>): { readonly value: number | null }
  }
  export default function JSONstat(data: unknown): DataSet
}
