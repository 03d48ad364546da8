/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "engine/tax/rung-household.h"

G_BEGIN_DECLS

/* Reads the formulas in numbers of derivations, without the engine. */

/* The country, a place, and places of work. */
#define N_READER_LAWS 4

typedef struct
{
  const RungTables *tables;
  double scale;             /* the largest number met: rounding grows with it */
  int year;                 /* tax year */
  RungFilingStatus status;
  double inflation;         /* a year, after the last year held */
  const RungTaxLaw *law;    /* whose tables are meant: titles recur from state to state */
  double from[64];          /* of a table moved with prices */
  RungScale moved;
} Reader;

double   reader_read   (Reader                *self,
                        const char            *numbers,
                        GError               **error);
gboolean reader_agrees (Reader                *self,
                        const char *const      laws[N_READER_LAWS],
                        const RungLedgerLine  *line,
                        char                 **problem);

G_END_DECLS
