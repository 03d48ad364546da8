/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-comparison-report.h"

G_BEGIN_DECLS

/* A comparison as text, as Markdown and as a page for the browser. */

char *rung_comparison_to_text     (const RungComparisonReport *self,
                                   gboolean                    with_answers);
char *rung_comparison_to_markdown (const RungComparisonReport *self,
                                   gboolean                    with_answers);
char *rung_comparison_to_html     (const RungComparisonReport *self,
                                   gboolean                    with_answers);

G_END_DECLS
