/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A table of text for paper and clipboards: one model, several writers. */

typedef struct _RungGrid RungGrid;

typedef enum
{
  RUNG_GRID_PLAIN,
  RUNG_GRID_GROUP,          /* only a title, for the parts below it */
  RUNG_GRID_PART,
  RUNG_GRID_TOTAL,          /* heavier, under a line */
  RUNG_GRID_WORDS,          /* words in place of figures */
} RungGridRow;

/* What a column is about, for whoever shows it. */
typedef struct
{
  const char *id;           /* of an offer, or of what has its color; NULL where there is neither */
  const char *letter;       /* or number, beside the color; "" where there is none */
  const char *name;         /* without its letter; the title where there is none */
  const char *note;         /* beside the name, "" for nothing */
} RungGridHead;

/* Stands beside a marked figure, so that weight is not its only sign. */
#define RUNG_GRID_MARK "*"

RungGrid    *rung_grid_new           (guint           n_columns);
void         rung_grid_free          (RungGrid       *self);
void         rung_grid_set_column    (RungGrid       *self,
                                      guint           column,
                                      const char     *title,
                                      gboolean        is_number);
void         rung_grid_set_head      (RungGrid       *self,
                                      guint           column,
                                      const char     *id,
                                      const char     *letter,
                                      const char     *name,
                                      const char     *note);
void         rung_grid_add_row       (RungGrid       *self);
void         rung_grid_set_row_id    (RungGrid       *self,
                                      const char     *id);
void         rung_grid_set           (RungGrid       *self,
                                      guint           column,
                                      const char     *text);
void         rung_grid_set_row_kind  (RungGrid       *self,
                                      RungGridRow     kind);
void         rung_grid_set_marked    (RungGrid       *self,
                                      guint           column);
void         rung_grid_set_note      (RungGrid       *self,
                                      guint           column,
                                      const char     *note);
guint        rung_grid_get_n_rows    (const RungGrid *self);
guint        rung_grid_get_n_columns (const RungGrid *self);
const char  *rung_grid_get_title     (const RungGrid *self,
                                      guint           column);
gboolean     rung_grid_is_number     (const RungGrid *self,
                                      guint           column);
RungGridHead rung_grid_get_head      (const RungGrid *self,
                                      guint           column);
const char  *rung_grid_get_row_id    (const RungGrid *self,
                                      guint           row);
const char  *rung_grid_get_note      (const RungGrid *self,
                                      guint           row,
                                      guint           column);
const char  *rung_grid_get           (const RungGrid *self,
                                      guint           row,
                                      guint           column);
RungGridRow  rung_grid_get_row_kind  (const RungGrid *self,
                                      guint           row);
gboolean     rung_grid_is_marked     (const RungGrid *self,
                                      guint           row,
                                      guint           column);
gboolean     rung_grid_has_marks     (const RungGrid *self,
                                      guint           column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungGrid, rung_grid_free)

G_END_DECLS
