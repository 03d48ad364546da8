/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-changes-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-explain.h"
#include "model/rows/rung-table-row.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases-worth.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-table-columns.h"

#define TABLE_HEIGHT 320

struct _RungChangesView
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GtkWidget *filter;
  GtkWidget *table;
  GtkWidget *partner;       /* a second change, for both together */
  GtkWidget *pair;
  GListStore *list;
  GtkFilterListModel *filtered;
  GtkSingleSelection *selection;
  GArray *rows;             /* RungChange */
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungChangesView, rung_changes_view, GTK_TYPE_WIDGET)

enum
{
  COLUMN_CHANGE,
  COLUMN_KIND,
  COLUMN_BASE,
  COLUMN_TOTAL,
  COLUMN_KEPT,
  COLUMN_REAL,
};

static const RungTableColumn columns[] = {
  { COLUMN_CHANGE, N_("Change to"), FALSE, TRUE },
  { COLUMN_KIND, N_("Of"), FALSE, FALSE },
  { COLUMN_BASE, N_("Base pay"), TRUE, FALSE },
  { COLUMN_TOTAL, N_("Total pay"), TRUE, FALSE },
  { COLUMN_KEPT, N_("After tax"), TRUE, FALSE },
  { COLUMN_REAL, N_("In real terms"), TRUE, FALSE },
};

/* The changes shown: all but places, one kind, or places. */
enum
{
  FILTER_PERSON,
  FILTER_FIRST_KIND,
};

static gboolean
is_wanted (gpointer item,
           gpointer user_data)
{
  RungChangesView *self = user_data;
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->filter));
  guint kind = GPOINTER_TO_UINT (g_object_get_data (item, "kind"));

  return selected == FILTER_PERSON ? kind != RUNG_CHANGE_PLACE
         : kind == selected - FILTER_FIRST_KIND;
}

static void
filter_cb (RungChangesView *self)
{
  GtkFilter *filter = gtk_filter_list_model_get_filter (self->filtered);

  gtk_filter_changed (filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
set_gain (RungTableRow *row,
          guint         column,
          double        gain)
{
  g_autofree char *text = rung_format_thousands_signed (gain);

  rung_table_row_set_number (row, column, gain, text);
}

static RungTableRow *
create_row (const RungChange *change,
            guint             index)
{
  RungTableRow *row = rung_table_row_new ("changes");

  rung_table_row_set_text (row, COLUMN_CHANGE, change->title);
  rung_table_row_set_text (row, COLUMN_KIND, rung_phrase_change_kind (change->kind));
  set_gain (row, COLUMN_BASE, change->gain.base);
  set_gain (row, COLUMN_TOTAL, change->gain.total);
  set_gain (row, COLUMN_KEPT, change->gain.kept);
  set_gain (row, COLUMN_REAL, change->gain.real);
  g_object_set_data (G_OBJECT (row), "kind", GUINT_TO_POINTER (change->kind));
  g_object_set_data (G_OBJECT (row), "index", GUINT_TO_POINTER (index));
  return row;
}

/* The change that is selected in the table. */
static const RungChange *
get_selected (RungChangesView *self)
{
  RungTableRow *row = gtk_single_selection_get_selected_item (self->selection);
  guint index = row != NULL ? GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "index"))
                : G_MAXUINT;

  return self->rows != NULL
         && index < self->rows->len ? &g_array_index (self->rows, RungChange, index) : NULL;
}

static gboolean
can_pair (const RungChange *first,
          const RungChange *second)
{
  return first != second && (first->kind != second->kind || first->kind == RUNG_CHANGE_SKILL);
}

static void
show_pair (RungChangesView *self)
{
  const RungChange *first = get_selected (self);
  guint partner = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->partner));
  const RungChange *second = NULL;
  g_autofree char *text = NULL;
  RungWorth both;

  if (self->is_updating || first == NULL || partner == 0 || partner > self->rows->len)
    {
      gtk_label_set_text (GTK_LABEL (self->pair), first == NULL || self->rows->len == 0 ? "" :
                          _("Choose a second change to see what both bring together."));
      return;
    }
  second = &g_array_index (self->rows, RungChange, partner - 1);
  if (!can_pair (first, second))
    text = g_strdup (_("These two cannot both be: choose another one."));
  else if (rung_results_compute_pair (rung_session_get_results (self->session), first, second,
                                      &both))
    text = rung_phrase_pair (first, second, &both);
  gtk_label_set_text (GTK_LABEL (self->pair), text != NULL ? text : "");
}

static void
fill_partners (RungChangesView *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint chosen = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->partner));

  gtk_string_list_append (names, _("No second change"));
  for (guint i = 0; i < self->rows->len; i++)
    gtk_string_list_append (names, g_array_index (self->rows, RungChange, i).title);
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->partner), G_LIST_MODEL (names));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->partner),
                              chosen != GTK_INVALID_LIST_POSITION
                              && chosen <= self->rows->len ? chosen : 0);
}

