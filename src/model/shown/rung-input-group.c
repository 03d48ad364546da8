/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-input-group.h"

#include <glib/gi18n-lib.h>

#include "report/grids/rung-inputs-grid.h"

#include "rung-input-items.h"
#include "rung-input-shown.h"

struct _RungInputGroup
{
  RungShown parent_instance;
  const RungInputTable *table;
  const RungTables *tables;
  const char *group;        /* as the table names it */
  RungEditable *record;
};

G_DEFINE_FINAL_TYPE (RungInputGroup, rung_input_group, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_INPUT_GROUP_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_INPUT_GROUP_SUMMARY] = { "summary", RUNG_SHOWN_TEXT },
  [RUNG_INPUT_GROUP_MORE] = { "more", RUNG_SHOWN_TEXT },
  [RUNG_INPUT_GROUP_HAS_MORE] = { "has-more", RUNG_SHOWN_FLAG },
  [RUNG_INPUT_GROUP_COUNTS] = { "counts", RUNG_SHOWN_FLAG },
  [RUNG_INPUT_GROUP_ESSENTIAL] = { "essential", RUNG_SHOWN_LIST },
  [RUNG_INPUT_GROUP_REST] = { "rest", RUNG_SHOWN_LIST },
  [RUNG_INPUT_GROUP_LISTS] = { "lists", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_INPUT_GROUP_FIELDS);

static void
rung_input_group_finalize (GObject *object)
{
  g_clear_object (&RUNG_INPUT_GROUP (object)->record);
  G_OBJECT_CLASS (rung_input_group_parent_class)->finalize (object);
}

static void
rung_input_group_class_init (RungInputGroupClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
  G_OBJECT_CLASS (klass)->finalize = rung_input_group_finalize;
}

static void
rung_input_group_init (RungInputGroup *self)
{
}

static void
create_list (RungInputGroup *self,
             guint           field,
             GType           type)
{
  g_autoptr (GListStore) list = g_list_store_new (type);

  rung_shown_set_list (RUNG_SHOWN (self), field, G_LIST_MODEL (list));
}

static GListModel *
list_of (RungInputGroup *self,
         guint           field)
{
  return rung_shown_get_list (RUNG_SHOWN (self), field);
}

/* Makes every input of a list look again, and counts those that have a meaning. */
static guint
update_inputs (RungInputGroup *self,
               guint           field)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (list_of (self, field)); i++)
    {
      g_autoptr (RungInputShown) input = g_list_model_get_item (list_of (self, field), i);

      rung_input_shown_update (input);
      n += rung_input_shown_get_counts (input) ? 1 : 0;
    }
  return n;
}

/* A group that is folded as a whole says what is filled in, so that it can stay folded. */
static void
show_summary (RungInputGroup *self)
{
  RungShown *shown = RUNG_SHOWN (self);
  const char *group = rung_shown_get_text (shown, RUNG_INPUT_GROUP_TITLE);
  g_autofree char *summary = NULL;

  if (g_list_model_get_n_items (list_of (self, RUNG_INPUT_GROUP_ESSENTIAL)) > 0)
    return;
  summary = rung_inputs_dup_summary (self->table, self->group, self->tables,
                                     rung_editable_get_values (self->record));
  rung_shown_set_text (shown, RUNG_INPUT_GROUP_SUMMARY, summary);
  if (summary != NULL)
    rung_shown_take_text (shown, RUNG_INPUT_GROUP_MORE,
                          g_strdup_printf (C_("group of inputs and what is filled in", "%s: %s"),
                                           group, summary));
}

static void
update (RungInputGroup *self)
{
  RungShown *shown = RUNG_SHOWN (self);
  guint n_essential = update_inputs (self, RUNG_INPUT_GROUP_ESSENTIAL);
  guint n_rest = update_inputs (self, RUNG_INPUT_GROUP_REST);
  GListModel *lists = list_of (self, RUNG_INPUT_GROUP_LISTS);
  gboolean hides_a_list = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (lists); i++)
    {
      g_autoptr (RungInputItems) items = g_list_model_get_item (lists, i);

      hides_a_list |= !rung_input_items_get_list (items)->essential;
    }
  rung_shown_set_flag (shown, RUNG_INPUT_GROUP_HAS_MORE, n_rest > 0 || hides_a_list);
  rung_shown_set_flag (shown, RUNG_INPUT_GROUP_COUNTS, n_essential + n_rest > 0);
  show_summary (self);
}

