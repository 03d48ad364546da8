/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-estimate.h"

G_BEGIN_DECLS

/* Personal premiums of an estimate: they overlap, so that each counts less
 * beside others. */

gboolean rung_premiums_add (const RungPayModel       *model,
                            const RungEstimateQuery  *query,
                            RungEstimate             *estimate,
                            double                   *doubt2,
                            GError                  **error);

G_END_DECLS
