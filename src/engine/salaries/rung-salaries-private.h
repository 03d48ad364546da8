/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-salaries.h"

G_BEGIN_DECLS

/* Texts that occur, each once. The first is the one of rows that tell none. */
typedef struct
{
  guint32 *of_row;
  GPtrArray *words;         /* in the order they came */
  GPtrArray *folded;        /* the same without case */
  GArray *counts;           /* guint, rows that have each */
  GHashTable *numbers;      /* word to its number */
  gsize size;               /* bytes of all words */
} RungSalaryColumn;

struct _RungSalaries
{
  guint n_rows;
  guint n_allocated;
  RungSalaryColumn columns[RUNG_N_SALARY_TEXTS];
  double *pays[RUNG_N_SALARY_PAYS];
  guint n_pays[RUNG_N_SALARY_PAYS];
  float *years;
  gint32 *months;
};

G_END_DECLS