static void
set_record (RungInputGroup *self,
            RungEditable   *record)
{
  static const guint inputs[] = { RUNG_INPUT_GROUP_ESSENTIAL, RUNG_INPUT_GROUP_REST };
  GListModel *lists = list_of (self, RUNG_INPUT_GROUP_LISTS);

  g_set_object (&self->record, record);
  for (guint k = 0; k < G_N_ELEMENTS (inputs); k++)
    for (guint i = 0; i < g_list_model_get_n_items (list_of (self, inputs[k])); i++)
      {
        g_autoptr (RungInputShown) input = g_list_model_get_item (list_of (self, inputs[k]), i);

        rung_input_shown_set_record (input, record);
      }
  for (guint i = 0; i < g_list_model_get_n_items (lists); i++)
    {
      g_autoptr (RungInputItems) items = g_list_model_get_item (lists, i);

      rung_input_items_set_record (items, record);
    }
  update (self);
}

static RungInputGroup *
create_group (const RungInputTable *table,
              const RungTables     *tables,
              const char           *group,
              gboolean              has_title)
{
  RungInputGroup *self = g_object_new (RUNG_TYPE_INPUT_GROUP, NULL);

  self->table = table;
  self->tables = tables;
  self->group = group;
  create_list (self, RUNG_INPUT_GROUP_ESSENTIAL, RUNG_TYPE_INPUT_SHOWN);
  create_list (self, RUNG_INPUT_GROUP_REST, RUNG_TYPE_INPUT_SHOWN);
  create_list (self, RUNG_INPUT_GROUP_LISTS, RUNG_TYPE_INPUT_ITEMS);
  rung_shown_set_text (RUNG_SHOWN (self), RUNG_INPUT_GROUP_TITLE, has_title ? _(group) : "");
  rung_shown_take_text (RUNG_SHOWN (self), RUNG_INPUT_GROUP_MORE,
                        g_strdup_printf (_("More inputs: %s"), _(group)));
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];
      g_autoptr (RungInputShown) shown = NULL;

      if (!g_str_equal (input->group, group))
        continue;
      shown = rung_input_shown_new (input, tables);
      g_list_store_append (G_LIST_STORE (list_of (self, input->essential
                                                        ? RUNG_INPUT_GROUP_ESSENTIAL
                                                        : RUNG_INPUT_GROUP_REST)), shown);
    }
  for (guint i = 0; i < table->n_lists; i++)
    {
      g_autoptr (RungInputItems) items = NULL;

      if (table->lists[i].add == NULL || !g_str_equal (table->lists[i].group, group))
        continue;
      items = rung_input_items_new (&table->lists[i], tables);
      g_list_store_append (G_LIST_STORE (list_of (self, RUNG_INPUT_GROUP_LISTS)), items);
    }
  return self;
}

/**
 * rung_input_groups_new:
 * @table: the inputs
 * @tables: the figures that name what can be chosen
 * @has_title: whether the first group has a title; not where the form stands under one
 *
 * Returns: (transfer full): a RungInputGroup for each group of @table, without a record
 */
GListModel *
rung_input_groups_new (const RungInputTable *table,
                       const RungTables     *tables,
                       gboolean              has_title)
{
  GListStore *groups = g_list_store_new (RUNG_TYPE_INPUT_GROUP);
  const char *last = "";

  for (guint i = 0; i < table->n_inputs; i++)
    {
      g_autoptr (RungInputGroup) group = NULL;

      if (g_str_equal (table->inputs[i].group, last))
        continue;
      last = table->inputs[i].group;
      group = create_group (table, tables, last, has_title || i > 0);
      g_list_store_append (groups, group);
    }
  return G_LIST_MODEL (groups);
}

/**
 * rung_input_groups_set_record:
 * @groups: the groups of a table
 * @record: a record of the table
 *
 * Shows and edits another record from now on.
 */
void
rung_input_groups_set_record (GListModel   *groups,
                              RungEditable *record)
{
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RungInputGroup) group = g_list_model_get_item (groups, i);

      set_record (group, record);
    }
}

/**
 * rung_input_groups_update:
 * @groups: the groups of a table, with a record
 *
 * Finds out again what counts with the choices that were made, and what is filled in.
 */
void
rung_input_groups_update (GListModel *groups)
{
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RungInputGroup) group = g_list_model_get_item (groups, i);

      update (group);
    }
}
