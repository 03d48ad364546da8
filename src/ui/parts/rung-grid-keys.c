/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grid-keys.h"

static gboolean
find_focus (RungGridBody *self,
            int          *row,
            int          *column)
{
  GtkRoot *root = gtk_widget_get_root (self->view);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (guint i = 0; focus != NULL && i < self->rows->len; i++)
    {
      const RungGridBodyRow *candidate = rung_grid_body_get_row (self, i);

      if (focus == candidate->title || gtk_widget_is_ancestor (focus, candidate->title))
        {
          *row = (int) i;
          *column = -1;
          return TRUE;
        }
      for (guint k = 0; candidate->cells != NULL && k < rung_grid_body_get_n_columns (self); k++)
        if (focus == candidate->cells[k])
          {
            *row = (int) i;
            *column = (int) k;
            return TRUE;
          }
    }
  return FALSE;
}

/* The first column at or after @column, in the direction of @step, that is shown. */
static int
find_shown (RungGridBody *self,
            int           column,
            int           step)
{
  for (; column >= 0 && column + 1 < (int) self->headers->len; column += step)
    if (self->is_shown[column])
      return column;
  return -1;
}

static gboolean
grab (RungGridBody *self,
      int           row,
      int           column)
{
  RungGridBodyRow *target = rung_grid_body_get_row (self, (guint) row);

  if (!rung_grid_body_is_seen (self, (guint) row))
    return FALSE;
  if (target->cells == NULL)
    return gtk_widget_child_focus (target->title, GTK_DIR_TAB_FORWARD);
  column = find_shown (self, MAX (column, 0), 1);
  return column >= 0 && gtk_widget_grab_focus (target->cells[column]);
}

static gboolean
grab_first (RungGridBody *self)
{
  for (int i = 0; i < (int) self->rows->len; i++)
    if (rung_grid_body_get_row (self, (guint) i)->cells != NULL && grab (self, i, 0))
      return TRUE;
  return FALSE;
}

/* From outside the table, or from the buttons above the figures. */
static gboolean
enter (RungGridBody     *self,
       GtkDirectionType  direction)
{
  gboolean is_in_buttons = gtk_widget_get_state_flags (self->chooser)
                           & GTK_STATE_FLAG_FOCUS_WITHIN;
  gboolean is_back = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP;

  if (!gtk_widget_get_child_visible (self->chooser))
    return grab_first (self);
  /* Back from the buttons is out of the table, not down to its figures. */
  if (is_in_buttons && is_back)
    return gtk_widget_child_focus (self->chooser, direction);
  if (direction != GTK_DIR_TAB_BACKWARD && gtk_widget_child_focus (self->chooser, direction))
    return TRUE;
  return grab_first (self);
}

/**
 * rung_grid_keys_focus:
 * @self: the widgets of a table
 * @direction: where the focus goes
 *
 * Arrow keys walk the figures; Tab stops at the buttons above, if there are any, and goes past the
 * figures in one step.
 *
 * Returns: whether the focus stays in the table
 */
gboolean
rung_grid_keys_focus (RungGridBody     *self,
                      GtkDirectionType  direction)
{
  gboolean is_rtl = gtk_widget_get_direction (self->view) == GTK_TEXT_DIR_RTL;
  int row = -1;
  int column = 0;
  int step = direction == GTK_DIR_UP ? -1 : 1;

  if (!find_focus (self, &row, &column))
    return enter (self, direction);
  if (direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT)
    {
      step = (direction == GTK_DIR_RIGHT) != is_rtl ? 1 : -1;
      column = find_shown (self, column + step, step);
      return column >= 0 && grab (self, row, column);
    }
  if (direction == GTK_DIR_TAB_BACKWARD && gtk_widget_get_child_visible (self->chooser))
    return gtk_widget_child_focus (self->chooser, direction);
  if (direction != GTK_DIR_UP && direction != GTK_DIR_DOWN)
    return FALSE;
  for (row += step; row >= 0 && row < (int) self->rows->len; row += step)
    if (grab (self, row, column))
      return TRUE;
  return FALSE;
}
