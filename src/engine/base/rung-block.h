/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <string.h>

/* What functions over blocks of numbers are written with. */

/* Before a static function over blocks of numbers: it is compiled once for every
 * processor and once more for those with wide vectors, and the loader picks.
 * Both give the same bits, since neither reorders or fuses operations. Under
 * the sanitizers it is compiled once: the loader picks before they are set up.
 * Compilers do not agree on the names of such functions across files. */
#if defined (__SANITIZE_ADDRESS__) || defined (__SANITIZE_THREAD__) || !defined (__x86_64__) \
  || !defined (__GLIBC__) || defined (RUNG_NO_CLONES)
#define RUNG_CLONES
#elif g_macro__has_attribute (target_clones)
#define RUNG_CLONES __attribute__ ((target_clones ("avx2", "default")))
#else
#define RUNG_CLONES
#endif

/* The parts of such a function must melt into it to be compiled for its target. */
#define RUNG_INLINE static inline __attribute__ ((always_inline))

/* A choice without a branch. Where it would write one, the compiler gives up
 * wide vectors. */
RUNG_INLINE float
rung_select (gboolean is_first,
             float    first,
             float    second)
{
  guint32 mask = -(guint32) is_first;
  guint32 a, b;
  float chosen;

  memcpy (&a, &first, sizeof a);
  memcpy (&b, &second, sizeof b);
  a = (a & mask) | (b & ~mask);
  memcpy (&chosen, &a, sizeof chosen);
  return chosen;
}
