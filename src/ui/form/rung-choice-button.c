/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-choice-button.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "engine/document/rung-choices.h"
#include "engine/document/rung-record.h"
#include "ui/kit/rung-field.h"
#include "ui/kit/rung-list-search.h"

#include "rung-choice-row.h"

/* From this many choices on a search field is worth its room. */
#define SEARCH_FROM 12

struct _RungChoiceButton
{
  GtkWidget parent_instance;
  const RungInput *input;
  const RungTables *tables;
  char *value;
  GtkWidget *button;
  GtkWidget *label;
  GtkWidget *popover;
  GtkWidget *search;
  GtkWidget *list;
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungChoiceButton, rung_choice_button, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
is_set (RungChoiceButton *self)
{
  return self->input->kind == RUNG_KIND_SET;
}

static GArray *
list_choices (RungChoiceButton *self)
{
  GArray *choices = rung_choices_list (self->input->choices, self->tables);
  RungChoice none = { "", _(self->input->none != NULL ? self->input->none : "") };

  if (self->input->optional)
    g_array_prepend_val (choices, none);
  return choices;
}

static char *
dup_summary (RungChoiceButton *self)
{
  g_autoptr (GArray) choices = list_choices (self);
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();

  for (guint i = 0; i < choices->len; i++)
    {
      const RungChoice *choice = &g_array_index (choices, RungChoice, i);

      if (is_set (self) ? rung_set_has (self->value, choice->id)
          : g_str_equal (self->value, choice->id))
        g_ptr_array_add (titles, (gpointer) choice->title);
    }
  if (titles->len == 0)
    {
      const RungPlace *place = rung_tables_find_place (self->tables, self->value);

      return g_strdup (place != NULL && !is_set (self) ? place->title : _("None chosen"));
    }
  g_ptr_array_add (titles, NULL);
  return g_strjoinv (", ", (char **) titles->pdata);
}

static void
show_summary (RungChoiceButton *self)
{
  g_autofree char *summary = dup_summary (self);

  gtk_label_set_text (GTK_LABEL (self->label), summary);
  gtk_widget_set_tooltip_text (self->button, summary);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, summary, -1);
}

static void
take (RungChoiceButton *self,
      const char       *value)
{
  if (g_str_equal (self->value, value))
    return;
  g_free (self->value);
  self->value = g_strdup (value);
  show_summary (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* What the list says when nothing matches is a child of it too. */
static GtkWidget *
get_row (RungChoiceButton *self,
         int               index)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), index));
}

static void
check_toggled_cb (RungChoiceButton *self)
{
  GString *value = g_string_new (NULL);
  GtkWidget *row = NULL;

  if (!self->is_updating)
    {
      for (int i = 0; (row = get_row (self, i)) != NULL; i++)
        {
          GtkWidget *check = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row));

          if (!gtk_check_button_get_active (GTK_CHECK_BUTTON (check)))
            continue;
          if (value->len > 0)
            g_string_append_c (value, ',');
          g_string_append (value, rung_choice_row_get_id (row));
        }
      take (self, value->str);
    }
  g_string_free (value, TRUE);
}

static void
row_activated_cb (RungChoiceButton *self,
                  GtkListBoxRow    *row)
{
  if (is_set (self))
    {
      GtkCheckButton *check = GTK_CHECK_BUTTON (gtk_list_box_row_get_child (row));

      gtk_check_button_set_active (check, !gtk_check_button_get_active (check));
      return;
    }
  take (self, rung_choice_row_get_id (GTK_WIDGET (row)));
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static gboolean
matches (GtkListBoxRow *row,
         gpointer       user_data)
{
  RungChoiceButton *self = user_data;
  const char *needle = self->search != NULL ? gtk_editable_get_text (GTK_EDITABLE (self->search))
                       : "";

  return *needle == '\0' || rung_choice_row_matches (GTK_WIDGET (row), needle);
}

static GtkWidget *
find_row (RungChoiceButton *self,
          gboolean        (*test) (GtkWidget *row, const char *needle))
{
  const char *needle = gtk_editable_get_text (GTK_EDITABLE (self->search));
  GtkWidget *row = NULL;

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    if (test (row, needle))
      return row;
  return NULL;
}

/* Enter takes what is named in full, else the first row that is left. */
static void
search_activate_cb (RungChoiceButton *self)
{
  GtkWidget *named = find_row (self, rung_choice_row_is_named);
  GtkWidget *row = named != NULL ? named : find_row (self, rung_choice_row_matches);

  if (row != NULL)
    row_activated_cb (self, GTK_LIST_BOX_ROW (row));
}

static GtkWidget *
create_row (RungChoiceButton *self,
            const RungChoice *choice)
{
  GtkWidget *child = NULL;

  if (is_set (self))
    {
      child = gtk_check_button_new_with_label (choice->title);
      gtk_widget_set_focusable (child, FALSE);
      g_signal_connect_object (child, "toggled", G_CALLBACK (check_toggled_cb), self,
                               G_CONNECT_SWAPPED);
    }
  else
    {
      child = gtk_label_new (choice->title);
      gtk_label_set_xalign (GTK_LABEL (child), 0.0f);
    }
  return rung_choice_row_new (choice, child);
}

static void
fill_list (RungChoiceButton *self)
{
  g_autoptr (GArray) choices = list_choices (self);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list),
                                   is_set (self) ? GTK_SELECTION_NONE : GTK_SELECTION_BROWSE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->list),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->label, NULL, -1);
  for (guint i = 0; i < choices->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list),
                         create_row (self, &g_array_index (choices, RungChoice, i)));
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  if (choices->len >= SEARCH_FROM)
    {
      self->search = rung_list_search_new (self->popover, self->list, _("Search"),
                                           _("Search the list"));
      gtk_list_box_set_filter_func (GTK_LIST_BOX (self->list), matches, self, NULL);
      g_signal_connect_object (self->search, "activate", G_CALLBACK (search_activate_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (box), self->search);
    }
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 360);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->list);
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_popover_set_child (GTK_POPOVER (self->popover), box);
}

