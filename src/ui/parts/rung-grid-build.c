/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grid-build.h"

#include <glib/gi18n-lib.h>

#include "ui/kit/rung-cell.h"
#include "ui/kit/rung-settings.h"

#include "rung-grid-fold.h"
#include "rung-grid-header.h"

static void
unparent_row (RungGridBody    *self,
              RungGridBodyRow *row)
{
  gtk_widget_unparent (row->title);
  for (guint i = 0; row->cells != NULL && i + 1 < self->headers->len; i++)
    gtk_widget_unparent (row->cells[i]);
}

static void
folded_cb (RungGridBody *self,
           GParamSpec   *pspec,
           RungGridFold *fold)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      RungGridBodyRow *row = rung_grid_body_get_row (self, i);
      gboolean is_open = FALSE;

      if (row->title != GTK_WIDGET (fold))
        continue;
      g_object_get (fold, "is-open", &is_open, NULL);
      if (is_open)
        g_hash_table_remove (self->folded, row->key);
      else
        g_hash_table_add (self->folded, g_strdup (row->key));
      if (self->name != NULL)
        rung_settings_set_is_folded (self->name, row->key, !is_open);
    }
  gtk_widget_queue_resize (self->view);
}

static GtkWidget *
create_fold (RungGridBody *self,
             const char   *key)
{
  GtkWidget *fold = NULL;

  if (self->name != NULL && rung_settings_is_folded (self->name, key))
    g_hash_table_add (self->folded, g_strdup (key));
  fold = g_object_new (RUNG_TYPE_GRID_FOLD, "is-open",
                       !g_hash_table_contains (self->folded, key), NULL);
  g_signal_connect_swapped (fold, "notify::is-open", G_CALLBACK (folded_cb), self);
  return fold;
}

static GtkWidget *
create_title (RungGridRow kind)
{
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "natural-wrap-mode",
                                   GTK_NATURAL_WRAP_NONE, NULL);

  gtk_widget_add_css_class (title, kind == RUNG_GRID_PART || kind == RUNG_GRID_WORDS ? "part"
                                                                                      : "whole");
  if (kind == RUNG_GRID_TOTAL)
    {
      gtk_widget_add_css_class (title, "strong");
      /* The figure stands on the first line of its cell. */
      gtk_label_set_yalign (GTK_LABEL (title), 0.0f);
    }
  return title;
}

static void
activated_cb (RungGridBody *self,
              RungCell     *cell)
{
  for (guint i = 0; i < self->rows->len; i++)
    for (guint k = 0; rung_grid_body_get_row (self, i)->cells != NULL && k < self->ids->len; k++)
      if (rung_grid_body_get_row (self, i)->cells[k] == GTK_WIDGET (cell))
        g_signal_emit_by_name (self->view, "activated", rung_grid_body_get_row (self, i)->key,
                               g_ptr_array_index (self->ids, k), k, cell);
}

/* A row without an id has nothing to tell of how its figures were made. */
static GtkWidget *
create_cell (RungGridBody *self,
             RungGridRow   kind,
             gboolean      is_told)
{
  GtkWidget *cell = g_object_new (RUNG_TYPE_CELL, NULL);

  if (kind == RUNG_GRID_TOTAL)
    gtk_widget_add_css_class (cell, "strong");
  gtk_widget_set_parent (cell, self->view);
  if (is_told)
    g_signal_connect_swapped (cell, "activated", G_CALLBACK (activated_cb), self);
  else
    gtk_widget_add_css_class (cell, "plain");
  return cell;
}

static RungGridBodyRow
create_row (RungGridBody *self,
            const char   *key,
            RungGridRow   kind,
            gboolean      is_told)
{
  RungGridBodyRow row = { .key = g_strdup (key), .kind = kind };

  row.title = kind == RUNG_GRID_GROUP ? create_fold (self, key) : create_title (kind);
  gtk_widget_add_css_class (row.title, "title");
  gtk_widget_set_parent (row.title, self->view);
  if (kind == RUNG_GRID_GROUP)
    return row;
  row.cells = g_new0 (GtkWidget *, self->headers->len);
  for (guint i = 0; i + 1 < self->headers->len; i++)
    row.cells[i] = create_cell (self, kind, is_told);
  return row;
}

