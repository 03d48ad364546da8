/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-sheet.h"

G_BEGIN_DECLS

typedef struct
{
  GtkWidget *title;
  GtkWidget **cells;        /* (nullable): NULL for a row that is only a title */
  gboolean is_visible;
  int y;
  int height;
} RungSheetRow;

struct _RungSheet
{
  GtkWidget parent_instance;
  GPtrArray *headers;       /* GtkWidget; the first is the corner */
  GArray *shown;            /* gboolean by column */
  GArray *rows;             /* RungSheetRow */
  GtkAdjustment *horizontal;
  GtkAdjustment *vertical;
  int hovered;              /* row under the pointer, -1 for none */
};

G_END_DECLS
