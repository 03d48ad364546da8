/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How a household files its tax return. */

typedef enum
{
  RUNG_FILING_SINGLE,
  RUNG_FILING_JOINT,
  RUNG_FILING_HEAD_OF_HOUSEHOLD,
  RUNG_FILING_SEPARATE,
  RUNG_N_FILING_STATUSES,
} RungFilingStatus;

const char *rung_filing_status_get_id (RungFilingStatus  status);
gboolean    rung_filing_status_parse  (const char       *id,
                                       RungFilingStatus *status);

G_END_DECLS
