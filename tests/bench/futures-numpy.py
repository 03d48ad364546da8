#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What numpy takes for the futures of bench-futures.c, on one core.

Usage: futures-numpy.py N_FUTURES N_RUNS

Prints two lines of seconds, best of the runs: the same work, and less of it
(variable pay instead of what is left of it, percentiles of the totals alone);
then the mean total of every offer, for bench-futures.c to compare with its
own. Exits with 77 if numpy is missing.
"""

import sys
import time

try:
    import numpy as np
except ImportError:
    sys.exit(77)

N_OFFERS = 5
N_YEARS = 10
N_POINTS = 33
TO_NINTH_TENTH = 1.2815515655446004
F = np.float32


class Offer:
    """The offer of this number, as bench-futures.c makes it."""

    def __init__(self, i):
        self.volatility = 0.3 + 0.1 * i
        self.share = 0.5
        self.bonus = np.full(N_YEARS, 20000.0 + 5000.0 * i)
        self.bonus_low, self.bonus_high = 0.6, 1.3
        self.equity = np.where(np.arange(N_YEARS) < 4, 60000.0 + 10000.0 * i, 0.0)
        self.refresher = np.zeros((N_YEARS, N_YEARS))
        for k in range(1, N_YEARS):
            self.refresher[k, k:k + 4] = 12000.0
        self.refresher_low, self.refresher_high = 0.5, 1.5
        self.exit = np.zeros(N_YEARS)
        self.exit[5] = 100000.0 if i == 4 else 0.0
        self.odds = np.array([0.5, 0.3, 0.15, 0.05])
        self.outcome = np.array([0.0, 0.5, 2.0, 11.0])
        expected = self.bonus + self.equity + self.refresher.sum(axis=0) + self.exit
        self.step = expected / 8.0
        pay = self.step[:, None] * np.arange(N_POINTS)
        self.left = 40000.0 + pay * (0.7 - 0.2 * pay / (pay + 300000.0))


def stretch(normal, low, high):
    """Ratios to the expected, in place of normal draws."""
    ratio = normal * np.where(normal > 0, F((high - 1) / TO_NINTH_TENTH), F((1 - low) / TO_NINTH_TENTH))
    ratio += F(1)
    return np.maximum(ratio, F(0), out=ratio)


def simulate_offer(offer, market, draw, n, is_same):
    """What is left of every year, or the variable pay: years x n."""
    bonus = stretch(draw.standard_normal(n, dtype=F), offer.bonus_low, offer.bonus_high)
    refresher = stretch(draw.standard_normal(n, dtype=F), offer.refresher_low, offer.refresher_high)
    outcome = None
    if offer.exit.any():
        picked = np.searchsorted(np.cumsum(offer.odds)[:-1].astype(F), draw.random(n, dtype=F), side='right')
        outcome = offer.outcome.astype(F)[picked]
    log_price = np.zeros(n, dtype=F)
    inverse = np.ones((N_YEARS, n), dtype=F)
    years = np.empty((N_YEARS, n), dtype=F)
    own = F(offer.volatility * np.sqrt((1 - offer.share ** 2) / 12))
    for year in range(N_YEARS):
        pay = np.zeros(n, dtype=F)
        first = max(1, year - 3)
        grants = None
        if year >= 1:
            grants = (offer.refresher[first:year + 1, year] / 12).astype(F) @ inverse[first:year + 1]
            grants *= refresher
            grants += F(offer.equity[year] / 12)
        for month in range(12 * year, 12 * (year + 1)):
            move = draw.standard_normal(n, dtype=F)
            move *= own
            move += F(offer.volatility * offer.share) * market[month]
            move -= F(offer.volatility ** 2 / 24)
            log_price += move
            price = np.exp(log_price, out=move)
            if grants is None:
                price_of_year = price * F(offer.equity[year] / 12)
            else:
                price_of_year = price * grants
            pay += price_of_year
        if year + 1 < N_YEARS:
            np.divide(F(1), price, out=inverse[year + 1])
        pay += F(offer.bonus[year]) * bonus
        if offer.exit[year]:
            pay += F(offer.exit[year]) * outcome
        if is_same:
            left = offer.left[year].astype(F)
            pay *= F(1 / offer.step[year])
            at = np.minimum(pay, F(N_POINTS - 2)).astype(np.int32)
            pay -= at
            pay *= np.diff(left).take(at)
            pay += left.take(at)
        years[year] = pay
    return years


def percentiles(values):
    """Rows of values to rows of three."""
    n = values.shape[1]
    ranks = [(n * tenths + 9) // 10 - 1 for tenths in (1, 5, 9)]
    return np.partition(values, ranks, axis=1)[:, ranks]


def simulate(offers, n, is_same):
    """The whole of it once; returns the means of the totals."""
    draw = np.random.Generator(np.random.SFC64(1))
    market = draw.standard_normal((12 * N_YEARS, n), dtype=F)
    market *= F(np.sqrt(1 / 12))
    totals = np.empty((N_OFFERS, n), dtype=F)
    for i, offer in enumerate(offers):
        years = simulate_offer(offer, market, draw, n, is_same)
        if is_same:
            percentiles(years)
            np.cumsum(years, axis=0, out=years)
            percentiles(years[1:])
            totals[i] = years[-1]
        else:
            years.sum(axis=0, out=totals[i])
    percentiles(totals)
    ahead = np.zeros((N_OFFERS, N_OFFERS), dtype=int)
    best = np.ones((N_OFFERS, n), dtype=bool)
    for i in range(N_OFFERS):
        for j in range(i + 1, N_OFFERS):
            more = totals[i] - totals[j]
            first, second = more > 0.5, more < -0.5
            ahead[i, j], ahead[j, i] = np.count_nonzero(first), np.count_nonzero(second)
            best[i] &= first
            best[j] &= second
    np.count_nonzero(best, axis=1)
    return totals.mean(axis=1, dtype=float)


def main():
    """Times both variants."""
    n, n_runs = int(sys.argv[1]), int(sys.argv[2])
    offers = [Offer(i) for i in range(N_OFFERS)]
    means = None
    for is_same in (True, False):
        seconds = []
        for _ in range(n_runs):
            start = time.perf_counter()
            result = simulate(offers, n, is_same)
            seconds.append(time.perf_counter() - start)
        means = result if is_same else means
        print(f'{min(seconds):.6f}')
    print(' '.join(f'{mean:.2f}' for mean in means))


if __name__ == '__main__':
    main()
