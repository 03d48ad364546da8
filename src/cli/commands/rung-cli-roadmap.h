/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/plan/rung-plan-report.h"

G_BEGIN_DECLS

const char *rung_cli_step_state_get_id (RungStepState       state);
char       *rung_cli_dup_day           (const RungDocument *document,
                                        double              week);

int rung_cli_roadmap (int         argc,
                      char      **argv,
                      const char *data_folder);

G_END_DECLS
