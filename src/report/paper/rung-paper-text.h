/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The four sizes of text, and a bold line within a section. */
typedef enum
{
  RUNG_PAPER_ANSWER,
  RUNG_PAPER_SECTION,
  RUNG_PAPER_GROUP,
  RUNG_PAPER_BODY,
  RUNG_PAPER_NOTE,
  RUNG_N_PAPER_TEXTS,
} RungPaperText;

G_END_DECLS
