/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-paper.h"

G_BEGIN_DECLS

/* Pages as a PDF file. */

GBytes *rung_paper_finish (RungPaper  *self,
                           GError    **error);

G_END_DECLS
