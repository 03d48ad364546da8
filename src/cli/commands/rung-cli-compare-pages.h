/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/offers/rung-comparison-report.h"

#include "rung-cli-compared.h"

G_BEGIN_DECLS

/* A comparison as a report. */

RungComparisonReport rung_cli_compare_get_report (const RungCliCompare *self,
                                                  const char           *title);
int                  rung_cli_compare_write_pdf  (const RungCliCompare *self,
                                                  const RungCliOutput  *output);

G_END_DECLS
