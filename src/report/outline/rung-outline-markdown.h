/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-outline.h"

G_BEGIN_DECLS

/* A report as Markdown. */

typedef struct
{
  GString *text;
  gboolean is_in_list;      /* which goes on until something else is written */
} RungOutlineMarkdown;

char       *rung_markdown_escape              (const char          *text);
RungOutline rung_outline_markdown_begin       (RungOutlineMarkdown *self);
char       *rung_outline_markdown_end         (RungOutlineMarkdown *self);
void        rung_outline_markdown_append_link (RungOutlineMarkdown *self,
                                               const char          *indent,
                                               const char          *text,
                                               const char          *address);

G_END_DECLS
