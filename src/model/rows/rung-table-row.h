/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* A row of a table that sorts, filters and searches. A cell is words, or a
 * figure with the text that shows it: figures sort by themselves, those of one
 * kind together, and a search looks at words and at figures in any writing. */

#define RUNG_TYPE_TABLE_ROW (rung_table_row_get_type ())

G_DECLARE_DERIVABLE_TYPE (RungTableRow, rung_table_row, RUNG, TABLE_ROW, GObject)

struct _RungTableRowClass
{
  GObjectClass parent_class;
};

#define RUNG_TABLE_MAX_COLUMNS 9

RungTableRow *rung_table_row_new         (const char   *section);
void          rung_table_row_set_text    (RungTableRow *self,
                                          guint         column,
                                          const char   *text);
void          rung_table_row_set_number  (RungTableRow *self,
                                          guint         column,
                                          double        number,
                                          const char   *text);
void          rung_table_row_set_detail  (RungTableRow *self,
                                          const char   *detail);
const char   *rung_table_row_get_text    (RungTableRow *self,
                                          guint         column);
double        rung_table_row_get_number  (RungTableRow *self,
                                          guint         column);
const char   *rung_table_row_get_detail  (RungTableRow *self);
const char   *rung_table_row_get_section (RungTableRow *self);
void          rung_table_row_set_kind    (RungTableRow *self,
                                          const char   *kind);
const char   *rung_table_row_get_kind    (RungTableRow *self);
void          rung_table_row_add_words   (RungTableRow *self,
                                          const char   *words);
char         *rung_table_row_dup_words   (RungTableRow *self);

G_END_DECLS
