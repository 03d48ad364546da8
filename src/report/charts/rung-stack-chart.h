/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-stack.h"
#include "report/kit/rung-chart.h"

G_BEGIN_DECLS

/* The pay of one offer by year, from the sure to the hoped for. */

RungChart *rung_stack_chart_new (const RungStack  *stack,
                                 const RungCanvas *canvas);

G_END_DECLS
