/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-table.h"

#include "model/rows/rung-table-row.h"

#include "rung-column.h"
#include "rung-table-focus.h"
#include "rung-table-lines.h"
#include "rung-table-order.h"

struct _RungTable
{
  RungWidget parent_instance;
  GListModel *model;            /* the rows as they come */
  char *title;
  GPtrArray *columns;           /* RungColumn */
  RungTableOrder *order;        /* the rows as they are sorted */
  RungTableLines *lines;        /* NULL until there is a model */
  guint idle;
};

G_DEFINE_FINAL_TYPE (RungTable, rung_table, RUNG_TYPE_WIDGET)

static gboolean
rung_table_take_child (RungWidget *self,
                       GtkBuilder *builder,
                       GObject    *child,
                       const char *type)
{
  if (!RUNG_IS_COLUMN (child))
    return FALSE;
  g_ptr_array_add (RUNG_TABLE (self)->columns, g_object_ref (child));
  return TRUE;
}

static gboolean
idle_cb (gpointer data)
{
  RungTable *self = data;

  self->idle = 0;
  rung_table_focus_catch_up (self->lines);
  rung_table_lines_update (self->lines);
  return G_SOURCE_REMOVE;
}

/* Nothing may be made inside an allocation; nor may the focus go to what has no place yet. */
static void
queue (RungTable *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add (idle_cb, self);
}

static void
measure_rows (RungTable *self)
{
  if (self->lines != NULL)
    rung_table_lines_measure (self->lines);
}

/* Other rows, or the same with other figures: the page stays where it is. */
static void
rows_changed_cb (RungTable *self)
{
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->order->sorted));

  if (self->lines == NULL)
    return;
  measure_rows (self);
  self->lines->current = MIN (self->lines->current, MAX (n_rows, 1) - 1);
  rung_table_lines_show_again (self->lines);
}

/* In another order the table is shown from its beginning. */
static void
sort (GtkWidget  *widget,
      const char *action,
      GVariant   *parameter)
{
  RungTable *self = RUNG_TABLE (widget);

  rung_table_order_sort_by (self->order, g_variant_get_uint32 (parameter));
  rung_table_line_set_order (RUNG_TABLE_LINE (self->lines->header),
                             self->order->column, self->order->is_descending);
  self->lines->current = 0;
  rung_table_focus_scroll_to (self->lines, 0);
}

static void
activate (RungTable *self,
          guint      position)
{
  g_autoptr (RungTableRow) row = g_list_model_get_item (self->lines->rows, position);
  RungTableLine *line = rung_table_lines_find (self->lines, position);

  if (row != NULL && line != NULL)
    g_signal_emit_by_name (self, "activated", row, line);
}

static gboolean
key_cb (RungTable       *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  if (self->lines == NULL || !rung_table_focus_is_in_rows (self->lines)
      || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return FALSE;
  if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter && key != GDK_KEY_space)
    return rung_table_focus_key (self->lines, key);
  activate (self, self->lines->current);
  return TRUE;
}

static void
released_cb (RungTable *self,
             int        n_press,
             double     x,
             double     y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *line = picked != NULL ? gtk_widget_get_ancestor (picked, RUNG_TYPE_TABLE_LINE) : NULL;

  if (line == NULL || line == self->lines->header)
    return;
  self->lines->current = rung_table_line_get_position (RUNG_TABLE_LINE (line));
  gtk_widget_grab_focus (line);
  activate (self, self->lines->current);
}

static gboolean
rung_table_focus (GtkWidget        *widget,
                  GtkDirectionType  direction)
{
  RungTable *self = RUNG_TABLE (widget);

  return self->lines != NULL && rung_table_focus_step (self->lines, direction);
}

static void
rung_table_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  RungTable *self = RUNG_TABLE (widget);

  if (self->lines == NULL)
    return;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    rung_table_sizes_get_width (self->lines->sizes, minimum, natural);
  else
    {
      if (for_size >= 0)
        rung_table_sizes_set_width (self->lines->sizes, gtk_widget_get_pango_context (widget),
                                    self->lines->rows, for_size);
      *minimum = *natural = rung_table_lines_get_header_height (self->lines)
                            + rung_table_sizes_get_height (self->lines->sizes);
    }
}

static void
scrolled_cb (RungTable *self)
{
  rung_table_lines_update (self->lines);
}

static void
rung_table_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  RungTable *self = RUNG_TABLE (widget);

  if (self->lines == NULL)
    return;
  rung_table_sizes_set_width (self->lines->sizes, gtk_widget_get_pango_context (widget),
                              self->lines->rows, width);
  if (!rung_table_lines_place (self->lines, width, height) || rung_table_focus_is_due (self->lines))
    queue (self);
}

