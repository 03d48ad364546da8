/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-inputs.h"

G_BEGIN_DECLS

/* The members of a record, read and written by their input. */

gboolean    rung_input_is_text    (const RungInput      *input);
double      rung_input_get_scale  (const RungInput      *input);
gboolean    rung_input_counts     (const RungInput      *input,
                                   const RungInputTable *table,
                                   gconstpointer         record);
gint64      rung_input_get_number (const RungInput      *input,
                                   gconstpointer         record);
const char *rung_input_get_text   (const RungInput      *input,
                                   gconstpointer         record);
gboolean    rung_input_set_number (const RungInput      *input,
                                   gpointer              record,
                                   gint64                value);
gboolean    rung_input_set_text   (const RungInput      *input,
                                   gpointer              record,
                                   const char           *text);
gboolean    rung_text_set         (char                **member,
                                   const char           *text);
void        rung_record_init      (const RungInputTable *table,
                                   gpointer              record);
void        rung_record_copy      (const RungInputTable *table,
                                   gpointer              record,
                                   gconstpointer         from);
void        rung_record_clear     (const RungInputTable *table,
                                   gpointer              record);
gboolean    rung_record_equal     (const RungInputTable *table,
                                   gconstpointer         a,
                                   gconstpointer         b);
char      **rung_set_split        (const char           *set);
gboolean    rung_set_has          (const char           *set,
                                   const char           *id);

G_END_DECLS
