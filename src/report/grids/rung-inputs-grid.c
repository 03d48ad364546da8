/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-inputs-grid.h"

#include <glib/gi18n-lib.h>

#include "engine/base/rung-years.h"
#include "engine/document/rung-choices.h"
#include "engine/document/rung-items.h"
#include "engine/document/rung-record.h"
#include "report/kit/rung-parse.h"
#include "report/phrases/rung-phrases.h"

/* The number of inputs that fit under the title of a folded group. */
#define SUMMARY_MOST 3

/**
 * rung_input_dup_label:
 * @input: an input
 *
 * Returns: (transfer full): its label, without the mark of its mnemonic
 */
char *
rung_input_dup_label (const RungInput *input)
{
  g_auto (GStrv) parts = g_strsplit (_(input->label), "_", -1);

  return g_strjoinv ("", parts);
}

static const char *
find_title (const GArray *choices,
            const char   *id)
{
  for (guint i = 0; i < choices->len; i++)
    if (g_str_equal (g_array_index (choices, RungChoice, i).id, id))
      return g_array_index (choices, RungChoice, i).title;
  return id;
}

static char *
dup_choices (const RungInput  *input,
             const RungTables *tables,
             const char       *text)
{
  g_autoptr (GArray) choices = rung_choices_list (input->choices, tables);
  g_auto (GStrv) ids = NULL;
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();

  if (*text == '\0')
    return g_strdup (input->none != NULL ? _(input->none) : C_("no choice", "None"));
  if (input->kind == RUNG_KIND_CHOICE)
    return g_strdup (find_title (choices, text));
  ids = rung_set_split (text);
  for (guint i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (titles, (gpointer) find_title (choices, ids[i]));
  g_ptr_array_add (titles, NULL);
  return g_strjoinv (C_("between the items of a list", ", "), (char **) titles->pdata);
}

/**
 * rung_input_dup_value:
 * @input: an input
 * @tables: the figures, for the titles of choices
 * @record: the record it is an input of
 *
 * Returns: (transfer full): its value for a person, without its unit
 */
char *
rung_input_dup_value (const RungInput  *input,
                      const RungTables *tables,
                      gconstpointer     record)
{
  if (input->kind == RUNG_KIND_TEXT)
    return g_strdup (rung_input_get_text (input, record));
  if (rung_input_is_text (input))
    return dup_choices (input, tables, rung_input_get_text (input, record));
  if (input->kind == RUNG_KIND_FLAG)
    return g_strdup (rung_input_get_number (input, record) != 0 ? C_("flag", "Yes")
                     : C_("flag", "No"));
  return rung_unparse_input (input, rung_input_get_number (input, record));
}

/* The value as it reads in a line: 7 years, 15% of base. */
static char *
dup_value_with_unit (const RungInput  *input,
                     const RungTables *tables,
                     gconstpointer     record)
{
  g_autofree char *value = rung_input_dup_value (input, tables, record);

  if (*input->unit == '\0' || *value == '\0')
    return g_steal_pointer (&value);
  if (*input->unit == '%')
    return g_strconcat (value, _(input->unit), NULL);
  return g_strdup_printf (C_("value and unit", "%s %s"), value, _(input->unit));
}

static char *
dup_label_with_unit (const RungInput *input)
{
  g_autofree char *label = rung_input_dup_label (input);

  if (*input->unit == '\0')
    return g_steal_pointer (&label);
  return g_strdup_printf (C_("label and unit", "%s (%s)"), label, _(input->unit));
}

static void
add_group (RungGrid         *grid,
           const RungInput  *input,
           const char      **group)
{
  if (!g_str_equal (input->group, *group))
    {
      rung_grid_add_row (grid);
      rung_grid_set_row_kind (grid, RUNG_GRID_GROUP);
      rung_grid_set (grid, 0, _(input->group));
    }
  *group = input->group;
  rung_grid_add_row (grid);
  rung_grid_set_row_kind (grid, RUNG_GRID_PART);
}

/**
 * rung_inputs_grid_new:
 * @table: a table of inputs
 * @tables: the figures, for the titles of choices
 * @record: a record of @table
 *
 * Lists every input of a record with its value.
 *
 * Returns: (transfer full): the table
 */
RungGrid *
rung_inputs_grid_new (const RungInputTable *table,
                      const RungTables     *tables,
                      gconstpointer         record)
{
  RungGrid *grid = rung_grid_new (2);
  const char *group = "";

  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];
      g_autofree char *label = rung_input_dup_label (input);
      g_autofree char *value = dup_value_with_unit (input, tables, record);

      add_group (grid, input, &group);
      rung_grid_set (grid, 0, label);
      rung_grid_set (grid, 1, value);
    }
  return grid;
}

