/**
 * Hours of sleep gained by ten patients on each of two drugs: Student, "The probable error of a mean", Biometrika 6
 * (1908), as R's data set `sleep`. Numbers of R 4: `mean`, `sd` and `t.test(...)$conf.int` of each group and of both.
 */
export const SLEEP = {
  first: { mean: 0.75, standardDeviation: 1.78900965775916, n: 10, lower: -0.529780413526, upper: 2.029780413526 },
  second: { mean: 2.33, standardDeviation: 2.00224873579683, n: 10, lower: 0.897677539377, upper: 3.762322460623 },
  together: { mean: 1.54, standardDeviation: 2.01791972090071, n: 20, lower: 0.59558449962, upper: 2.48441550038 },
} as const
