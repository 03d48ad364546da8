/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How a figure came about; the weakest part of a figure decides. */
typedef enum
{
  RUNG_STATUS_PUBLISHED,
  RUNG_STATUS_CARRIED,
  RUNG_STATUS_PROJECTED,
  RUNG_STATUS_DERIVED,
  RUNG_STATUS_ASSUMED,
  RUNG_STATUS_TYPED,
} RungStatus;

typedef struct
{
  char *id;          /* of the step, kebab-case */
  char *title;       /* in words */
  double value;      /* in @unit */
  char *unit;        /* "USD/year", "1", "percent", ... */
  char *formula;     /* in names; NULL for a plain input */
  char *numbers;     /* the same formula with numbers in place of names */
  char *source;      /* publisher and document, or NULL */
  RungStatus status;
} RungLedgerLine;

/* A ledger records how a figure was made, a line per step, in order. */
typedef struct
{
  GPtrArray *lines;  /* (element-type RungLedgerLine) */
} RungLedger;

RungLedger           *rung_ledger_new              (void);
void                  rung_ledger_free             (RungLedger       *self);
guint                 rung_ledger_get_n            (const RungLedger *self);
const RungLedgerLine *rung_ledger_get              (const RungLedger *self,
                                                    guint             index);
RungLedgerLine       *rung_ledger_add              (RungLedger       *self,
                                                    const char       *id,
                                                    const char       *title,
                                                    double            value,
                                                    RungStatus        status);
char                 *rung_ledger_dup_number       (double            value);
void                  rung_ledger_line_set_formula (RungLedgerLine   *self,
                                                    const char       *formula,
                                                    const char       *numbers,
                                                    const double     *values);
const char           *rung_status_get_title        (RungStatus        status);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungLedger, rung_ledger_free)

G_END_DECLS