/* What scrolls the table. */
static void
find_page (RungTable *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = NULL;

  if (self->lines == NULL || page == NULL || self->lines->page != NULL)
    return;
  self->lines->page = GTK_SCROLLED_WINDOW (page);
  adjustment = gtk_scrolled_window_get_vadjustment (self->lines->page);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (queue), self, G_CONNECT_SWAPPED);
}

static void
rung_table_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rung_table_parent_class)->root (widget);
  find_page (RUNG_TABLE (widget));
  if (RUNG_TABLE (widget)->lines != NULL)
    rung_table_lines_update (RUNG_TABLE (widget)->lines);
}

static void
rung_table_unroot (GtkWidget *widget)
{
  RungTable *self = RUNG_TABLE (widget);

  if (self->lines != NULL && self->lines->page != NULL)
    {
      g_signal_handlers_disconnect_by_data
        (gtk_scrolled_window_get_vadjustment (self->lines->page), self);
      self->lines->page = NULL;
    }
  GTK_WIDGET_CLASS (rung_table_parent_class)->unroot (widget);
}

static void
rung_table_css_changed (GtkWidget         *widget,
                        GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (rung_table_parent_class)->css_changed (widget, change);
  measure_rows (RUNG_TABLE (widget));
}

static void
rung_table_system_setting_changed (GtkWidget        *widget,
                                   GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (rung_table_parent_class)->system_setting_changed (widget, setting);
  measure_rows (RUNG_TABLE (widget));
}

static void
model_changed (gpointer object)
{
  RungTable *self = object;

  if (self->lines == NULL)
    {
      self->lines = rung_table_lines_new (GTK_WIDGET (self), self->columns,
                                          G_LIST_MODEL (self->order->sorted));
      find_page (self);
    }
  gtk_sort_list_model_set_model (self->order->sorted, self->model);
}

static void
title_changed (gpointer self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  RUNG_TABLE (self)->title, -1);
}

static void
rung_table_dispose (GObject *object)
{
  RungTable *self = RUNG_TABLE (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->lines, rung_table_lines_free);
  G_OBJECT_CLASS (rung_table_parent_class)->dispose (object);
}

static void
rung_table_finalize (GObject *object)
{
  RungTable *self = RUNG_TABLE (object);

  rung_table_order_free (self->order);
  g_ptr_array_unref (self->columns);
  G_OBJECT_CLASS (rung_table_parent_class)->finalize (object);
}

static void
rung_table_class_init (RungTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rung_table_dispose;
  object_class->finalize = rung_table_finalize;
  RUNG_WIDGET_CLASS (klass)->take_child = rung_table_take_child;
  widget_class->root = rung_table_root;
  widget_class->unroot = rung_table_unroot;
  widget_class->focus = rung_table_focus;
  widget_class->measure = rung_table_measure;
  widget_class->size_allocate = rung_table_size_allocate;
  widget_class->get_request_mode = rung_widget_follow_width;
  widget_class->css_changed = rung_table_css_changed;
  widget_class->system_setting_changed = rung_table_system_setting_changed;
  rung_member_add (object_class, "model", G_TYPE_LIST_MODEL, G_STRUCT_OFFSET (RungTable, model),
                   model_changed);
  rung_member_add (object_class, "title", G_TYPE_STRING, G_STRUCT_OFFSET (RungTable, title),
                   title_changed);
  g_signal_new ("activated", RUNG_TYPE_TABLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                2, RUNG_TYPE_TABLE_ROW, GTK_TYPE_WIDGET);
  g_type_ensure (RUNG_TYPE_COLUMN);
  gtk_widget_class_install_action (widget_class, "table.sort", "u", sort);
  gtk_widget_class_set_css_name (widget_class, "datatable");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
rung_table_init (RungTable *self)
{
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->columns = g_ptr_array_new_with_free_func (g_object_unref);
  self->order = rung_table_order_new (self->columns);
  g_signal_connect_object (self->order->sorted, "items-changed",
                           G_CALLBACK (rows_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (key, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), key);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * rung_table_set_model:
 * @self: a table with its columns
 * @model: (nullable) (element-type RungTableRow): the rows
 *
 * Shows other rows.
 */
void
rung_table_set_model (RungTable  *self,
                      GListModel *model)
{
  g_object_set (self, "model", model, NULL);
}

/**
 * rung_table_create_grid:
 * @self: a table
 *
 * Returns: (transfer full) (nullable): its rows in the order they are shown, with all columns but
 *   those that stand for others; %NULL if there are none
 */
RungGrid *
rung_table_create_grid (RungTable *self)
{
  return rung_table_order_create_grid (self->order);
}