static const char *
get_key (const RungGrid *grid,
         guint           row)
{
  const char *id = rung_grid_get_row_id (grid, row);

  return id != NULL ? id : rung_grid_get (grid, row, 0);
}

static gboolean
has_same_rows (RungGridBody   *self,
               const RungGrid *grid)
{
  if (self->rows->len != rung_grid_get_n_rows (grid))
    return FALSE;
  for (guint i = 0; i < self->rows->len; i++)
    if (rung_grid_body_get_row (self, i)->kind != rung_grid_get_row_kind (grid, i)
        || !g_str_equal (rung_grid_body_get_row (self, i)->key, get_key (grid, i)))
      return FALSE;
  return TRUE;
}

static gboolean
steal_row (GArray          *rows,
           const char      *key,
           RungGridRow      kind,
           RungGridBodyRow *row)
{
  for (guint i = 0; i < rows->len; i++)
    {
      RungGridBodyRow *old = &g_array_index (rows, RungGridBodyRow, i);

      if (old->key == NULL || old->kind != kind || !g_str_equal (old->key, key))
        continue;
      *row = *old;
      *old = (RungGridBodyRow) { NULL };
      return TRUE;
    }
  return FALSE;
}

/* The order of widgets is the order in which a screen reader tells them. */
static void
move_to_end (RungGridBody    *self,
             RungGridBodyRow *row)
{
  gtk_widget_insert_before (row->title, self->view, NULL);
  for (guint i = 0; row->cells != NULL && i + 1 < self->headers->len; i++)
    gtk_widget_insert_before (row->cells[i], self->view, NULL);
}

/* Rows that are known already keep their widgets, and so the focus. */
static void
take_rows (RungGridBody   *self,
           const RungGrid *grid)
{
  GArray *old = self->rows;
  guint group = 0;

  if (has_same_rows (self, grid))
    return;
  self->rows = rung_grid_body_new_rows ();
  for (guint i = 0; i < rung_grid_get_n_rows (grid); i++)
    {
      RungGridRow kind = rung_grid_get_row_kind (grid, i);
      RungGridBodyRow row = { NULL };

      if (!steal_row (old, get_key (grid, i), kind, &row))
        row = create_row (self, get_key (grid, i), kind,
                          rung_grid_get_row_id (grid, i) != NULL);
      move_to_end (self, &row);
      if (kind == RUNG_GRID_GROUP)
        group = i;
      row.group = kind == RUNG_GRID_PART || kind == RUNG_GRID_WORDS ? group : i;
      g_array_append_val (self->rows, row);
    }
  for (guint i = 0; i < old->len; i++)
    if (g_array_index (old, RungGridBodyRow, i).key != NULL)
      unparent_row (self, &g_array_index (old, RungGridBodyRow, i));
  g_array_unref (old);
  gtk_widget_queue_resize (self->view);
}

static gboolean
has_same_columns (RungGridBody   *self,
                  const RungGrid *grid)
{
  if (self->headers->len != rung_grid_get_n_columns (grid))
    return FALSE;
  for (guint i = 0; i < self->ids->len; i++)
    if (g_ptr_array_index (self->ids, i) != rung_grid_get_head (grid, i + 1).id)
      return FALSE;
  return TRUE;
}

/**
 * rung_grid_build_clear:
 * @self: the widgets of a table
 *
 * Takes everything away but the buttons above the table.
 */
void
rung_grid_build_clear (RungGridBody *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    unparent_row (self, rung_grid_body_get_row (self, i));
  g_array_set_size (self->rows, 0);
  for (guint i = 0; i < self->headers->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->headers, i));
  g_ptr_array_set_size (self->headers, 0);
  g_ptr_array_set_size (self->ids, 0);
}

static void
take_columns (RungGridBody   *self,
              const RungGrid *grid)
{
  guint n = rung_grid_get_n_columns (grid);

  if (has_same_columns (self, grid))
    return;
  rung_grid_build_clear (self);
  self->is_shown = g_renew (gboolean, self->is_shown, n);
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *header = i == 0 ? create_title (RUNG_GRID_PLAIN)
                                 : g_object_new (RUNG_TYPE_GRID_HEADER, NULL);

      gtk_widget_add_css_class (header, "header");
      if (i == 0)
        gtk_widget_add_css_class (header, "corner");
      else
        g_ptr_array_add (self->ids, (gpointer) rung_grid_get_head (grid, i).id);
      g_ptr_array_add (self->headers, header);
      gtk_widget_set_parent (header, self->view);
    }
}

