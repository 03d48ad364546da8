/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-form.h"

#include <glib/gi18n-lib.h>

#include "engine/document/rung-record.h"
#include "report/grids/rung-inputs-grid.h"

#include "rung-input-row.h"
#include "rung-item-list.h"

struct _RungForm
{
  GtkWidget parent_instance;
  const RungInputTable *table;
  const RungTables *tables;
  RungEditable *record;
  GPtrArray *rows;          /* RungInputRow */
  GPtrArray *lists;         /* RungItemList */
  GPtrArray *groups;        /* boxes that are one group each */
  GPtrArray *folds;         /* expanders of groups that are folded as a whole */
  gulong record_handler;
  gboolean is_item;         /* stands under the title of an item already */
};

G_DEFINE_FINAL_TYPE (RungForm, rung_form, GTK_TYPE_WIDGET)

enum
{
  ADD_ITEM,
  REMOVE_ITEM,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
add_row (RungForm        *self,
         GtkWidget       *box,
         const RungInput *input)
{
  GtkWidget *row = rung_input_row_new (input, self->tables);

  rung_input_row_set_record (RUNG_INPUT_ROW (row), self->record);
  rung_input_row_update_visible (RUNG_INPUT_ROW (row));
  g_ptr_array_add (self->rows, row);
  gtk_box_append (GTK_BOX (box), row);
}

static gboolean
in_group (const RungInput *input,
          const char      *group,
          gboolean         essential)
{
  return g_str_equal (input->group, group) && input->essential == essential;
}

/* The rest of a group is built when it is first unfolded. */
static void
expanded_cb (RungForm    *self,
             GParamSpec  *pspec,
             GtkExpander *expander)
{
  const char *group = g_object_get_data (G_OBJECT (expander), "group");
  GtkWidget *box = NULL;

  if (gtk_expander_get_child (expander) != NULL)
    return;
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (box, "unfolded");
  for (guint i = 0; i < self->table->n_inputs; i++)
    if (in_group (&self->table->inputs[i], group, FALSE))
      add_row (self, box, &self->table->inputs[i]);
  gtk_expander_set_child (expander, box);
}

/* A folded group says what is filled in, so that it can stay folded. */
static void
show_summary (RungForm  *self,
              GtkWidget *expander)
{
  const char *group = g_object_get_data (G_OBJECT (expander), "group");
  GtkWidget *label = g_object_get_data (G_OBJECT (expander), "summary");
  g_autofree char *summary = rung_inputs_dup_summary (self->table, group, self->tables,
                                                      rung_editable_get_values (self->record));
  g_autofree char *name = NULL;

  gtk_widget_set_visible (label, summary != NULL);
  if (summary == NULL)
    return;
  gtk_label_set_text (GTK_LABEL (label), summary);
  gtk_widget_set_tooltip_text (label, summary);
  name = g_strdup_printf (C_("group of inputs and what is filled in", "%s: %s"), _(group), summary);
  gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static GtkWidget *
create_title (GtkWidget  *expander,
              const char *group)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *summary = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "ellipsize",
                                     PANGO_ELLIPSIZE_END,
                                     "hexpand", TRUE, "visible", FALSE, NULL);

  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_LABEL, "label", _(group), "xalign", 0.0f, NULL));
  gtk_widget_add_css_class (summary, "note");
  gtk_box_append (GTK_BOX (box), summary);
  g_object_set_data (G_OBJECT (expander), "summary", summary);
  return box;
}

static void
add_expander (RungForm   *self,
              GtkWidget  *box,
              const char *group,
              gboolean    is_whole_group)
{
  GtkWidget *expander = gtk_expander_new (_("More"));
  g_autofree char *name = g_strdup_printf (_("More inputs: %s"), _(group));

  gtk_widget_add_css_class (expander, is_whole_group ? "group" : "note");
  if (is_whole_group)
    {
      gtk_expander_set_label_widget (GTK_EXPANDER (expander), create_title (expander, group));
      g_ptr_array_add (self->folds, expander);
    }
  g_object_set_data (G_OBJECT (expander), "group", (gpointer) group);
  gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  g_signal_connect_object (expander, "notify::expanded", G_CALLBACK (expanded_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), expander);
}

static void
add_item_cb (RungForm     *self,
             RungItemList *list)
{
  g_signal_emit (self, signals[ADD_ITEM], 0, rung_item_list_get_list (list));
}

static void
remove_item_cb (RungForm     *self,
                guint         item,
                RungItemList *list)
{
  g_signal_emit (self, signals[REMOVE_ITEM], 0, rung_item_list_get_list (list), item);
}

