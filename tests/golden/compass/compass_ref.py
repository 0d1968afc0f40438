"""Reference implementation (numpy only) of the recommended compass and of its quality measures.
Used to generate expected/*.json. Deterministic: no random numbers anywhere in this file."""
import itertools, math
import numpy as np

# ---------- normalisation ----------
def wmean(X, w):
    w = w[:, None] * ~np.isnan(X)
    return np.nansum(np.where(np.isnan(X), 0, X) * w, 0) / w.sum(0)

def wsd(X, w, m):
    wm = w[:, None] * ~np.isnan(X)
    return np.sqrt(np.nansum(np.where(np.isnan(X), 0, (X - m) ** 2) * wm, 0) / wm.sum(0))

def wquantile(x, w, q):
    """weighted lower/upper-midpoint quantile (type 2, inverse ECDF with averaging)"""
    o = np.argsort(x, kind='stable'); x = x[o]; w = w[o]; c = np.cumsum(w) / w.sum()
    i = np.searchsorted(c, q - 1e-12)
    if abs(c[i] - q) < 1e-12 and i + 1 < len(x): return (x[i] + x[i + 1]) / 2
    return x[i]

# ---------- eigen: sign convention ----------
def eig_sym(C):
    l, V = np.linalg.eigh(C); o = np.argsort(-l, kind='stable'); l = l[o]; V = V[:, o]
    for c in range(V.shape[1]):
        r = np.argmax(np.round(np.abs(V[:, c]), 12))
        if V[r, c] < 0: V[:, c] = -V[:, c]
    return l, V

# ---------- the frame (default: "PCA-kompass") ----------
G_FENCE, C_DISC, A_SQUASH, ALPHA_MISS, MAX_MISSING = 2.0, 2.5, 0.92, 0.2, 0.30

def fences(P, g=G_FENCE):
    """Tukey fences q1-g*IQR, q3+g*IQR, quantile type 7 (numpy/R default); IQR=0 -> no fence"""
    q1, q3 = np.nanquantile(P, .25, axis=0), np.nanquantile(P, .75, axis=0); i = q3 - q1
    return np.where(i > 0, q1 - g * i, -np.inf), np.where(i > 0, q3 + g * i, np.inf)

def fit_frame(P, w=None, q=None, g=G_FENCE, north=None, east=None, c=C_DISC):
    """P: one row per active area (profile over the reference window), complete rows only.
    w: row weights (default equal), q: indicator weights (default 1), north/east: indicator indices that fix the orientation."""
    P = np.asarray(P, float); P = P[~np.isnan(P).any(1)] if w is None else P
    N, p = P.shape; w = np.full(N, 1 / N) if w is None else np.asarray(w, float) / np.sum(w)
    q = np.ones(p) if q is None else np.asarray(q, float) * p / np.sum(q)
    lo, hi = fences(P, g); Y = np.clip(P, lo, hi)
    m = w @ Y; s = np.sqrt(w @ (Y - m) ** 2)
    if np.any(s <= 1e-12): raise ValueError('constant indicator')
    Z = (Y - m) / s * np.sqrt(q)
    C = (Z * w[:, None]).T @ Z
    l, V = eig_sym(C); V = V[:, :2]
    com = (V ** 2 * l[:2]).sum(1) / np.diag(C)       # communality h2: how much of the indicator the disc shows
    if north is None: north = int(np.argmax(np.round(com, 12)))
    a = np.arctan2(V[north, 1], V[north, 0]); f = np.pi / 2 - a
    W = V @ np.array([[np.cos(f), -np.sin(f)], [np.sin(f), np.cos(f)]]).T
    if east is None:
        d = np.abs(W[:, 0]) * 1.0; d[north] = -1; east = int(np.argmax(np.round(d, 12)))
    if W[east, 0] < 0: W = W * np.array([-1.0, 1.0])
    rho = c * np.sqrt(l[0] + l[1])
    return dict(lo=lo, hi=hi, center=m, scale=s, q=q, C=C, W=W, eig=l, communality=com, rho=rho, north=north, east=east,
                explained=float((l[0] + l[1]) / l.sum()), eigengap=float((l[1] - l[2]) / l[1]), N=N)

