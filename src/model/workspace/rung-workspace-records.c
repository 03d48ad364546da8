/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-workspace-records.h"

#include <glib/gi18n-lib.h>

#include "engine/document/rung-record.h"
#include "report/kit/rung-format.h"

#include "rung-workspace-history.h"
#include "rung-workspace-private.h"

static char *
dup_label (const RungInput *input)
{
  g_auto (GStrv) parts = g_strsplit (_(input->label), "_", -1);

  return g_strjoinv ("", parts);
}

static int
find_offer (RungWorkspace  *self,
            RungEditable *record)
{
  guint position = 0;

  return g_list_store_find (self->offers, record, &position) ? (int) position : -1;
}

/* Where a record is being edited, down to the item: the same input of another
 * item is another step of undo. */
static char *
dup_place (RungEditable *record,
           const char   *name)
{
  RungEditable *item = rung_editable_get_last_item (record);
  const RungInputTable *table = rung_editable_get_table (record);

  for (guint i = 0; item != NULL && i < table->n_lists; i++)
    {
      GListModel *items = rung_editable_get_items (record, &table->lists[i]);

      for (guint k = 0; k < g_list_model_get_n_items (items); k++)
        {
          g_autoptr (RungEditable) other = g_list_model_get_item (items, k);
          g_autofree char *place = NULL;

          if (other != item)
            continue;
          place = g_strdup_printf ("%s/%s/%u", name, table->lists[i].id, k);
          return dup_place (item, place);
        }
    }
  return g_strdup (name);
}

/* Where the values of a record are kept in a document; NULL for an offer that
 * is gone. */
static gpointer
find_values (RungWorkspace  *self,
             RungEditable *record,
             RungDocument *document)
{
  int index = -1;

  if (RUNG_IS_PROFILE_RECORD (record))
    return &document->profile;
  if (RUNG_IS_ASSUMPTIONS_RECORD (record))
    return &document->assumptions;
  if (RUNG_IS_PLAN_RECORD (record))
    return &document->plan;
  index = find_offer (self, record);
  return index < 0 ? NULL : &rung_document_get_offer (document, (guint) index)->inputs;
}

static void
record_changed_cb (RungWorkspace  *self,
                   RungEditable *record)
{
  g_autoptr (RungDocument) document = NULL;
  const RungInput *input = rung_editable_get_last_changed (record);
  const RungInputTable *table = rung_editable_get_table (record);
  gpointer values = NULL;
  g_autofree char *label = NULL;
  g_autofree char *title = NULL;
  g_autofree char *where = NULL;

  if (self->is_applying || input == NULL)
    return;
  document = rung_document_copy (self->document);
  values = find_values (self, record, document);
  if (values == NULL)
    return;
  label = dup_label (input);
  rung_record_copy (table, values, rung_editable_get_values (record));
  if (RUNG_IS_OFFER_RECORD (record))
    {
      const char *id = rung_offer_record_get_id (RUNG_OFFER_RECORD (record));
      g_autofree char *letter = rung_format_letter (id);

      /* Translators: an input, then the offer or path it belongs to; follows “Undo:” */
      title = g_strdup_printf (_("changing “%s” of %s"), label, letter);
      where = dup_place (record, id);
    }
  else
    {
      /* Translators: an input; follows “Undo:” */
      title = g_strdup_printf (_("changing “%s”"), label);
      where = dup_place (record, table->id);
    }
  rung_workspace_commit (self, g_steal_pointer (&document), title, input, where);
  rung_workspace_changed (self);
}

/**
 * rung_workspace_watch:
 * @self: a workspace
 * @record: a record of it
 *
 * Makes every change of the record an edit of the document. Nobody else edits it
 * for a record.
 */
void
rung_workspace_watch (RungWorkspace *self,
                      RungEditable  *record)
{
  g_signal_connect_object (record, "changed", G_CALLBACK (record_changed_cb), self,
                           G_CONNECT_SWAPPED);
}
