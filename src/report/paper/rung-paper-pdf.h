/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-paper.h"

G_BEGIN_DECLS

/* Pages as a PDF file. */

gboolean rung_paper_write  (RungPaper         *self,
                            RungPaperWriteFunc write,
                            gpointer           user_data,
                            GError           **error);
GBytes  *rung_paper_finish (RungPaper         *self,
                            GError           **error);

G_END_DECLS
