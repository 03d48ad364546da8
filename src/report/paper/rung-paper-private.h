/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-paper-flow.h"
#include "rung-paper.h"

G_BEGIN_DECLS

struct _RungPaper
{
  RungPaperSheet sheet;
  char *title;
  GDateTime *created;
  GPtrArray *blocks;        /* what is on it, in order */
};

G_END_DECLS