/* A column of an offer is called by its letter. */
static const char *
get_column_name (const RungGrid *grid,
                 guint           column)
{
  RungGridHead head = rung_grid_get_head (grid, column);

  return *head.letter != '\0' ? head.letter : head.name;
}

static void
show_headers (RungGridBody   *self,
              const RungGrid *grid)
{
  gtk_label_set_text (g_ptr_array_index (self->headers, 0), rung_grid_get_title (grid, 0));
  self->pinned = G_MAXUINT;
  for (guint i = 1; i < self->headers->len; i++)
    {
      RungGridHead head = rung_grid_get_head (grid, i);

      rung_grid_header_show (g_ptr_array_index (self->headers, i), &head);
      if (*head.note != '\0')
        self->pinned = i - 1;
    }
}

static gboolean
has_notes (const RungGrid *grid,
           guint           row)
{
  for (guint i = 1; i < rung_grid_get_n_columns (grid); i++)
    if (*rung_grid_get_note (grid, row, i) != '\0')
      return TRUE;
  return FALSE;
}

/* GTK asks the display where the pointer is whenever a tooltip is set, so a title says its own when
 * the pointer rests there. */
static gboolean
query_tooltip_cb (GtkWidget  *title,
                  int         x,
                  int         y,
                  gboolean    is_by_key,
                  GtkTooltip *tooltip,
                  const char *help)
{
  gtk_tooltip_set_text (tooltip, help);
  return TRUE;
}

static void
free_help (gpointer  help,
           GClosure *closure)
{
  g_free (help);
}

/* A title that says on demand what it means has a dotted line, below its words alone; that of a
 * total has the line of the total. */
static void
show_title (RungGridBodyRow *row,
            const char      *title,
            const char      *help)
{
  GtkWidget *label = row->title;
  gboolean is_term = *help != '\0' && row->kind != RUNG_GRID_TOTAL;

  if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), title))
    return;
  gtk_label_set_text (GTK_LABEL (label), title);
  g_signal_handlers_disconnect_matched (label, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, query_tooltip_cb,
                                        NULL);
  gtk_widget_set_has_tooltip (label, *help != '\0');
  if (*help != '\0')
    g_signal_connect_data (label, "query-tooltip", G_CALLBACK (query_tooltip_cb), g_strdup (help),
                           free_help, 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  help, -1);
  gtk_widget_set_halign (label, is_term ? GTK_ALIGN_START : GTK_ALIGN_FILL);
  if (is_term)
    gtk_widget_add_css_class (label, "term");
  else
    gtk_widget_remove_css_class (label, "term");
}

static void
show_row (RungGridBody    *self,
          RungGridBodyRow *row,
          const RungGrid  *grid,
          guint            place)
{
  const char *title = rung_grid_get (grid, place, 0);
  gboolean has_note_room = has_notes (grid, place);

  if (row->kind == RUNG_GRID_GROUP)
    g_object_set (row->title, "title", title, NULL);
  else
    show_title (row, title, rung_grid_get_note (grid, place, 0));
  for (guint i = 1; row->cells != NULL && i < self->headers->len; i++)
    {
      g_autofree char *name = g_strdup_printf (C_("row and column of a table", "%s, %s:"), title,
                                               get_column_name (grid, i));

      rung_cell_show (RUNG_CELL (row->cells[i - 1]),
                      &(RungCellFigure) {
                        .name = name,
                        .text = rung_grid_get (grid, place, i),
                        .note = rung_grid_get_note (grid, place, i),
                        .has_note_room = has_note_room,
                        .is_marked = rung_grid_is_marked (grid, place, i),
                      });
    }
}

/**
 * rung_grid_build_show:
 * @self: the widgets of a table
 * @grid: what it shows
 *
 * Makes the widgets that are missing, takes away those that are too many, and lets all say what
 * @grid says.
 */
void
rung_grid_build_show (RungGridBody   *self,
                      const RungGrid *grid)
{
  take_columns (self, grid);
  take_rows (self, grid);
  show_headers (self, grid);
  for (guint i = 0; i < self->rows->len; i++)
    show_row (self, rung_grid_body_get_row (self, i), grid, i);
}