def zscores(fr, X):
    X = np.atleast_2d(np.asarray(X, float)); return (np.clip(X, fr['lo'], fr['hi']) - fr['center']) / fr['scale'] * np.sqrt(fr['q'])

def fill_missing(fr, Z, alpha=ALPHA_MISS):
    """best linear prediction of missing z from the frame's own correlation matrix, shrunk: C_a=(1-a)C+a diag(C)"""
    Z = Z.copy(); Ca = (1 - alpha) * fr['C'] + alpha * np.diag(np.diag(fr['C'])); cov = []
    for i in range(len(Z)):
        mi = np.where(np.isnan(Z[i]))[0]; ob = np.where(~np.isnan(Z[i]))[0]; S = np.zeros((2, 2))
        if len(mi) and len(mi) <= MAX_MISSING * Z.shape[1] + 1e-9:
            B = np.linalg.solve(Ca[np.ix_(ob, ob)], Ca[np.ix_(ob, mi)]).T
            Z[i, mi] = B @ Z[i, ob]; S = fr['W'][mi].T @ (Ca[np.ix_(mi, mi)] - B @ Ca[np.ix_(ob, mi)]) @ fr['W'][mi]
        cov.append(S / fr['rho'] ** 2)
    return Z, np.array(cov)

def project(fr, X, raw=False):
    """positions in the unit disc of any area/year; the frame never moves"""
    Z, cov = fill_missing(fr, zscores(fr, X)); U = Z @ fr['W'] / fr['rho']
    return (U if raw else squash(U)), cov

def squash(U, a=A_SQUASH):
    r = np.sqrt((U ** 2).sum(1)); f = np.ones_like(r)
    with np.errstate(invalid='ignore'): b = r > a
    f[b] = (a + (1 - a) * np.tanh((r[b] - a) / (1 - a))) / r[b]
    return U * f[:, None]

def cos2(fr, X):
    Z, _ = fill_missing(fr, zscores(fr, X)); return ((Z @ fr['W']) ** 2).sum(1) / (Z ** 2).sum(1)

def magnets(fr):
    ang = np.arctan2(fr['W'][:, 1], fr['W'][:, 0])
    return dict(angle_deg=np.degrees(ang) % 360, pull=np.sqrt((fr['W'] ** 2).sum(1)), communality=fr['communality'], x=np.cos(ang), y=np.sin(ang))

def contributions(fr, x0, x1):
    """exact split of a movement (before squash): row j = what indicator j contributed, in disc units"""
    z0, z1 = zscores(fr, x0)[0], zscores(fr, x1)[0]; return (z1 - z0)[:, None] * fr['W'] / fr['rho']

def year_relative(X, years, ref, kind, b):
    """X (n,p) rows with their years; ref[y] (p,) = the municipality's (or the country's) own value that year;
    kind[j] 'add' (percentage points, days) or 'mult' (money). Moves every year to the level of year b."""
    Y = np.array(X, float)
    for i, y in enumerate(years):
        for j, k in enumerate(kind): Y[i, j] = Y[i, j] - ref[y][j] + ref[b][j] if k == 'add' else Y[i, j] * ref[b][j] / ref[y][j]
    return Y

# ---------- Ward (Lance-Williams on Euclidean distances = R ward.D2 = scipy 'ward') ----------
def ward(Z, w=None):
    n = len(Z); w = np.ones(n) if w is None else np.asarray(w, float)
    cen = {i: Z[i].astype(float) for i in range(n)}; size = {i: w[i] for i in range(n)}; cnt = {i: 1 for i in range(n)}
    out = []; nxt = n
    d = {}
    def dist(a, b):
        return math.sqrt(2 * size[a] * size[b] / (size[a] + size[b]) * float(((cen[a] - cen[b]) ** 2).sum()))
    act = list(range(n))
    D = np.full((2 * n, 2 * n), np.inf)
    for i in range(n):
        for j in range(i): D[i, j] = D[j, i] = dist(i, j)
    while len(act) > 1:
        sub = D[np.ix_(act, act)]
        k = np.argmin(sub); i, j = divmod(int(k), len(act)); a, b = act[min(i, j)], act[max(i, j)]
        out.append([a, b, sub[i, j], cnt[a] + cnt[b]])
        size[nxt] = size[a] + size[b]; cnt[nxt] = cnt[a] + cnt[b]
        cen[nxt] = (size[a] * cen[a] + size[b] * cen[b]) / size[nxt]
        act = [x for x in act if x not in (a, b)]
        for x in act: D[nxt, x] = D[x, nxt] = dist(nxt, x)
        act.append(nxt); nxt += 1
    return np.array(out)

