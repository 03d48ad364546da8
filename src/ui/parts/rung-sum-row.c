/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-sum-row.h"

#include "ui/kit/rung-closures.h"

#define LINE_CHARS 52

struct _RungSumRow
{
  GtkWidget parent_instance;
  RungSumLine *item;
};

G_DEFINE_FINAL_TYPE (RungSumRow, rung_sum_row, GTK_TYPE_WIDGET)

enum
{
  PROP_ITEM = 1,
  N_PROPERTIES,
};

/* A label that may get narrower than it is makes the popover too tall. */
static int
get_width_chars (gpointer    self,
                 const char *text)
{
  return text != NULL ? (int) MIN (g_utf8_strlen (text, -1), LINE_CHARS) : 0;
}

static void
rung_sum_row_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  g_value_set_object (value, RUNG_SUM_ROW (object)->item);
}

static void
rung_sum_row_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  RungSumRow *self = RUNG_SUM_ROW (object);
  RungShown *shown = g_value_get_object (value);

  if (!g_set_object (&self->item, g_value_get_object (value)))
    return;
  if (shown != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    rung_shown_get_text (shown, RUNG_SUM_LINE_SPOKEN), -1);
  if (shown != NULL && rung_shown_get_flag (shown, RUNG_SUM_LINE_IS_TOTAL))
    gtk_widget_add_css_class (GTK_WIDGET (self), "total");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "total");
  g_object_notify_by_pspec (object, pspec);
}

static void
rung_sum_row_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&RUNG_SUM_ROW (object)->item);
  G_OBJECT_CLASS (rung_sum_row_parent_class)->dispose (object);
}

static void
rung_sum_row_class_init (RungSumRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rung_sum_row_get_property;
  object_class->set_property = rung_sum_row_set_property;
  object_class->dispose = rung_sum_row_dispose;
  g_object_class_install_property (object_class, PROP_ITEM,
                                   g_param_spec_object ("item", NULL, NULL, RUNG_TYPE_SUM_LINE,
                                                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                                        | G_PARAM_EXPLICIT_NOTIFY));
  gtk_widget_class_set_css_name (widget_class, "sumrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rung/Rung/parts/sum-row.ui");
  rung_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, get_width_chars);
}

static void
rung_sum_row_init (RungSumRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
