/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-outline.h"

G_BEGIN_DECLS

/* A report on pages. */

RungOutline rung_outline_paper_begin (RungPaper *paper);

G_END_DECLS
