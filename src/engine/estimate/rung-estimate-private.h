/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-estimate.h"

G_BEGIN_DECLS

/* What makes an estimate, line by line. */

gboolean           rung_estimate_set_unknown (const char        *what,
                                              const char        *id,
                                              GError           **error);
RungWaterfallLine *rung_estimate_add_line    (RungEstimate      *estimate,
                                              const char        *id,
                                              const char        *title,
                                              RungWaterfallKind  kind,
                                              double             amount);

G_END_DECLS
