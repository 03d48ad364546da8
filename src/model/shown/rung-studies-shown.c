/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-studies-shown.h"

#include <glib/gi18n-lib.h>

#include "report/phrases/rung-study-phrases.h"

#include "rung-shown-list.h"
#include "rung-study-shown.h"

struct _RungStudiesShown
{
  RungShown parent_instance;
  GHashTable *rows;         /* RungStudyShown by its id */
  GListStore *answered;
  GListStore *others;
};

G_DEFINE_FINAL_TYPE (RungStudiesShown, rung_studies_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_STUDIES_SHOWN_NOTE] = { "note", RUNG_SHOWN_TEXT },
  [RUNG_STUDIES_SHOWN_ANSWERED] = { "answered", RUNG_SHOWN_LIST },
  [RUNG_STUDIES_SHOWN_NONE] = { "none", RUNG_SHOWN_TEXT },
  [RUNG_STUDIES_SHOWN_OTHERS] = { "others", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_STUDIES_SHOWN_FIELDS);

static void
rung_studies_shown_finalize (GObject *object)
{
  RungStudiesShown *self = RUNG_STUDIES_SHOWN (object);

  g_hash_table_unref (self->rows);
  g_object_unref (self->answered);
  g_object_unref (self->others);
  G_OBJECT_CLASS (rung_studies_shown_parent_class)->finalize (object);
}

static void
rung_studies_shown_class_init (RungStudiesShownClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_studies_shown_finalize;
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_studies_shown_init (RungStudiesShown *self)
{
  RungShown *shown = RUNG_SHOWN (self);

  self->rows = rung_shown_rows_new ();
  self->answered = g_list_store_new (RUNG_TYPE_STUDY_SHOWN);
  self->others = g_list_store_new (RUNG_TYPE_STUDY_SHOWN);
  rung_shown_set_list (shown, RUNG_STUDIES_SHOWN_ANSWERED, G_LIST_MODEL (self->answered));
  rung_shown_set_list (shown, RUNG_STUDIES_SHOWN_OTHERS, G_LIST_MODEL (self->others));
}

/* What fits first: what comes out best, then what can be had but adds nothing, and what has no
 * answer. */
static int
compare_returns (gconstpointer a,
                 gconstpointer b)
{
  const RungReturn *left = *(const RungReturn *const *) a;
  const RungReturn *right = *(const RungReturn *const *) b;

  if (left->state != right->state)
    return (int) left->state - (int) right->state;
  if (left->state != RUNG_RETURN_GOOD || left->present == right->present)
    return left < right ? -1 : left > right;
  return left->present < right->present ? 1 : -1;
}

static GPtrArray *
sort_returns (const GArray *rows)
{
  GPtrArray *sorted = g_ptr_array_new ();

  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (sorted, &g_array_index (rows, RungReturn, i));
  g_ptr_array_sort (sorted, compare_returns);
  return sorted;
}

/**
 * rung_studies_shown_update:
 * @self: the studies
 * @results: what is computed at the moment
 * @tables: the figures
 * @document: the document
 *
 * Shows the studies as they are now.
 */
void
rung_studies_shown_update (RungStudiesShown   *self,
                           const RungResults  *results,
                           const RungTables   *tables,
                           const RungDocument *document)
{
  g_autoptr (GPtrArray) answered = g_ptr_array_new ();
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  g_autoptr (GPtrArray) rows = sort_returns (rung_results_get_returns (results));

  for (guint i = 0; i < rows->len; i++)
    {
      const RungReturn *row = g_ptr_array_index (rows, i);
      RungStudyShown *study = rung_shown_rows_ensure (self->rows, RUNG_TYPE_STUDY_SHOWN,
                                                      row->study->id);

      rung_study_shown_update (study, row, tables, document);
      g_ptr_array_add (row->state == RUNG_RETURN_GOOD ? answered : others, study);
    }
  rung_shown_set_text (RUNG_SHOWN (self), RUNG_STUDIES_SHOWN_NOTE, rung_phrase_returns_note ());
  rung_shown_set_text (RUNG_SHOWN (self), RUNG_STUDIES_SHOWN_NONE, answered->len > 0 ? NULL
                       : _("No program here adds to what your profile already shows."));
  rung_shown_list_arrange (self->answered, answered);
  rung_shown_list_arrange (self->others, others);
}
