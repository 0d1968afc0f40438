import fc from 'fast-check'

/** What every property begins from where it says nothing else. `SEED=7 npm test -- unit` tries others. */
const SEED = 20_261_130

// The same commit gives the same answer everywhere: a fault is found by whoever looks for one, not by whoever pushes next.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? SEED) })
