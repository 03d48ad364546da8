/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-projection.h"

G_BEGIN_DECLS

RungHousehold         rung_projection_get_household (const RungContext     *context,
                                                     const RungProjection  *projection,
                                                     guint                  year,
                                                     gboolean               with_job);
const RungTaxProgram *rung_projection_get_program   (const RungContext     *context,
                                                     const RungOfferInputs *offer,
                                                     guint                  year);

G_END_DECLS
