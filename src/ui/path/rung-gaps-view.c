/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-gaps-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/rows/rung-table-row.h"
#include "report/grids/rung-plan-grids.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-table-columns.h"

#define TABLE_HEIGHT 420

struct _RungGapsView
{
  RungSection parent_instance;
  GtkWidget *answer;
  GtkWidget *emerging;
  GtkWidget *baseline;
  GtkWidget *detail;
  GListStore *list;
  GtkSingleSelection *selection;
  GArray *rows;             /* RungGapRow */
};

G_DEFINE_FINAL_TYPE (RungGapsView, rung_gaps_view, RUNG_TYPE_SECTION)

enum
{
  COLUMN_SKILL,
  COLUMN_STATE,
  COLUMN_GAIN,
  COLUMN_PREMIUM,
  COLUMN_DEMAND,
};

static const RungTableColumn columns[] = {
  { COLUMN_SKILL, N_("Skill"), FALSE, TRUE },
  { COLUMN_STATE, N_("You"), FALSE, FALSE },
  { COLUMN_GAIN, N_("Gain a year"), TRUE, FALSE },
  { COLUMN_PREMIUM, N_("As published"), TRUE, FALSE },
  { COLUMN_DEMAND, N_("In postings"), TRUE, FALSE },
};

static const RungTables *
tables_of (RungGapsView *self)
{
  return rung_session_get_tables (rung_section_get_session (RUNG_SECTION (self)));
}

static RungTableRow *
create_row (RungGapsView     *self,
            const RungGapRow *gap,
            guint             index)
{
  RungTableRow *row = rung_table_row_new ("skills");
  g_autofree char *gain = rung_format_thousands_signed (gap->gain);
  g_autofree char *premium = rung_gap_dup_premium (gap);
  g_autofree char *demand = rung_gap_dup_demand (tables_of (self), gap);
  const RungFigureRow *figure = rung_tables_find_figure (tables_of (self), gap->need->demand);

  rung_table_row_set_text (row, COLUMN_SKILL, gap->trait->title);
  rung_table_row_set_text (row, COLUMN_STATE, gap->has ? C_("a skill you have", "have")
                                                       : C_("a skill you lack", "missing"));
  rung_table_row_set_number (row, COLUMN_GAIN, gap->has ? -1.0 : gap->gain,
                             gap->has || !gap->has_premium ? "" : gain);
  rung_table_row_set_number (row, COLUMN_PREMIUM, gap->published_high, premium);
  rung_table_row_set_number (row, COLUMN_DEMAND, figure != NULL ? figure->value : NAN, demand);
  g_object_set_data (G_OBJECT (row), "index", GUINT_TO_POINTER (index));
  g_object_set_data (G_OBJECT (row), RUNG_TABLE_ROW_ID, (gpointer) gap->trait->id);
  return row;
}

static void
append_sentence (GString    *out,
                 const char *text)
{
  if (text != NULL && *text != '\0')
    g_string_append_printf (out, "%s%s", out->len > 0 ? "\n" : "", text);
}

static void
show_detail (RungGapsView *self)
{
  GObject *row = gtk_single_selection_get_selected_item (self->selection);
  g_autoptr (GString) text = g_string_new (NULL);
  const RungGapRow *gap = NULL;
  g_autofree char *source = NULL;
  g_autofree char *need = NULL;

  if (row != NULL && self->rows != NULL)
    gap = &g_array_index (self->rows, RungGapRow,
                          GPOINTER_TO_UINT (g_object_get_data (row, "index")));
  if (gap != NULL)
    {
      need = g_strdup_printf (_("%s: %s."), gap->trait->title, gap->need->need);
      source = rung_phrase_source (gap->need->source);
      append_sentence (text, need);
      append_sentence (text, gap->trait->note);
      append_sentence (text, gap->need->note);
      append_sentence (text, source);
    }
  gtk_label_set_text (GTK_LABEL (self->detail), text->str);
}

static char *
dup_titles (const GArray *rows,
            gboolean      (*is_wanted) (const RungGapRow *row))
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const RungGapRow *row = &g_array_index (rows, RungGapRow, i);

      if (is_wanted (row))
        g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", row->trait->title);
    }
  return g_strdup (out->str);
}

static gboolean
is_emerging (const RungGapRow *row)
{
  return row->is_emerging;
}

static gboolean
is_baseline (const RungGapRow *row)
{
  return !row->has_premium && !row->is_emerging;
}