static void
popover_show_cb (RungChoiceButton *self)
{
  GtkWidget *row = NULL;

  if (self->list == NULL)
    fill_list (self);
  self->is_updating = TRUE;
  if (self->search != NULL)
    rung_field_set_text (GTK_EDITABLE (self->search), "");
  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    {
      GtkWidget *child = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row));
      const char *id = rung_choice_row_get_id (row);

      if (is_set (self))
        gtk_check_button_set_active (GTK_CHECK_BUTTON (child), rung_set_has (self->value, id));
      else if (g_str_equal (id, self->value))
        {
          gtk_list_box_select_row (GTK_LIST_BOX (self->list), GTK_LIST_BOX_ROW (row));
          gtk_widget_grab_focus (row);
        }
    }
  if (self->search != NULL)
    gtk_widget_grab_focus (self->search);
  self->is_updating = FALSE;
}

static gboolean
rung_choice_button_mnemonic_activate (GtkWidget *widget,
                                      gboolean   group_cycling)
{
  return gtk_widget_mnemonic_activate (RUNG_CHOICE_BUTTON (widget)->button, group_cycling);
}

static void
rung_choice_button_dispose (GObject *object)
{
  g_clear_pointer (&RUNG_CHOICE_BUTTON (object)->button, gtk_widget_unparent);
  G_OBJECT_CLASS (rung_choice_button_parent_class)->dispose (object);
}

static void
rung_choice_button_finalize (GObject *object)
{
  g_free (RUNG_CHOICE_BUTTON (object)->value);
  G_OBJECT_CLASS (rung_choice_button_parent_class)->finalize (object);
}

static void
rung_choice_button_class_init (RungChoiceButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rung_choice_button_dispose;
  object_class->finalize = rung_choice_button_finalize;
  widget_class->mnemonic_activate = rung_choice_button_mnemonic_activate;
  signals[CHANGED] = g_signal_new ("changed", RUNG_TYPE_CHOICE_BUTTON, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "choicebutton");
}

static void
rung_choice_button_init (RungChoiceButton *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("pan-down-symbolic");

  self->value = g_strdup ("");
  self->label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (self->label, TRUE);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), self->label);
  gtk_box_append (GTK_BOX (box), arrow);
  self->popover = gtk_popover_new ();
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->button), box);
  /* The button centres its child; a choice reads from the edge of its field. */
  for (GtkWidget *parent = gtk_widget_get_parent (box); parent != self->button && parent != NULL;
       parent = gtk_widget_get_parent (parent))
    gtk_widget_set_halign (parent, GTK_ALIGN_FILL);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), self->popover);
  g_signal_connect_object (self->popover, "show", G_CALLBACK (popover_show_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

/**
 * rung_choice_button_new:
 * @input: a choice or a set
 * @tables: the figures that name what can be chosen
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
rung_choice_button_new (const RungInput  *input,
                        const RungTables *tables)
{
  RungChoiceButton *self = g_object_new (RUNG_TYPE_CHOICE_BUTTON, NULL);
  g_auto (GStrv) parts = g_strsplit (_(input->label), "_", -1);
  g_autofree char *name = g_strjoinv ("", parts);

  self->input = input;
  self->tables = tables;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  show_summary (self);
  return GTK_WIDGET (self);
}

/**
 * rung_choice_button_get_value:
 * @self: a choice button
 *
 * Returns: (transfer none): the id, or the ids of a set joined by ","
 */
const char *
rung_choice_button_get_value (RungChoiceButton *self)
{
  return self->value;
}

/**
 * rung_choice_button_set_value:
 * @self: a choice button
 * @value: an id, or the ids of a set joined by ","
 *
 * Shows a value; "changed" is emitted if it is another one.
 */
void
rung_choice_button_set_value (RungChoiceButton *self,
                              const char       *value)
{
  take (self, value);
}