def cut(L, n, k):
    lab = {i: [i] for i in range(n)}; nxt = n
    for r in L[: n - k]:
        lab[nxt] = lab.pop(int(r[0])) + lab.pop(int(r[1])); nxt += 1
    g = np.empty(n, int)
    for c, members in enumerate(sorted(lab.values(), key=min)): g[members] = c
    return g

def consolidate(Z, g, w=None, maxit=100):
    w = np.ones(len(Z)) if w is None else w; g = g.copy(); K = g.max() + 1
    for it in range(maxit):
        C = np.array([np.average(Z[g == c], axis=0, weights=w[g == c]) for c in range(K)])
        ng = ((Z[:, None] - C[None]) ** 2).sum(2).argmin(1)
        if len(set(ng)) < K or (ng == g).all(): break
        g = ng
    return g, C

def silhouette(D, g):
    n = len(D); s = np.zeros(n); K = sorted(set(g))
    for i in range(n):
        own = (g == g[i]); own[i] = False
        if own.sum() == 0: s[i] = 0; continue
        a = D[i, own].mean(); b = min(D[i, g == c].mean() for c in K if c != g[i]); s[i] = (b - a) / max(a, b)
    return s

def calinski(Z, g):
    N = len(Z); K = len(set(g)); m = Z.mean(0); B = Wn = 0.0
    for c in set(g):
        s = Z[g == c]; B += len(s) * ((s.mean(0) - m) ** 2).sum(); Wn += ((s - s.mean(0)) ** 2).sum()
    return (B / (K - 1)) / (Wn / (N - K))

def jaccard_loo(Z, k, g0):
    """deterministic leave-one-out cluster stability: mean over i of max Jaccard per cluster"""
    N = len(Z); K = g0.max() + 1; acc = np.zeros(K); cnt = np.zeros(K)
    for i in range(N):
        keep = np.arange(N) != i; idx = np.where(keep)[0]
        g, _ = consolidate(Z[idx], cut(ward(Z[idx]), N - 1, k))
        for c in range(K):
            A = set(idx[g0[idx] == c])
            if not A: continue
            acc[c] += max(len(A & set(idx[g == d])) / len(A | set(idx[g == d])) for d in range(g.max() + 1)); cnt[c] += 1
    return acc / cnt

def vtest(X, g):
    N = len(X); m = X.mean(0); s2 = X.var(0); K = g.max() + 1; v = np.zeros((K, X.shape[1]))
    for c in range(K):
        n = (g == c).sum(); v[c] = (X[g == c].mean(0) - m) / np.sqrt(s2 / n * (N - n) / (N - 1)) if n < N else 0
    return v

def ari(a, b):
    from math import comb
    a = np.asarray(a); b = np.asarray(b); n = len(a)
    t = {}
    for x, y in zip(a, b): t[(x, y)] = t.get((x, y), 0) + 1
    sij = sum(comb(v, 2) for v in t.values()); sa = sum(comb(int(v), 2) for v in np.unique(a, return_counts=True)[1]); sb = sum(comb(int(v), 2) for v in np.unique(b, return_counts=True)[1])
    e = sa * sb / comb(n, 2); mx = (sa + sb) / 2
    return 1.0 if mx == e else (sij - e) / (mx - e)

# ---------- quality of a 2-d picture ----------
def pdist(X): 
    d = np.sqrt(np.maximum(((X[:, None] - X[None]) ** 2).sum(2), 0)); return d

def stress1(DX, DY, scale=True):
    iu = np.triu_indices(len(DX), 1); x = DX[iu]; y = DY[iu]
    b = (x * y).sum() / (y * y).sum() if scale else 1.0
    return math.sqrt(((x - b * y) ** 2).sum() / (x * x).sum())

def ranks(D):
    n = len(D); R = np.zeros((n, n), int)
    for i in range(n):
        d = D[i].copy(); d[i] = -np.inf; o = np.argsort(d, kind='stable'); R[i, o] = np.arange(n)
    return R   # self = 0, nearest = 1

