/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Random numbers that are the same for the same seed on every machine. */

#define RUNG_RANDOM_LANES 8

/* Lanes of a generator that do not know of each other, so that the processor
 * can step them at once. */
typedef struct
{
  guint32 state[4][RUNG_RANDOM_LANES];
} RungRandom;

guint64 rung_random_mix          (guint64    *state);
void    rung_random_init         (RungRandom *self,
                                  guint64     seed,
                                  guint       block,
                                  guint       stream);
void    rung_random_fill_bits    (RungRandom *self,
                                  guint32    *bits,
                                  gsize       n);
void    rung_random_fill_normals (RungRandom *self,
                                  float      *normals,
                                  gsize       n);
float   rung_random_get_quantile (float       tail);

G_END_DECLS
