/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grid-view.h"

#include "model/shown/rung-column-shown.h"
#include "report/kit/rung-format.h"
#include "ui/kit/rung-cell.h"
#include "ui/kit/rung-rows.h"

#include "rung-grid-build.h"
#include "rung-grid-keys.h"
#include "rung-grid-layout.h"
#include "rung-item-row.h"
#include "rung-swatch.h"

struct _RungGridView
{
  RungWidget parent_instance;
  RungGridBody body;
  GtkWidget *chooser;       /* RungRows: a button for each column */
  GListStore *choices;      /* RungColumnShown */
  GtkAdjustment *vertical;  /* of the page, NULL until it is shown */
  guint idle;               /* brings the buttons up to date */
};

G_DEFINE_FINAL_TYPE (RungGridView, rung_grid_view, RUNG_TYPE_WIDGET)

/* The buttons say which columns there are, and which of them are in view. */
static void
show_choices (RungGridView *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->choices));

  for (guint i = 0; i < self->body.ids->len; i++)
    {
      const char *id = g_ptr_array_index (self->body.ids, i);
      g_autofree char *letter = id != NULL ? rung_format_letter (id) : g_strdup ("");
      g_autoptr (RungShown) choice = i < n ? g_list_model_get_item (G_LIST_MODEL (self->choices), i)
                                           : g_object_new (RUNG_TYPE_COLUMN_SHOWN, NULL);

      rung_shown_set_text (choice, RUNG_COLUMN_SHOWN_ID, id);
      rung_shown_set_text (choice, RUNG_COLUMN_SHOWN_LETTER, letter);
      rung_shown_set_flag (choice, RUNG_COLUMN_SHOWN_IS_SHOWN, self->body.is_shown[i]);
      if (i >= n)
        g_list_store_append (self->choices, choice);
    }
  if (n > self->body.ids->len)
    g_list_store_splice (self->choices, self->body.ids->len, n - self->body.ids->len, NULL, 0);
}

/* A letter is short for a name, for who points at it or hears it. */
static void
name_choices (RungGridView   *self,
              const RungGrid *grid)
{
  for (guint i = 0; i < self->body.ids->len; i++)
    {
      g_autoptr (RungShown) choice = g_list_model_get_item (G_LIST_MODEL (self->choices), i);

      rung_shown_set_text (choice, RUNG_COLUMN_SHOWN_TITLE, rung_grid_get_head (grid, i + 1).name);
    }
}

static gboolean
idle_cb (gpointer data)
{
  RUNG_GRID_VIEW (data)->idle = 0;
  show_choices (data);
  return G_SOURCE_REMOVE;
}

static void
rung_grid_view_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  rung_grid_layout_measure (&RUNG_GRID_VIEW (widget)->body, orientation, for_size, minimum,
                            natural);
}

static gboolean
rung_grid_view_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  return rung_grid_keys_focus (&RUNG_GRID_VIEW (widget)->body, direction);
}

static void
rung_grid_view_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  RungGridView *self = RUNG_GRID_VIEW (widget);
  guint n = rung_grid_layout_allocate (&self->body, width, height);

  if (n < self->body.ids->len && self->idle == 0)
    self->idle = g_idle_add (idle_cb, self);
}

static void
rung_grid_view_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  RungGridView *self = RUNG_GRID_VIEW (widget);

  if (self->body.hovered >= 0 && self->body.hovered < (int) self->body.rows->len)
    {
      const RungGridBodyRow *row = rung_grid_body_get_row (&self->body, (guint) self->body.hovered);
      GdkRGBA light = { 0.5f, 0.5f, 0.5f, 0.1f };

      gtk_snapshot_append_color (snapshot, &light,
                                 &GRAPHENE_RECT_INIT (0, (float) row->y,
                                                      (float) gtk_widget_get_width (widget),
                                                      (float) row->height));
    }
  gtk_widget_snapshot_child (widget, self->chooser, snapshot);
  /* Figures first, then what stays in sight above them. */
  for (guint i = 0; i < self->body.rows->len; i++)
    {
      const RungGridBodyRow *row = rung_grid_body_get_row (&self->body, i);

      for (guint k = 0; row->cells != NULL && k < self->body.ids->len; k++)
        gtk_widget_snapshot_child (widget, row->cells[k], snapshot);
    }
  for (guint i = 0; i < self->body.rows->len; i++)
    gtk_widget_snapshot_child (widget, rung_grid_body_get_row (&self->body, i)->title, snapshot);
  for (guint i = self->body.headers->len; i-- > 0;)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->body.headers, i), snapshot);
}

static void
set_hovered (RungGridView *self,
             int           hovered)
{
  if (hovered == self->body.hovered)
    return;
  self->body.hovered = hovered;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
motion_cb (RungGridView *self,
           double        x,
           double        y)
{
  int hovered = -1;

  for (guint i = 0; i < self->body.rows->len; i++)
    {
      const RungGridBodyRow *row = rung_grid_body_get_row (&self->body, i);

      if (row->cells != NULL && y >= row->y && y < row->y + row->height)
        hovered = (int) i;
    }
  set_hovered (self, hovered);
}

static void
leave_cb (RungGridView *self)
{
  set_hovered (self, -1);
}

/* Once: what scrolls the table stays the same. */
static void
watch (RungGridView   *self,
       GtkAdjustment **field,
       GtkAdjustment  *adjustment)
{
  if (*field != NULL)
    return;
  *field = g_object_ref (adjustment);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (gtk_widget_queue_allocate),
                           self, G_CONNECT_SWAPPED);
}