def trust_cont(DX, DY, k):
    n = len(DX); RX = ranks(DX); RY = ranks(DY); t = c = 0
    for i in range(n):
        nx = (RX[i] >= 1) & (RX[i] <= k); ny = (RY[i] >= 1) & (RY[i] <= k)
        t += (RX[i][ny & ~nx] - k).sum(); c += (RY[i][nx & ~ny] - k).sum()
    f = 2.0 / (n * k * (2 * n - 3 * k - 1))
    return 1 - f * t, 1 - f * c

def neigh_hit(DY, g, k):
    R = ranks(DY); return float(np.mean([(g[(R[i] >= 1) & (R[i] <= k)] == g[i]).mean() for i in range(len(g))]))

def rankavg(x):
    x = np.asarray(x, float); o = np.argsort(x, kind='stable'); r = np.empty(len(x)); i = 0
    while i < len(x):
        j = i
        while j + 1 < len(x) and x[o[j + 1]] == x[o[i]]: j += 1
        r[o[i:j + 1]] = (i + j) / 2 + 1; i = j + 1
    return r

def spearman(a, b): return float(np.corrcoef(rankavg(a), rankavg(b))[0, 1])

def magnet_fidelity(X, P, ang, at_rim=False):
    """how true is 'closer to the magnet = more of it': Spearman between indicator and pull along (or -distance to) the magnet"""
    out = []
    for j in range(X.shape[1]):
        a = np.array([math.cos(ang[j]), math.sin(ang[j])])
        out.append(spearman(X[:, j], -np.sqrt(((P - a) ** 2).sum(1)) if at_rim else P @ a))
    return np.array(out)

# ---------- alternates ----------
def minmax(X):
    lo, hi = X.min(0), X.max(0); return (X - lo) / np.where(hi > lo, hi - lo, 1)

def anchors(order, p, start=0.0, cw=False):
    a = np.empty(p); 
    for pos, j in enumerate(order): a[j] = start + (-1 if cw else 1) * 2 * math.pi * pos / p
    return a

def radviz(M, ang):
    A = np.column_stack([np.cos(ang), np.sin(ang)]); s = M.sum(1)
    return np.where(s[:, None] != 0, M @ A / np.where(s == 0, 1, s)[:, None], 0)

def circ_score(S, order):
    """Di Caro independent measure: sum over pairs of similarity x neighbour-ness (1-2d/p), larger = better"""
    p = len(order); t = 0.0
    for a in range(p):
        for b in range(a + 1, p):
            d = min(b - a, p - b + a); t += 2 * S[order[a], order[b]] * (1 - 2 * d / p)
    return t

def best_circular_order(S, exact_max=9):
    """exact for p<=exact_max by enumeration with first fixed and direction fixed; else pairwise-swap + reversal + insertion local search from every greedy start (deterministic)"""
    p = len(S)
    if p <= exact_max:
        best = None
        for perm in itertools.permutations(range(1, p)):
            if perm[0] > perm[-1]: continue
            o = (0,) + perm; sc = circ_score(S, o)
            if best is None or sc > best[0] + 1e-12: best = (sc, o)
        return list(best[1]), best[0]
    best = None
    for st in range(p):
        left = set(range(p)) - {st}; o = [st]
        while left:
            j = max(sorted(left), key=lambda j: S[o[-1], j]); o.append(j); left.remove(j)
        sc = circ_score(S, o); imp = True
        while imp:
            imp = False; cand = None
            for a in range(p):
                for b in range(a + 1, p):
                    for n in (o[:a] + o[a:b + 1][::-1] + o[b + 1:], [o[b] if i == a else o[a] if i == b else o[i] for i in range(p)]):
                        s2 = circ_score(S, n)
                        if s2 > sc + 1e-12 and (cand is None or s2 > cand[0] + 1e-12): cand = (s2, n)
            for a in range(p):
                for b in range(p):
                    if a == b: continue
                    n = o[:]; x = n.pop(a); n.insert(b, x); s2 = circ_score(S, n)
                    if s2 > sc + 1e-12 and (cand is None or s2 > cand[0] + 1e-12): cand = (s2, n)
            if cand: sc, o = cand; imp = True
        i = o.index(0); o = o[i:] + o[:i]
        if o[1] > o[-1]: o = [o[0]] + o[1:][::-1]
        if best is None or sc > best[0] + 1e-9 or (abs(sc - best[0]) <= 1e-9 and o < best[1]): best = (sc, o)
    return best[1], best[0]

