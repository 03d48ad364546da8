/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-inputs.h"

G_BEGIN_DECLS

/* What a record holds beside its inputs: lists of further records, and members
 * of a file that this version does not know, kept and written back. */

typedef struct
{
  char *name;
  char *json;               /* its value as compact JSON */
} RungExtra;

typedef struct
{
  gpointer record;          /* a struct of the table of the list */
  GPtrArray *extras;        /* (element-type RungExtra) */
} RungItem;

GPtrArray *rung_extras_new   (void);
void       rung_extras_add   (GPtrArray       *extras,
                              const char      *name,
                              const char      *json);
GPtrArray *rung_extras_copy  (const GPtrArray *from);
gboolean   rung_extras_equal (const GPtrArray *a,
                              const GPtrArray *b);

GPtrArray *rung_list_get      (const RungInputList  *list,
                               gconstpointer         record);
guint      rung_list_get_n    (const RungInputList  *list,
                               gconstpointer         record);
RungItem  *rung_list_get_item (const RungInputList  *list,
                               gconstpointer         record,
                               guint                 index);
RungItem  *rung_list_add      (const RungInputList  *list,
                               gpointer              record);
void       rung_list_remove   (const RungInputList  *list,
                               gpointer              record,
                               guint                 index);
void       rung_lists_init    (const RungInputTable *table,
                               gpointer              record);
void       rung_lists_copy    (const RungInputTable *table,
                               gpointer              record,
                               gconstpointer         from);
void       rung_lists_clear   (const RungInputTable *table,
                               gpointer              record);
gboolean   rung_lists_equal   (const RungInputTable *table,
                               gconstpointer         a,
                               gconstpointer         b);

G_END_DECLS
