/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-outline.h"

G_BEGIN_DECLS

/* A report as a page for the browser. */

typedef struct
{
  GString *page;
  gboolean is_in_list;      /* which goes on until something else is written */
} RungOutlineHtml;

RungOutline rung_outline_html_begin (RungOutlineHtml *self,
                                     const char      *title);
char       *rung_outline_html_end   (RungOutlineHtml *self);

G_END_DECLS