static gboolean
has_same_rows (const GArray *a,
               const GArray *b)
{
  if (a == NULL || a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (g_array_index (a, RungChange, i).id != g_array_index (b, RungChange, i).id)
      return FALSE;
  return TRUE;
}

static void
update (RungChangesView *self)
{
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GArray) before = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  before = g_steal_pointer (&self->rows);
  self->rows = rung_results_compute_changes (rung_session_get_results (self->session));
  items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->rows->len; i++)
    g_ptr_array_add (items, create_row (&g_array_index (self->rows, RungChange, i), i));
  self->is_updating = TRUE;
  g_list_store_splice (self->list, 0, g_list_model_get_n_items (G_LIST_MODEL (self->list)),
                       items->pdata,
                       items->len);
  if (!has_same_rows (before, self->rows))
    fill_partners (self);
  self->is_updating = FALSE;
  show_pair (self);
}

static void
rung_changes_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rung_changes_view_parent_class)->map (widget);
  update (RUNG_CHANGES_VIEW (widget));
}

static void
rung_changes_view_dispose (GObject *object)
{
  RungChangesView *self = RUNG_CHANGES_VIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->list);
  g_clear_object (&self->filtered);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_changes_view_parent_class)->dispose (object);
}

static void
rung_changes_view_class_init (RungChangesViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_changes_view_dispose;
  GTK_WIDGET_CLASS (klass)->map = rung_changes_view_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_changes_view_init (RungChangesView *self)
{
  self->list = g_list_store_new (RUNG_TYPE_TABLE_ROW);
}

static GtkWidget *
create_filter (RungChangesView *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("All but places"));
  for (int kind = 0; kind < RUNG_N_CHANGES; kind++)
    gtk_string_list_append (names, rung_phrase_change_kind (kind));
  self->filter = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&names)), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->filter), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Kind of change shown"), -1);
  g_signal_connect_object (self->filter, "notify::selected", G_CALLBACK (filter_cb), self,
                           G_CONNECT_SWAPPED);
  return self->filter;
}

static GtkWidget *
create_table (RungChangesView *self)
{
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_wanted, self, NULL));
  GtkWidget *scrolled = NULL;

  self->filtered = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->list)), filter);
  scrolled = rung_table_columns_create_table (_("What one change is worth"), columns,
                                              G_N_ELEMENTS (columns),
                                              G_LIST_MODEL (g_object_ref (self->filtered)),
                                              TABLE_HEIGHT,
                                              &self->selection);
  self->table = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scrolled));
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (show_pair), self,
                           G_CONNECT_SWAPPED);
  return scrolled;
}

static RungGrid *
create_grid (gpointer user_data)
{
  return rung_table_columns_create_grid (GTK_COLUMN_VIEW (RUNG_CHANGES_VIEW (user_data)->table),
                                         columns,
                                         G_N_ELEMENTS (columns));
}

static GtkWidget *
create_pair (RungChangesView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = rung_wrap_new ();
  GtkWidget *label = gtk_label_new_with_mnemonic (_("The selected change _with"));

  self->partner = gtk_drop_down_new (NULL, NULL);
  gtk_drop_down_set_enable_search (GTK_DROP_DOWN (self->partner), TRUE);
  gtk_drop_down_set_expression (GTK_DROP_DOWN (self->partner),
                                gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL,
                                                             "string"));
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), self->partner);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->partner), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("A second change, for both together"), -1);
  g_signal_connect_object (self->partner, "notify::selected", G_CALLBACK (show_pair), self,
                           G_CONNECT_SWAPPED);
  self->pair = rung_page_create_label (NULL, NULL);
  rung_wrap_append (RUNG_WRAP (line), label);
  rung_wrap_append (RUNG_WRAP (line), self->partner);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), self->pair);
  return box;
}

static void
build (RungChangesView *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_box_append (GTK_BOX (bar), create_filter (self));
  gtk_box_append (GTK_BOX (bar),
                  rung_copy_button_new (_("What one change is worth"), create_grid, self));
  gtk_box_append (GTK_BOX (self->box), bar);
  gtk_box_append (GTK_BOX (self->box),
                  rung_page_create_label (_("Each change alone, all else as it is, in dollars a "
                                            "year: what people with it are paid more in the "
                                            "model. An association, not a promise that the change "
                                            "raises your pay."),
                                          "note"));
  gtk_box_append (GTK_BOX (self->box), create_table (self));
  gtk_box_append (GTK_BOX (self->box), create_pair (self));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rung_changes_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_changes_view_new (RungSession *session)
{
  RungChangesView *self = g_object_new (RUNG_TYPE_CHANGES_VIEW, NULL);

  self->session = g_object_ref (session);
  build (self);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
