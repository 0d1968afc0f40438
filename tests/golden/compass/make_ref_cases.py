"""Cases that the published files leave out, computed with compass_ref.py: python3 make_ref_cases.py > expected/compass_ref_cases.json"""
import csv, json, os, sys
import numpy as np

sys.dont_write_bytecode = True
here = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, here)
import compass_ref as ref

golden = json.load(open(f'{here}/expected/compass_alingsaslik.json'))
columns, areas, window = golden['columns'], golden['areas'], golden['window']
years = {int(k): np.array(v) for k, v in golden['reference_by_year'].items()}

def read(name):
    rows = {}; population = {}
    for r in csv.DictReader(open(f'{here}/data/{name}.csv')):
        key = (r['area'], int(r['year'])); population[key] = float(r['population'])
        rows[key] = np.array([float(r[c]) if r[c] else np.nan for c in columns])
    return rows, population

full, population = read('alingsaslik_20x10x8'); gaps, _ = read('alingsaslik_20x10x8_luckor')
level = lambda x, y: ref.year_relative([x], [y], years, golden['kinds'], 2023)[0]
profile = np.array([np.mean([level(full[a, y], y) for y in window], 0) for a in areas])
north, east = columns.index('medianinkomst'), columns.index('andel_65plus')
plain = ref.fit_frame(profile, north=north, east=east)

missing = []
for (area, year), values in gaps.items():
    if not np.isnan(values).any(): continue
    xy, cov = ref.project(plain, level(values, year), raw=True)
    missing.append(dict(area=area, year=year, xy=xy[0].tolist(), cov=cov[0].tolist(), cos2=float(ref.cos2(plain, level(values, year))[0])))

domains = ['arbete', 'ekonomi', 'halsa', 'arbete', 'ekonomi', 'utbildning', 'ursprung', 'alder', 'alder', 'hushall']
def frame(**options):
    f = ref.fit_frame(profile, **options)
    return dict(W=f['W'].tolist(), eig=f['eig'].tolist(), center=f['center'].tolist(), scale=f['scale'].tolist(), q=f['q'].tolist(), rho=float(f['rho']), communality=f['communality'].tolist(),
                north=columns[f['north']], east=columns[f['east']], xy=ref.project(f, profile, raw=True)[0].tolist())

def drift(year):
    Z = ref.zscores(plain, np.array([level(full[a, year], year) for a in areas])); S = np.cov(Z.T, ddof=0); l, V = ref.eig_sym(S)
    cosines = np.linalg.svd(V[:, :2].T @ plain['W'])[1]
    return dict(frozen=float(np.trace(plain['W'].T @ S @ plain['W']) / np.trace(S)), best=float(l[:2].sum() / l.sum()), angle=float(np.degrees(np.arccos(cosines.min()))))

def radviz_2023():
    P = np.array([full[a, 2023] for a in areas]); order, score = ref.best_circular_order(np.corrcoef(P.T), exact_max=10)
    order = order[order.index(north):] + order[:order.index(north)]
    if order.index(east) > 5: order = [order[0]] + order[1:][::-1]
    angles = ref.anchors(order, len(order), start=np.pi / 2, cw=True)
    return dict(angles=(np.degrees(angles) % 360).tolist(), xy=ref.radviz(ref.minmax(P), angles).tolist())

far = profile[0] + 9 * plain['scale'] * np.sign(plain['W'][:, 0])
json.dump(dict(
    note=f'compass_ref.py, numpy {np.__version__}; alingsaslik, window {window}, base 2023, relative',
    missing_on_full_frame=missing,
    domains=domains,
    domain_weights=frame(q=np.array([1 / domains.count(d) for d in domains]), north=north, east=east),
    population_weights=frame(w=np.array([population[a, 2023] for a in areas]), north=north, east=east),
    without_orientation=frame(),
    narrow_fences=frame(g=0.5, north=north, east=east),
    drift={str(year): drift(year) for year in (2016, 2020)},
    radviz_2023=radviz_2023(),
    far_outside=dict(values=far.tolist(), raw=ref.project(plain, far, raw=True)[0][0].tolist(), drawn=ref.project(plain, far)[0][0].tolist()),
), sys.stdout, indent=1)
