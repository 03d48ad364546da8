/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-choice-list.h"

#include <glib/gi18n-lib.h>

#include "model/shown/rung-input-choices.h"
#include "report/grids/rung-inputs-grid.h"
#include "ui/kit/rung-widget.h"

#include "rung-choice-row.h"

/* From this many choices on a search field is worth its room. */
#define SEARCH_FROM 12

struct _RungChoiceList
{
  GtkPopover parent_instance;
  RungInputShown *input;
  GtkWidget *search;
  GtkWidget *nothing;
  GtkWidget *list;
};

G_DEFINE_FINAL_TYPE (RungChoiceList, rung_choice_list, GTK_TYPE_POPOVER)

/* What the list says when nothing matches is a child of it too. */
static RungChoiceRow *
get_row (RungChoiceList *self,
         int             index)
{
  return (RungChoiceRow *) gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), index);
}

static gboolean
is_chosen (RungChoiceList *self,
           RungChoiceRow  *row)
{
  return rung_input_choices_is_chosen (self->input, rung_choice_row_get_choice (row)->id);
}

static const char *
get_needle (RungChoiceList *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->search));
}

static void
show_chosen (RungChoiceList *self)
{
  RungChoiceRow *row = NULL;

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    rung_choice_row_set_chosen (row, is_chosen (self, row));
}

static void
row_activated_cb (RungChoiceList *self,
                  RungChoiceRow  *row)
{
  rung_input_choices_take (self->input, rung_choice_row_get_choice (row)->id);
  if (rung_input_choices_is_set (self->input))
    show_chosen (self);
  else
    gtk_popover_popdown (GTK_POPOVER (self));
}

static gboolean
matches (GtkListBoxRow *row,
         gpointer       user_data)
{
  return rung_choice_matches (rung_choice_row_get_choice (RUNG_CHOICE_ROW (row)),
                              get_needle (user_data));
}

static RungChoiceRow *
find_row (RungChoiceList *self,
          gboolean      (*test) (const RungChoice *choice, const char *needle))
{
  RungChoiceRow *row = NULL;

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    if (test (rung_choice_row_get_choice (row), get_needle (self)))
      return row;
  return NULL;
}

/* Enter takes what is named in full, else the first row that is left. */
static void
search_activate_cb (RungChoiceList *self)
{
  RungChoiceRow *named = find_row (self, rung_choice_is_named);
  RungChoiceRow *row = named != NULL ? named : find_row (self, rung_choice_matches);

  if (row != NULL)
    row_activated_cb (self, row);
}

/* A list without a match says so. */
static void
search_changed_cb (RungChoiceList *self)
{
  g_autofree char *text = g_strdup_printf (_("No match for “%s”"), get_needle (self));

  gtk_label_set_text (GTK_LABEL (self->nothing), text);
  gtk_list_box_invalidate_filter (GTK_LIST_BOX (self->list));
}

static void
fill_list (RungChoiceList *self)
{
  g_autoptr (GArray) choices = rung_input_choices_list (self->input);

  for (guint i = 0; i < choices->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list),
                         rung_choice_row_new (&g_array_index (choices, RungChoice, i),
                                              rung_input_choices_is_set (self->input)));
  gtk_list_box_set_filter_func (GTK_LIST_BOX (self->list), matches, self, NULL);
  gtk_widget_set_visible (self->search, choices->len >= SEARCH_FROM);
}

static void
show_cb (RungChoiceList *self)
{
  RungChoiceRow *row = NULL;

  if (get_row (self, 0) == NULL)
    fill_list (self);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  show_chosen (self);
  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    if (is_chosen (self, row) && !rung_input_choices_is_set (self->input))
      {
        gtk_list_box_select_row (GTK_LIST_BOX (self->list), GTK_LIST_BOX_ROW (row));
        gtk_widget_grab_focus (GTK_WIDGET (row));
      }
  if (gtk_widget_get_visible (self->search))
    gtk_widget_grab_focus (self->search);
}

/* Set once, when it is made. */
static void
input_changed (gpointer object)
{
  RungChoiceList *self = object;
  g_autofree char *name = rung_input_dup_label (rung_input_shown_get_input (self->input));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  if (rung_input_choices_is_set (self->input))
    gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
}

static void
rung_choice_list_dispose (GObject *object)
{
  rung_members_clear (object);
  G_OBJECT_CLASS (rung_choice_list_parent_class)->dispose (object);
}

static void
rung_choice_list_class_init (RungChoiceListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rung_choice_list_dispose;
  rung_member_add (object_class, "input", RUNG_TYPE_INPUT_SHOWN,
                   G_STRUCT_OFFSET (RungChoiceList, input), input_changed);
  rung_widget_class_set_template (widget_class, "form/choice-list");
  gtk_widget_class_bind_template_child (widget_class, RungChoiceList, search);
  gtk_widget_class_bind_template_child (widget_class, RungChoiceList, nothing);
  gtk_widget_class_bind_template_child (widget_class, RungChoiceList, list);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
}

static void
rung_choice_list_init (RungChoiceList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
