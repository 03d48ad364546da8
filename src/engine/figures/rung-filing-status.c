/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-filing-status.h"

static const char *const filing_ids[] = {
  [RUNG_FILING_SINGLE] = "single",
  [RUNG_FILING_JOINT] = "joint",
  [RUNG_FILING_HEAD_OF_HOUSEHOLD] = "hoh",
  [RUNG_FILING_SEPARATE] = "separate",
};

G_STATIC_ASSERT (G_N_ELEMENTS (filing_ids) == RUNG_N_FILING_STATUSES);

/**
 * rung_filing_status_get_id:
 * @status: a filing status
 *
 * Returns: (transfer none): its id: single, joint, hoh or separate
 */
const char *
rung_filing_status_get_id (RungFilingStatus status)
{
  g_return_val_if_fail ((guint) status < RUNG_N_FILING_STATUSES, NULL);
  return filing_ids[status];
}

/**
 * rung_filing_status_parse:
 * @id: (nullable): an id
 * @status: (out): the filing status
 *
 * Returns: %TRUE if @id names a filing status
 */
gboolean
rung_filing_status_parse (const char       *id,
                          RungFilingStatus *status)
{
  for (guint i = 0; id != NULL && i < RUNG_N_FILING_STATUSES; i++)
    if (g_str_equal (filing_ids[i], id))
      {
        *status = (RungFilingStatus) i;
        return TRUE;
      }
  return FALSE;
}