static void
add_lists (RungForm   *self,
           GtkWidget  *box,
           const char *group)
{
  for (guint i = 0; i < self->table->n_lists; i++)
    {
      GtkWidget *list = NULL;

      if (self->table->lists[i].add == NULL || !g_str_equal (self->table->lists[i].group, group))
        continue;
      list = rung_item_list_new (&self->table->lists[i], self->tables);
      rung_item_list_set_record (RUNG_ITEM_LIST (list), self->record);
      g_signal_connect_object (list, "add", G_CALLBACK (add_item_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "remove", G_CALLBACK (remove_item_cb), self,
                               G_CONNECT_SWAPPED);
      g_ptr_array_add (self->lists, list);
      gtk_box_append (GTK_BOX (box), list);
    }
}

static void
add_group (RungForm   *self,
           const char *group)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  guint n_essential = 0;
  guint n_rest = 0;

  for (guint i = 0; i < self->table->n_inputs; i++)
    {
      n_essential += in_group (&self->table->inputs[i], group, TRUE) ? 1 : 0;
      n_rest += in_group (&self->table->inputs[i], group, FALSE) ? 1 : 0;
    }
  if (n_essential > 0)
    {
      GtkWidget *heading = gtk_label_new (_(group));

      gtk_label_set_xalign (GTK_LABEL (heading), 0.0f);
      gtk_widget_add_css_class (heading, "group");
      gtk_widget_set_visible (heading, !self->is_item || self->groups->len > 0);
      gtk_box_append (GTK_BOX (box), heading);
      for (guint i = 0; i < self->table->n_inputs; i++)
        if (in_group (&self->table->inputs[i], group, TRUE))
          add_row (self, box, &self->table->inputs[i]);
    }
  if (n_rest > 0)
    add_expander (self, box, group, n_essential == 0);
  add_lists (self, box, group);
  g_object_set_data (G_OBJECT (box), "group", (gpointer) group);
  g_ptr_array_add (self->groups, box);
  gtk_widget_set_parent (box, GTK_WIDGET (self));
}

static gboolean
group_counts (RungForm   *self,
              const char *group)
{
  for (guint i = 0; i < self->table->n_inputs; i++)
    if (g_str_equal (self->table->inputs[i].group, group)
        && rung_input_counts (&self->table->inputs[i], self->table,
                              rung_editable_get_values (self->record)))
      return TRUE;
  return FALSE;
}

/* What has no meaning with the choices that were made is hidden, and so is a
 * group of which nothing is left. */
static void
show_what_counts (RungForm *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    rung_input_row_update_visible (g_ptr_array_index (self->rows, i));
  for (guint i = 0; i < self->groups->len; i++)
    {
      GtkWidget *box = g_ptr_array_index (self->groups, i);
      const char *group = g_object_get_data (G_OBJECT (box), "group");

      gtk_widget_set_visible (box, group_counts (self, group));
    }
  for (guint i = 0; i < self->folds->len; i++)
    show_summary (self, g_ptr_array_index (self->folds, i));
}

static void
rung_form_dispose (GObject *object)
{
  RungForm *self = RUNG_FORM (object);
  GtkWidget *child = NULL;

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->lists, g_ptr_array_unref);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_pointer (&self->folds, g_ptr_array_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  if (self->record != NULL)
    g_clear_signal_handler (&self->record_handler, self->record);
  g_clear_object (&self->record);
  G_OBJECT_CLASS (rung_form_parent_class)->dispose (object);
}

static void
rung_form_class_init (RungFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_form_dispose;
  /* The list of the table, and of a removal the index of its item. */
  signals[ADD_ITEM] = g_signal_new ("add-item", RUNG_TYPE_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL,
                                    G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[REMOVE_ITEM] = g_signal_new ("remove-item", RUNG_TYPE_FORM, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL,
                                       G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_UINT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "form");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rung_form_init (RungForm *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (layout, 18);
  self->rows = g_ptr_array_new ();
  self->lists = g_ptr_array_new ();
  self->groups = g_ptr_array_new ();
  self->folds = g_ptr_array_new ();
}

/**
 * rung_form_new:
 * @table: the inputs
 * @tables: the figures that name what can be chosen
 * @is_item: whether it stands under a title, so that the first group needs none
 *
 * Returns: (transfer floating): a form without a record
 */
GtkWidget *
rung_form_new (const RungInputTable *table,
               const RungTables     *tables,
               gboolean              is_item)
{
  RungForm *self = g_object_new (RUNG_TYPE_FORM, NULL);
  const char *group = "";

  self->table = table;
  self->tables = tables;
  self->is_item = is_item;
  for (guint i = 0; i < table->n_inputs; i++)
    if (!g_str_equal (table->inputs[i].group, group))
      {
        group = table->inputs[i].group;
        add_group (self, group);
      }
  return GTK_WIDGET (self);
}

/**
 * rung_form_set_record:
 * @self: a form
 * @record: a record of the table of the form
 *
 * Edits another record from now on.
 */
void
rung_form_set_record (RungForm     *self,
                      RungEditable *record)
{
  if (self->record != NULL)
    g_clear_signal_handler (&self->record_handler, self->record);
  g_set_object (&self->record, record);
  self->record_handler = g_signal_connect_swapped (record, "changed", G_CALLBACK (show_what_counts),
                                                   self);
  for (guint i = 0; i < self->rows->len; i++)
    rung_input_row_set_record (g_ptr_array_index (self->rows, i), record);
  for (guint i = 0; i < self->lists->len; i++)
    rung_item_list_set_record (g_ptr_array_index (self->lists, i), record);
  show_what_counts (self);
}
