/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-workspace-refused.h"

#include <glib/gi18n-lib.h>

#include "model/records/rung-typing.h"
#include "report/grids/rung-inputs-grid.h"
#include "report/phrases/rung-phrases.h"

#include "rung-workspace-private.h"

/* What was typed and refused in one input, and what counts in its place. */
static void
add_line (GPtrArray        *lines,
          const RungTyped  *typed,
          RungEditable     *record,
          const char       *owner,
          const RungTables *tables)
{
  g_autofree char *label = rung_input_dup_label (typed->input);
  g_autofree char *value = rung_input_dup_value (typed->input, tables,
                                                 rung_editable_get_values (record));
  g_autofree char *where = owner != NULL
                           ? g_strdup_printf (C_("an input, and whose it is", "%s of %s"), label,
                                              owner)
                           : g_strdup (label);

  g_ptr_array_add (lines, *value != '\0'
                   /* Translators: an input, what is wrong with its value, then the value saved */
                   ? g_strdup_printf (_("%s: %s. Saved instead: %s."), where, typed->message, value)
                   /* Translators: an input, then what is wrong with its value */
                   : g_strdup_printf (_("%s: %s. Saved without it."), where, typed->message));
}

static void
add_record (GPtrArray        *lines,
            RungEditable     *record,
            const char       *owner,
            const RungTables *tables)
{
  const RungInputTable *table = rung_editable_get_table (record);

  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungTyped *typed = rung_typing_get_refused (record, &table->inputs[i]);

      if (typed != NULL)
        add_line (lines, typed, record, owner, tables);
    }
  for (guint i = 0; i < table->n_lists; i++)
    {
      GListModel *items = rung_editable_get_items (record, &table->lists[i]);

      for (guint k = 0; k < g_list_model_get_n_items (items); k++)
        {
          g_autoptr (RungEditable) item = g_list_model_get_item (items, k);
          g_autofree char *title = rung_input_list_dup_title (&table->lists[i], k);
          g_autofree char *place = owner != NULL
          ? g_strdup_printf (C_("an item, and whose it is", "%s of %s"), title, owner)
          : g_strdup (title);

          add_record (lines, item, place, tables);
        }
    }
}

/**
 * rung_workspace_dup_refused:
 * @self: a workspace
 *
 * Says which entries were refused and not mended yet, and what the document has
 * in their place.
 *
 * Returns: (transfer full) (nullable): a sentence or two for each, %NULL if there is none
 */
char *
rung_workspace_dup_refused (RungWorkspace *self)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  add_record (lines, RUNG_EDITABLE (self->profile), NULL, self->tables);
  add_record (lines, RUNG_EDITABLE (self->assumptions), NULL, self->tables);
  add_record (lines, RUNG_EDITABLE (self->plan), NULL, self->tables);
  for (guint i = 0; i < rung_document_get_n_offers (self->document); i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (self->document, i);
      g_autofree char *owner = rung_phrase_offer (offer);

      add_record (lines, RUNG_EDITABLE (rung_workspace_get_offer (self, offer->id)), owner,
                  self->tables);
    }
  if (lines->len == 0)
    return NULL;
  g_ptr_array_add (lines, NULL);
  return g_strjoinv (" ", (char **) lines->pdata);
}

/**
 * rung_workspace_settle:
 * @self: a workspace
 *
 * Ends the typing everywhere: what is typed from now on and refused goes back
 * to the values of now.
 */
void
rung_workspace_settle (RungWorkspace *self)
{
  rung_typing_settle_all (RUNG_EDITABLE (self->profile));
  rung_typing_settle_all (RUNG_EDITABLE (self->assumptions));
  rung_typing_settle_all (RUNG_EDITABLE (self->plan));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->offers)); i++)
    {
      g_autoptr (RungEditable) offer = g_list_model_get_item (G_LIST_MODEL (self->offers), i);

      rung_typing_settle_all (offer);
    }
}
