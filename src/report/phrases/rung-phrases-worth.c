/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-phrases-worth.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"

/**
 * rung_phrase_change_kind:
 * @kind: what is changed
 *
 * Returns: (transfer none): its name
 */
const char *
rung_phrase_change_kind (RungChangeKind kind)
{
  switch (kind)
    {
    case RUNG_CHANGE_LEVEL: return _("Level");
    case RUNG_CHANGE_EDUCATION: return _("Education");
    case RUNG_CHANGE_SKILL: return _("Skill");
    case RUNG_CHANGE_SPECIALIZATION: return _("Specialization");
    case RUNG_CHANGE_EMPLOYER: return _("Kind of employer");
    case RUNG_CHANGE_PLACE:
    case RUNG_N_CHANGES:
    default: return _("Place");
    }
}

/**
 * rung_phrase_pair:
 * @first: a change
 * @second: another one
 * @both: what both are worth together
 *
 * Returns: (transfer full): what they bring together against each alone
 */
char *
rung_phrase_pair (const RungChange *first,
                  const RungChange *second,
                  const RungWorth  *both)
{
  g_autofree char *together = rung_format_thousands_signed (both->total);
  g_autofree char *base = rung_format_thousands_signed (both->base);
  g_autofree char *sum = rung_format_thousands_signed (first->gain.total + second->gain.total);

  /* Translators: two changes, percentages of total and base pay, then of both simply added */
  return g_strdup_printf (_("%s and %s together: %s of total pay (%s of base pay), compared with "
                            "%s if you simply added the two."),
                          first->title, second->title, together, base, sum);
}
