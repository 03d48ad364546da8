/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-source.h"

/**
 * rung_source_dup_text:
 * @self: a source
 *
 * Returns: (transfer full): publisher, document and date
 */
char *
rung_source_dup_text (const RungSource *self)
{
  return g_strdup_printf ("%s, %s, %s", self->publisher, self->document, self->date);
}