def smacof(D, X0, iters=3000, eps=1e-12, w=None):
    n = len(D); X = X0.copy(); old = None
    for it in range(iters):
        d = pdist(X); s = ((D - d) ** 2).sum() / 2
        if old is not None and old - s < eps * s: break
        old = s
        with np.errstate(divide='ignore', invalid='ignore'): r = np.where(d > 1e-12, D / d, 0)
        B = -r; B[np.arange(n), np.arange(n)] += r.sum(1); X = B @ X / n
    d = pdist(X); s = ((D - d) ** 2).sum() / 2
    return X, s, it

def smacof_add(D_new, X, x0, iters=500, eps=1e-14):
    """place ONE new point with the others fixed (single-point majorisation): x+ = mean_i( x_i + d_i (x-x_i)/|x-x_i| )"""
    x = x0.copy()
    for _ in range(iters):
        df = x - X; r = np.sqrt((df ** 2).sum(1)); r = np.where(r < 1e-12, 1e-12, r)
        nx = (X + df * (D_new / r)[:, None]).mean(0)
        if ((nx - x) ** 2).sum() < eps: x = nx; break
        x = nx
    return x

def profit(P, Z):
    """property fitting: direction and R2 of each indicator on the 2-d picture (= vegan::envfit)"""
    Pc = P - P.mean(0); Zc = Z - Z.mean(0); B = np.linalg.lstsq(Pc, Zc, rcond=None)[0]; fit = Pc @ B
    return np.arctan2(B[1], B[0]), (fit ** 2).sum(0) / (Zc ** 2).sum(0), B

def freeviz(Z, y, init, maxiter=500, alpha=.1, atol=1e-5):
    A = init.copy()
    for it in range(maxiter):
        E = Z @ A; df = E[:, None] - E[None]; r = np.sqrt((df ** 2).sum(2)); diff = y[:, None] != y[None]
        F = -r.copy(); m = diff & (r > 1e-13); F[m] = 1 / r[m]; np.fill_diagonal(F, 0)
        with np.errstate(divide='ignore', invalid='ignore'): u = np.where(r[..., None] > 1e-13, df / r[..., None], 0)
        G = Z.T @ (u * F[..., None]).sum(0)
        st = alpha * np.min(np.sqrt((A ** 2).sum(1)) / np.sqrt((G ** 2).sum(1)))
        N = A - st * G; N -= N.mean(0); N /= np.sqrt((N ** 2).sum(1)).max()
        if np.allclose(np.sqrt(((N - A) ** 2).sum(1)), 0, atol=atol): A = N; break
        A = N
    return Z @ A, A, it

def batch_som(Z, rows, cols, epochs=60, r0=None, r1=0.6):
    """deterministic batch SOM, hexagonal grid, PCA-plane initialisation"""
    gx = np.array([[c + .5 * (r % 2), r * math.sqrt(3) / 2] for r in range(rows) for c in range(cols)]); gx -= gx.mean(0)
    m = Z.mean(0); l, V = eig_sym(np.cov(Z.T, ddof=0)); sd = np.sqrt(l[:2])
    g = gx / np.abs(gx).max(0) * 1.5
    C = m + g[:, :1] * sd[0] * V[:, 0] + g[:, 1:] * sd[1] * V[:, 1]
    G2 = ((gx[:, None] - gx[None]) ** 2).sum(2); r0 = r0 or max(rows, cols) / 2
    for e in range(epochs):
        r = r0 * (r1 / r0) ** (e / (epochs - 1)); bmu = ((Z[:, None] - C[None]) ** 2).sum(2).argmin(1)
        H = np.exp(-G2[:, bmu] / (2 * r * r)); C = H @ Z / np.maximum(H.sum(1, keepdims=True), 1e-300)
    d = ((Z[:, None] - C[None]) ** 2).sum(2); bmu = d.argmin(1); two = np.argsort(d, 1, kind='stable')[:, :2]
    te = np.mean(np.sqrt(G2[two[:, 0], two[:, 1]]) > 1.01); qe = np.sqrt(d.min(1)).mean()
    return gx, C, bmu, qe, te