static gboolean
is_initial (const RungInput *input,
            gconstpointer    record)
{
  if (rung_input_is_text (input))
    return g_str_equal (rung_input_get_text (input, record), input->initial_text);
  return rung_input_get_number (input, record) == input->initial;
}

/* Whether nobody has typed anything where no input of a group is changed. */
static gboolean
starts_empty (const RungInputTable *table,
              const char           *group)
{
  for (guint i = 0; i < table->n_inputs; i++)
    if (g_str_equal (table->inputs[i].group, group)
        && (table->inputs[i].kind == RUNG_KIND_TEXT || table->inputs[i].initial != 0))
      return FALSE;
  return TRUE;
}

/* An input that was filled in, in a few words. */
static char *
dup_filled (const RungInput  *input,
            const RungTables *tables,
            gconstpointer     record)
{
  g_autofree char *label = rung_input_dup_label (input);
  g_autofree char *value = rung_input_dup_value (input, tables, record);
  int n = 0;

  if (input->kind == RUNG_KIND_CHOICE)
    return g_steal_pointer (&value);
  if (input->kind != RUNG_KIND_YEARS)
    return g_strdup_printf (C_("label and value", "%s %s"), label, value);
  n = MAX (rung_years_parse (rung_input_get_text (input, record), NULL, NULL), 0);
  return g_strdup_printf (ngettext ("%d child", "%d children", (gulong) n), n);
}

/**
 * rung_inputs_dup_summary:
 * @table: a table of inputs
 * @group: a group of @table
 * @tables: the figures, for the titles of choices
 * @record: a record of @table
 *
 * Returns: (transfer full) (nullable): what is filled in of a group that is
 *   folded away, %NULL for a group that does not start empty
 */
char *
rung_inputs_dup_summary (const RungInputTable *table,
                         const char           *group,
                         const RungTables     *tables,
                         gconstpointer         record)
{
  g_autoptr (GPtrArray) filled = g_ptr_array_new_with_free_func (g_free);
  guint n_more = 0;

  if (!starts_empty (table, group))
    return NULL;
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];

      if (!g_str_equal (input->group, group) || is_initial (input, record))
        continue;
      if (filled->len < SUMMARY_MOST)
        g_ptr_array_add (filled, dup_filled (input, tables, record));
      else
        n_more++;
    }
  if (filled->len == 0)
    return g_strdup (_("Nothing entered"));
  if (n_more > 0)
    /* Translators: inputs that are not listed */
    g_ptr_array_add (filled, g_strdup_printf (ngettext ("%u more", "%u more", n_more), n_more));
  g_ptr_array_add (filled, NULL);
  return g_strjoinv (C_("between the items of a list", ", "), (char **) filled->pdata);
}

/* Free text has no place in a narrow column. */
static gboolean
is_told (const RungInput    *input,
         const RungDocument *document)
{
  if (input->kind == RUNG_KIND_TEXT)
    return FALSE;
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    if (!is_initial (input, &rung_document_get_offer (document, i)->inputs))
      return TRUE;
  return FALSE;
}

