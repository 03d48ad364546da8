/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-closures.h"

#include "report/kit/rung-format.h"
#include "report/phrases/rung-event-phrases.h"

/**
 * rung_closures_bind:
 * @klass: the class of a template
 *
 * Lets the template call the functions below by their names without the stem: "money", "has_text".
 */
void
rung_closures_bind (GtkWidgetClass *klass)
{
  static const struct
  {
    const char *name;
    GCallback callback;
  } closures[] = {
    { "money", G_CALLBACK (rung_closure_money) },
    { "money_signed", G_CALLBACK (rung_closure_money_signed) },
    { "thousands", G_CALLBACK (rung_closure_thousands) },
    { "percent", G_CALLBACK (rung_closure_percent) },
    { "month", G_CALLBACK (rung_closure_month) },
    { "has_text", G_CALLBACK (rung_closure_has_text) },
    { "has_any", G_CALLBACK (rung_closure_has_any) },
    { "negate", G_CALLBACK (rung_closure_negate) },
    { "is_set", G_CALLBACK (rung_closure_is_set) },
    { "classes", G_CALLBACK (rung_closure_classes) },
    { "target", G_CALLBACK (rung_closure_target) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (closures); i++)
    gtk_widget_class_bind_template_callback_full (klass, closures[i].name, closures[i].callback);
}

/**
 * rung_closure_money:
 * @self: the object whose template it is
 * @dollars: an amount
 *
 * Returns: (transfer full): whole dollars with a sign of the currency
 */
char *
rung_closure_money (gpointer self,
                    double   dollars)
{
  g_autofree char *amount = rung_format_money (ABS (dollars));

  return g_strconcat (dollars <= -0.5 ? RUNG_FORMAT_MINUS "$" : "$", amount, NULL);
}

/**
 * rung_closure_money_signed:
 * @self: the object whose template it is
 * @dollars: a difference
 *
 * Returns: (transfer full): whole dollars with a sign in front, also a plus
 */
char *
rung_closure_money_signed (gpointer self,
                           double   dollars)
{
  g_autofree char *amount = rung_format_money (ABS (dollars));

  if (ABS (dollars) < 0.5)
    return g_strdup ("$0");
  return g_strconcat (dollars < 0.0 ? RUNG_FORMAT_MINUS "$" : "+$", amount, NULL);
}

/**
 * rung_closure_thousands:
 * @self: the object whose template it is
 * @dollars: an estimate
 *
 * Returns: (transfer full): dollars rounded to the thousand
 */
char *
rung_closure_thousands (gpointer self,
                        double   dollars)
{
  g_autofree char *amount = rung_format_thousands (dollars);

  return g_strconcat ("$", amount, NULL);
}

/**
 * rung_closure_percent:
 * @self: the object whose template it is
 * @ratio: a ratio, 1 is 100 %
 *
 * Returns: (transfer full): a percentage to one decimal at most
 */
char *
rung_closure_percent (gpointer self,
                      double   ratio)
{
  return rung_format_percent (ratio);
}

/**
 * rung_closure_month:
 * @self: the object whose template it is
 * @month: months since the first January of our calendar, at least 0
 *
 * Returns: (transfer full): month and year in words
 */
char *
rung_closure_month (gpointer self,
                    double   month)
{
  guint months = (guint) month;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, (GDateMonth) (months % 12 + 1), (GDateYear) (months / 12 + 1));
  return rung_phrase_month (&date);
}

/**
 * rung_closure_has_text:
 * @self: the object whose template it is
 * @text: (nullable): a text
 *
 * Returns: whether there is anything to read
 */
gboolean
rung_closure_has_text (gpointer    self,
                       const char *text)
{
  return text != NULL && *text != '\0';
}

/**
 * rung_closure_has_any:
 * @self: the object whose template it is
 * @n: how many there are
 *
 * Returns: whether there is one
 */
gboolean
rung_closure_has_any (gpointer self,
                      guint    n)
{
  return n > 0;
}

/**
 * rung_closure_negate:
 * @self: the object whose template it is
 * @flag: a flag
 *
 * Returns: the opposite
 */
gboolean
rung_closure_negate (gpointer self,
                     gboolean flag)
{
  return !flag;
}

/**
 * rung_closure_is_set:
 * @self: the object whose template it is
 * @object: (nullable): an object
 *
 * Returns: whether there is one
 */
gboolean
rung_closure_is_set (gpointer self,
                     GObject *object)
{
  return object != NULL;
}

/**
 * rung_closure_classes:
 * @self: the object whose template it is
 * @flag: a flag
 * @classes: classes of style for when it is set, with blanks between them
 * @other: classes for when it is not
 *
 * Returns: (transfer full): the classes, for the property "css-classes"
 */
GStrv
rung_closure_classes (gpointer    self,
                      gboolean    flag,
                      const char *classes,
                      const char *other)
{
  return g_strsplit (flag ? classes : other, " ", -1);
}

/**
 * rung_closure_target:
 * @self: the object whose template it is
 * @id: (nullable): an id
 *
 * Returns: (transfer floating): what a button hands its action
 */
GVariant *
rung_closure_target (gpointer    self,
                     const char *id)
{
  return g_variant_new_string (id != NULL ? id : "");
}