static char *
dup_answer (const GArray *rows)
{
  const RungGapRow *first = rows->len > 0 ? &g_array_index (rows, RungGapRow, 0) : NULL;
  g_autofree char *gain = NULL;

  if (first == NULL || first->has || first->gain < 500.0)
    return g_strdup (_("No missing skill has a premium left beside what your profile shows."));
  gain = rung_format_thousands (first->gain);
  return g_strdup_printf (_("The gap that counts most is %s: people with it are paid about $%s a "
                            "year more, after what it overlaps with."),
                          first->trait->title, gain);
}

static void
show_lists (RungGapsView *self)
{
  g_autofree char *answer = dup_answer (self->rows);
  g_autofree char *emerging = dup_titles (self->rows, is_emerging);
  g_autofree char *baseline = dup_titles (self->rows, is_baseline);
  g_autofree char *new_text = g_strdup_printf (_("Emerging: %s."), emerging);
  g_autofree char *plain = g_strdup_printf (_("Asked for, without a premium of their own: %s. "
                                              "Lacking one can cost an offer; having it does not "
                                              "raise pay in any published figure."),
                                            baseline);

  gtk_label_set_text (GTK_LABEL (self->answer), answer);
  gtk_label_set_text (GTK_LABEL (self->emerging), new_text);
  gtk_label_set_text (GTK_LABEL (self->baseline), plain);
  gtk_widget_set_visible (self->emerging, *emerging != '\0');
}

static void
rung_gaps_view_update (RungSection *section)
{
  RungGapsView *self = RUNG_GAPS_VIEW (section);
  RungSession *session = rung_section_get_session (section);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  rung_market_list_get_rows (rung_session_get_market (session), NULL);
  g_clear_pointer (&self->rows, g_array_unref);
  self->rows = rung_gaps_compute (rung_session_get_tables (session),
                                  rung_session_get_document (session));
  for (guint i = 0; i < self->rows->len; i++)
    g_ptr_array_add (items, create_row (self, &g_array_index (self->rows, RungGapRow, i), i));
  rung_table_columns_splice (self->selection, self->list, items);
  show_lists (self);
  show_detail (self);
}

static void
rung_gaps_view_dispose (GObject *object)
{
  RungGapsView *self = RUNG_GAPS_VIEW (object);

  g_clear_object (&self->list);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->rows, g_array_unref);
  G_OBJECT_CLASS (rung_gaps_view_parent_class)->dispose (object);
}

static void
rung_gaps_view_class_init (RungGapsViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_gaps_view_dispose;
  RUNG_SECTION_CLASS (klass)->update = rung_gaps_view_update;
}

static void
rung_gaps_view_init (RungGapsView *self)
{
  self->list = g_list_store_new (RUNG_TYPE_TABLE_ROW);
}

static RungGrid *
create_grid (gpointer user_data)
{
  RungGapsView *self = user_data;

  return self->rows != NULL ? rung_gaps_grid_new (tables_of (self), self->rows) : NULL;
}

static GtkWidget *
create_table (RungGapsView *self)
{
  GtkWidget *scrolled = rung_table_columns_create_table (_("Skills asked for, and yours"), columns,
                                                         G_N_ELEMENTS (columns),
                                                         G_LIST_MODEL (g_object_ref (self->list)),
                                                         TABLE_HEIGHT,
                                                         &self->selection);

  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (show_detail), self,
                           G_CONNECT_SWAPPED);
  return scrolled;
}

/**
 * rung_gaps_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_gaps_view_new (RungSession *session)
{
  RungGapsView *self = g_object_new (RUNG_TYPE_GAPS_VIEW, NULL);
  RungSection *section = RUNG_SECTION (self);

  rung_page_set_up_section (section, session, _("Skills asked for"));
  rung_page_add_to_section (section,
                            rung_copy_button_new (_("Skills asked for"), create_grid, self),
                            "control");
  self->answer = rung_page_create_label (NULL, NULL);
  self->emerging = rung_page_create_label (NULL, NULL);
  self->baseline = rung_page_create_label (NULL, NULL);
  self->detail = rung_page_create_label (NULL, "note");
  gtk_label_set_selectable (GTK_LABEL (self->detail), TRUE);
  rung_page_add_to_section (section, self->answer, NULL);
  rung_page_add_to_section (section, create_table (self), NULL);
  rung_page_add_to_section (section, self->detail, NULL);
  rung_page_add_to_section (section, self->emerging, NULL);
  rung_page_add_to_section (section, self->baseline, NULL);
  return GTK_WIDGET (self);
}