/* The header follows the page, and the titles what scrolls the table sideways. */
static void
rung_grid_view_map (GtkWidget *widget)
{
  RungGridView *self = RUNG_GRID_VIEW (widget);
  GtkScrolledWindow *inner = NULL;
  GtkScrolledWindow *page = NULL;

  GTK_WIDGET_CLASS (rung_grid_view_parent_class)->map (widget);
  for (GtkWidget *next = gtk_widget_get_parent (widget); next != NULL;
       next = gtk_widget_get_parent (next))
    if (GTK_IS_SCROLLED_WINDOW (next))
      {
        page = GTK_SCROLLED_WINDOW (next);
        inner = inner != NULL ? inner : page;
      }
  if (page == NULL)
    return;
  watch (self, &self->body.horizontal, gtk_scrolled_window_get_hadjustment (inner));
  watch (self, &self->vertical, gtk_scrolled_window_get_vadjustment (page));
}

/* Brings a column into view that was left out. */
static void
show_column (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  RungGridView *self = RUNG_GRID_VIEW (widget);
  gpointer known = (gpointer) g_intern_string (g_variant_get_string (parameter, NULL));

  g_ptr_array_remove (self->body.chosen, known);
  g_ptr_array_insert (self->body.chosen, 0, known);
  gtk_widget_queue_allocate (widget);
}

static void
rung_grid_view_dispose (GObject *object)
{
  RungGridView *self = RUNG_GRID_VIEW (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  rung_grid_build_clear (&self->body);
  g_clear_object (&self->body.horizontal);
  g_clear_object (&self->vertical);
  G_OBJECT_CLASS (rung_grid_view_parent_class)->dispose (object);
}

static void
rung_grid_view_finalize (GObject *object)
{
  RungGridView *self = RUNG_GRID_VIEW (object);

  rung_grid_body_clear (&self->body);
  G_OBJECT_CLASS (rung_grid_view_parent_class)->finalize (object);
}

static void
rung_grid_view_class_init (RungGridViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rung_grid_view_dispose;
  object_class->finalize = rung_grid_view_finalize;
  widget_class->measure = rung_grid_view_measure;
  widget_class->get_request_mode = rung_widget_follow_width;
  widget_class->size_allocate = rung_grid_view_size_allocate;
  widget_class->snapshot = rung_grid_view_snapshot;
  widget_class->focus = rung_grid_view_focus;
  widget_class->map = rung_grid_view_map;
  rung_member_add (object_class, "folds-name", G_TYPE_STRING,
                   G_STRUCT_OFFSET (RungGridView, body.name), NULL);
  rung_member_add (object_class, "scrolls", G_TYPE_BOOLEAN,
                   G_STRUCT_OFFSET (RungGridView, body.scrolls), NULL);
  g_signal_new ("activated", RUNG_TYPE_GRID_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 4, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_UINT, RUNG_TYPE_CELL);
  gtk_widget_class_install_action (widget_class, "grid.show-column", "s", show_column);
  rung_widget_class_set_template (widget_class, "parts/grid-view");
  gtk_widget_class_bind_template_child (widget_class, RungGridView, chooser);
  gtk_widget_class_bind_template_child (widget_class, RungGridView, choices);
  gtk_widget_class_bind_template_callback (widget_class, motion_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  rung_widget_register (RUNG_TYPE_ITEM_ROW, "RungColumnButton", "parts/column-button", NULL);
  g_type_ensure (RUNG_TYPE_COLUMN_SHOWN);
  g_type_ensure (RUNG_TYPE_ROWS);
  g_type_ensure (RUNG_TYPE_SWATCH);
  gtk_widget_class_set_css_name (widget_class, "sheet");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rung_grid_view_init (RungGridView *self)
{
  rung_grid_body_init (&self->body, GTK_WIDGET (self));
  gtk_widget_init_template (GTK_WIDGET (self));
  self->body.chooser = self->chooser;
}

/**
 * rung_grid_view_show:
 * @self: a table
 * @grid: what it shows
 *
 * Shows a table in place of the one before. Nothing is made anew that is in both.
 */
void
rung_grid_view_show (RungGridView   *self,
                     const RungGrid *grid)
{
  rung_grid_build_show (&self->body, grid);
  show_choices (self);
  name_choices (self, grid);
}

/**
 * rung_grid_view_prefer:
 * @self: a table
 * @id: (nullable): id of a column
 *
 * Names the column that is in view where not all fit and nobody chose another one.
 */
void
rung_grid_view_prefer (RungGridView *self,
                       const char   *id)
{
  const char *preferred = g_intern_string (id);

  if (self->body.preferred == preferred)
    return;
  self->body.preferred = preferred;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
