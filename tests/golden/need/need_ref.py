"""Need index of data/alingsas by NumPy and SciPy, apart from this project's code.

Run from the root of the project: python3 tests/golden/need/need_ref.py
Writes expected.json beside itself. Scores follow the spec in data/alingsas/need_specs.json (z with n - 1, weights 1:1:1).
Simulation: 60 000 draws of NumPy's generator (another one than the project's), so that agreement is agreement of method.
"""
import csv
import json
import pathlib

import numpy as np
from scipy import stats

HERE = pathlib.Path(__file__).parent
PACKAGE = HERE.parents[2] / "data" / "alingsas"
COMPONENTS = [("lag_ekonomisk_standard", 1), ("arbetslosa", 1), ("sysselsatta", -1)]
DRAWS = 60_000
DEVIATION = 0.25

value, persons = {}, {}
with open(PACKAGE / "values.csv", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        if row["period"] == "2024" and row["sex"] in ("", "total"):
            key = row["indicator_id"], row["area_id"]
            value[key] = float(row["value"]) if row["value"] else np.nan
            persons[key] = float(row["n"]) if row["n"] else np.nan
areas = sorted({area for _, area in value})
raw = np.array([[value[i, a] for a in areas] for i, _ in COMPONENTS])
n = np.array([[persons[i, a] for a in areas] for i, _ in COMPONENTS])
sign = np.array([s for _, s in COMPONENTS])[:, None]
whole = (raw * n).sum(1) / n.sum(1)  # all three have reference_rule weighted-mean
base = sign * raw
ref = sign[:, 0] * whole
mean, sd = base.mean(1), base.std(1, ddof=1)
low, high = base.min(1), base.max(1)
weights = np.full(3, 1 / 3)


def knots(column):
    """Percentile level of each distinct figure: (mean rank - 1) / (n - 1)."""
    rank = (stats.rankdata(column) - 1) / (len(column) - 1)
    at = np.unique(column)
    return at, np.array([rank[column == x][0] for x in at])


KNOTS = [knots(column) for column in base]


def scores(figures, method):
    """figures: (draws, 3, areas), turned."""
    share = (figures - low[:, None]) / (high - low)[:, None]
    percentile = lambda: np.stack([np.interp(figures[:, j], *KNOTS[j]) for j in range(3)], axis=1)
    if method == "z":
        return (figures - mean[:, None]) / sd[:, None]
    if method == "min-max":
        return 100 * share
    if method == "percentile":
        return 100 * percentile()
    if method == "reference":
        return (figures - ref[:, None]) / np.abs(ref)[:, None]
    level = share if method == "geometric min-max" else percentile()
    return np.log(np.maximum(1, 1 + 99 * level))


METHODS = ["z", "min-max", "percentile", "reference", "geometric min-max", "geometric percentile"]


def draw(generator):
    events = raw / 100 * n
    figures = generator.beta(events + 0.5, n - events + 0.5, size=(DRAWS, 3, len(areas))) * 100
    figures[:, 0] += generator.uniform(-0.5, 0.5, size=(DRAWS, len(areas)))  # published in whole per cent
    concentration = np.mean((1 - weights) / weights) / DEVIATION**2 - 1
    drawn = generator.dirichlet(concentration * weights, size=DRAWS)
    method = generator.integers(len(METHODS), size=DRAWS)
    return sign * figures, drawn, method


def ranks(figures, drawn, method):
    total = np.empty((DRAWS, len(areas)))
    for at, name in enumerate(METHODS):
        rows = method == at
        total[rows] = np.einsum("dj,dja->da", drawn[rows], scores(figures[rows], name))
    return stats.rankdata(-total, method="min", axis=1)


generator = np.random.default_rng(20260101)
a, b = draw(generator), draw(generator)
place = ranks(*a)
score = np.einsum("dj,dja->da", a[1], scores(a[0], "z"))
variance = place.var(axis=0).sum()


def first_order(kept):
    """Covariance of two rankings that share one source (Sobol 1993), over all areas."""
    mixed = [a[k] if k == kept else b[k] for k in range(3)]
    other = ranks(*mixed)
    return ((place * other).mean(0) - place.mean(0) * other.mean(0)).sum() / variance


point = scores(base[None], "z")[0]
total = weights @ point
at_municipality = (ref - mean) / sd
expected = {
    "municipality": {"score": weights @ at_municipality, "contributions": list(weights * at_municipality)},
    "shares": {"figures": first_order(0), "weights": first_order(1), "method": first_order(2)},
    "areas": [
        {
            "id": areas[i],
            "score": total[i],
            "contributions": list(weights * point[:, i]),
            "rank": int((total > total[i]).sum() + 1),
            "score5": np.quantile(score[:, i], 0.05),
            "score95": np.quantile(score[:, i], 0.95),
            "rank5": int(np.quantile(place[:, i], 0.05, method="inverted_cdf")),
            "rank95": int(np.quantile(place[:, i], 0.95, method="inverted_cdf")),
            "three": (place[:, i] <= 3).mean(),
            "third": (place[:, i] <= 7).mean(),
            "quarter": (place[:, i] <= 5).mean(),
        }
        for i in range(len(areas))
    ],
}
(HERE / "expected.json").write_text(json.dumps(expected, indent=1) + "\n", encoding="utf-8")