/**
 * rung_offers_grid_new:
 * @document: a document
 * @tables: the figures, for the titles of choices
 *
 * Lists every input that any offer has changed, with the value of each offer.
 * Free text is left out.
 *
 * Returns: (transfer full): the table
 */
RungGrid *
rung_offers_grid_new (const RungDocument *document,
                      const RungTables   *tables)
{
  guint n_offers = rung_document_get_n_offers (document);
  RungGrid *grid = rung_grid_new (n_offers + 1);
  const char *group = "";

  rung_grid_set_column (grid, 0, _("Input"), FALSE);
  for (guint i = 0; i < n_offers; i++)
    {
      g_autofree char *title = rung_phrase_offer (rung_document_get_offer (document, i));

      rung_grid_set_column (grid, i + 1, title, TRUE);
    }
  for (guint i = 0; i < rung_offer_inputs.n_inputs; i++)
    {
      const RungInput *input = &rung_offer_inputs.inputs[i];
      g_autofree char *label = dup_label_with_unit (input);

      if (!is_told (input, document))
        continue;
      add_group (grid, input, &group);
      rung_grid_set (grid, 0, label);
      for (guint offer = 0; offer < n_offers; offer++)
        {
          const RungOfferInputs *inputs = &rung_document_get_offer (document, offer)->inputs;
          g_autofree char *value = rung_input_dup_value (input, tables, inputs);

          rung_grid_set (grid, offer + 1, value);
        }
    }
  return grid;
}

/**
 * rung_input_list_dup_title:
 * @list: a list of an offer
 * @index: of the item, from 0
 *
 * Returns: (transfer full): what an item is called that has no name, such as
 *   Grant 2
 */
char *
rung_input_list_dup_title (const RungInputList *list,
                           guint                index)
{
  g_autofree char *number = g_strdup_printf ("%u", index + 1);
  g_auto (GStrv) parts = g_strsplit (_(list->title), "%u", 2);

  return g_strjoinv (number, parts);
}

static void
add_item (RungGrid            *grid,
          const RungInputList *list,
          const RungTables    *tables,
          guint                index,
          const RungItem      *item)
{
  g_autofree char *title = rung_input_list_dup_title (list, index);

  rung_grid_add_row (grid);
  rung_grid_set_row_kind (grid, RUNG_GRID_GROUP);
  rung_grid_set (grid, 0, title);
  for (guint i = 0; i < list->table->n_inputs; i++)
    {
      const RungInput *input = &list->table->inputs[i];
      g_autofree char *label = rung_input_dup_label (input);
      g_autofree char *value = dup_value_with_unit (input, tables, item->record);

      if (*value == '\0' || !rung_input_counts (input, list->table, item->record))
        continue;
      rung_grid_add_row (grid);
      rung_grid_set_row_kind (grid, RUNG_GRID_PART);
      rung_grid_set (grid, 0, label);
      rung_grid_set (grid, 1, value);
    }
}

/**
 * rung_items_grid_new:
 * @offer: an offer
 * @tables: the figures, for the titles of choices
 *
 * Lists the raises, payments, grants and refreshers of an offer, with what
 * counts of each.
 *
 * Returns: (transfer full) (nullable): the table, %NULL if there are none
 */
RungGrid *
rung_items_grid_new (const RungDocumentOffer *offer,
                     const RungTables        *tables)
{
  RungGrid *grid = rung_grid_new (2);

  for (guint i = 0; i < rung_offer_inputs.n_lists; i++)
    {
      const RungInputList *list = &rung_offer_inputs.lists[i];
      const GPtrArray *items = rung_list_get (list, &offer->inputs);

      for (guint k = 0; k < items->len; k++)
        add_item (grid, list, tables, k, g_ptr_array_index (items, k));
    }
  if (rung_grid_get_n_rows (grid) == 0)
    g_clear_pointer (&grid, rung_grid_free);
  return grid;
}
