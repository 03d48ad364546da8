/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-outline.h"

G_BEGIN_DECLS

/* A report as plain text. */

typedef struct
{
  GString *text;
  gboolean is_after_head;   /* of a section, with nothing below yet */
  gboolean is_in_list;
} RungOutlineText;

RungOutline rung_outline_text_begin (RungOutlineText *self);
char       *rung_outline_text_end   (RungOutlineText *self);

G_END_DECLS
