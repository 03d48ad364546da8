/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/paper/rung-paper.h"

#include "rung-window-parts.h"

G_BEGIN_DECLS

/* What a window shows, on pages for a file or a printer. */

GtkPaperSize *rung_window_create_paper_size (void);
RungPaperSize rung_window_get_paper_size    (void);
RungPaper    *rung_window_create_paper      (RungWindow    *self,
                                             RungPaperSize  size);
RungPaper    *rung_window_create_plan_paper (RungWindow    *self,
                                             RungPaperSize  size);

G_END_DECLS
