import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { combinePackages } from '../../tools/data/region/combinePackages.ts'
import { readFolder } from '../../tools/import/packageFolder.ts'

/** Two municipalities by themselves, and the region that the script makes of them. */
export async function readRegion() {
  const [alingsas, lerum] = await Promise.all(['data/alingsas', 'data/lerum'].map(readFolder))
  const texts = combinePackages('Alingsås och Lerums kommuner', [alingsas!.texts, lerum!.texts])
  const [own, other, region] = [alingsas!.dataset, lerum!.dataset, readPackage(texts).dataset!].map(
    (dataset) => protectDataset(dataset).dataset,
  )
  return { alingsas: own!, lerum: other!, texts, region: region! }
}
