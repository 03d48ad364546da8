/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-estimate.h"

G_BEGIN_DECLS

/* Of the standard normal distribution. */
#define RUNG_QUARTILE 0.6745
#define RUNG_P90 1.2816

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
