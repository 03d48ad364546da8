/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-studies-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/rows/rung-table-row.h"
#include "report/grids/rung-path-grids.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-chance.h"
#include "report/phrases/rung-path-phrases.h"
#include "report/phrases/rung-study-phrases.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-table-columns.h"

#include "rung-study-detail.h"

#define TABLE_HEIGHT 360

struct _RungStudiesView
{
  RungSection parent_instance;
  GtkWidget *detail;
  GListStore *list;
  GtkSingleSelection *selection;
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungStudiesView, rung_studies_view, RUNG_TYPE_SECTION)

enum
{
  PATH_ADDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

enum
{
  COLUMN_STUDY,
  COLUMN_TUITION,
  COLUMN_LOST,
  COLUMN_GAIN,
  COLUMN_PRESENT,
  COLUMN_BREAK_EVEN,
  COLUMN_CHANCE,
};

/* The answer first, so that a narrow window shows it. */
static const RungTableColumn columns[] = {
  { COLUMN_STUDY, N_("Study"), FALSE, TRUE },
  { COLUMN_PRESENT, N_("Ahead"), TRUE, FALSE },
  { COLUMN_BREAK_EVEN, N_("Catches up"), TRUE, FALSE },
  { COLUMN_CHANCE, N_("Pays of 100"), TRUE, FALSE },
  { COLUMN_TUITION, N_("Tuition"), TRUE, FALSE },
  { COLUMN_LOST, N_("Pay lost"), TRUE, FALSE },
  { COLUMN_GAIN, N_("More a year"), TRUE, FALSE },
};

static void
set_amount (RungTableRow *row,
            guint         column,
            double        amount,
            gboolean      is_signed)
{
  g_autofree char *text = is_signed ? rung_format_thousands_signed (amount)
                          : rung_format_thousands (amount);

  if (isfinite (amount))
    rung_table_row_set_number (row, column, amount, text);
}

static void
set_answer (RungTableRow     *row,
            const RungReturn *study)
{
  g_autofree char *when = rung_phrase_break_even_short (study->break_even);
  g_autofree char *chance = rung_format_chance (study->chance);

  set_amount (row, COLUMN_GAIN, study->gain, TRUE);
  set_amount (row, COLUMN_PRESENT, study->present, TRUE);
  rung_table_row_set_number (row, COLUMN_BREAK_EVEN,
                             study->break_even > 0 ? study->break_even : HUGE_VAL, when);
  rung_table_row_set_number (row, COLUMN_CHANCE, study->chance, chance);
}

static RungTableRow *
create_row (const RungReturn *study)
{
  RungTableRow *row = rung_table_row_new ("studies");

  rung_table_row_set_text (row, COLUMN_STUDY, study->study->title);
  if (study->figures.has_price)
    set_amount (row, COLUMN_TUITION, study->tuition, FALSE);
  else
    rung_table_row_set_text (row, COLUMN_TUITION, _("not known"));
  set_amount (row, COLUMN_LOST, study->lost, FALSE);
  if (study->state == RUNG_RETURN_GOOD)
    set_answer (row, study);
  else
    rung_table_row_set_text (row, COLUMN_PRESENT, rung_phrase_return_state (study));
  g_object_set_data (G_OBJECT (row), RUNG_TABLE_ROW_ID, (gpointer) study->study->id);
  return row;
}

static const RungReturn *
find_selected (RungStudiesView *self)
{
  const char *id = rung_table_columns_get_selected (self->selection);
  RungSession *session = rung_section_get_session (RUNG_SECTION (self));
  GArray *rows = rung_results_get_returns (rung_session_get_results (session));

  for (guint i = 0; i < rows->len; i++)
    if (g_strcmp0 (g_array_index (rows, RungReturn, i).study->id, id) == 0)
      return &g_array_index (rows, RungReturn, i);
  return NULL;
}

static void
show_detail (RungStudiesView *self)
{
  if (!self->is_updating)
    rung_study_detail_show (RUNG_STUDY_DETAIL (self->detail), find_selected (self));
}

static void
rung_studies_view_update (RungSection *section)
{
  RungStudiesView *self = RUNG_STUDIES_VIEW (section);
  GArray *rows
    = rung_results_get_returns (rung_session_get_results (rung_section_get_session (section)));
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (items, create_row (&g_array_index (rows, RungReturn, i)));
  self->is_updating = TRUE;
  rung_table_columns_splice (self->selection, self->list, items);
  self->is_updating = FALSE;
  show_detail (self);
}

static void
path_cb (RungStudiesView *self,
         guint            path)
{
  g_signal_emit (self, signals[PATH_ADDED], 0, path);
}

static void
rung_studies_view_dispose (GObject *object)
{
  RungStudiesView *self = RUNG_STUDIES_VIEW (object);

  g_clear_object (&self->list);
  g_clear_object (&self->selection);
  G_OBJECT_CLASS (rung_studies_view_parent_class)->dispose (object);
}

static void
rung_studies_view_class_init (RungStudiesViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_studies_view_dispose;
  RUNG_SECTION_CLASS (klass)->update = rung_studies_view_update;
  signals[PATH_ADDED] = g_signal_new ("path-added", RUNG_TYPE_STUDIES_VIEW, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
rung_studies_view_init (RungStudiesView *self)
{
  self->list = g_list_store_new (RUNG_TYPE_TABLE_ROW);
}

static GtkWidget *
create_table (RungStudiesView *self)
{
  GtkWidget *scrolled = rung_table_columns_create_table (_("What studying returns"), columns,
                                                         G_N_ELEMENTS (columns),
                                                         G_LIST_MODEL (g_object_ref (self->list)),
                                                         TABLE_HEIGHT,
                                                         &self->selection);

  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (show_detail), self,
                           G_CONNECT_SWAPPED);
  return scrolled;
}

static RungGrid *
create_grid (gpointer user_data)
{
  const RungResults *results = rung_session_get_results (rung_section_get_session (user_data));

  return rung_returns_grid_new (rung_results_get_returns (results));
}

/**
 * rung_studies_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_studies_view_new (RungSession *session)
{
  RungStudiesView *self = g_object_new (RUNG_TYPE_STUDIES_VIEW, NULL);
  RungSection *section = RUNG_SECTION (self);

  rung_page_set_up_section (section, session, _("What studying returns"));
  rung_page_add_to_section (section,
                            rung_copy_button_new (_("What studying returns"), create_grid, self),
                            "control");
  rung_page_add_to_section (section,
                    rung_page_create_label (rung_phrase_returns_note (),
                                            "note"), NULL);
  rung_page_add_to_section (section, create_table (self), NULL);
  self->detail = rung_study_detail_new (session);
  g_signal_connect_object (self->detail, "path-added", G_CALLBACK (path_cb), self,
                           G_CONNECT_SWAPPED);
  rung_page_add_to_section (section, self->detail, NULL);
  return GTK_WIDGET (self);
}
