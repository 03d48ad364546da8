/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* The widgets of a table: buttons for its columns, heads, and rows of figures. */

typedef struct
{
  char *key;                /* knows the row again */
  RungGridRow kind;
  GtkWidget *title;
  GtkWidget **cells;        /* RungCell by column; NULL for a row that is only a title */
  guint group;              /* place of the row it folds under, its own place for none */
  int y;
  int height;
} RungGridBodyRow;

typedef struct
{
  GtkWidget *view;          /* borrowed: the table itself */
  char *name;               /* (nullable) under which folds are remembered */
  gboolean scrolls;         /* sideways, in place of leaving columns out */
  GtkWidget *chooser;       /* borrowed: a button for each column */
  GPtrArray *headers;       /* GtkWidget by column; the first is the corner */
  GPtrArray *ids;           /* of the columns after the first, interned; may be NULL */
  guint pinned;             /* place of the column that always stays, G_MAXUINT for none */
  GPtrArray *chosen;        /* ids, the last chosen first */
  const char *preferred;    /* id of the column shown before others if none was chosen, or NULL */
  gboolean *is_shown;       /* by column after the first */
  GArray *rows;             /* RungGridBodyRow */
  GHashTable *folded;       /* keys of groups */
  int hovered;              /* row under the pointer, -1 for none */
  GtkAdjustment *horizontal; /* of what scrolls it sideways, or NULL */
} RungGridBody;

void             rung_grid_body_init          (RungGridBody       *self,
                                               GtkWidget          *view);
void             rung_grid_body_clear         (RungGridBody       *self);
GArray          *rung_grid_body_new_rows      (void);
guint            rung_grid_body_get_n_columns (const RungGridBody *self);
RungGridBodyRow *rung_grid_body_get_row       (const RungGridBody *self,
                                               guint               place);
gboolean         rung_grid_body_is_seen       (const RungGridBody *self,
                                               guint               place);

G_END_DECLS
