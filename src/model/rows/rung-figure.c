/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-figure.h"

struct _RungFigure
{
  GObject parent_instance;
  double value;
  char *text;
  char *gap;
  gboolean is_best;
};

G_DEFINE_FINAL_TYPE (RungFigure, rung_figure, G_TYPE_OBJECT)

enum
{
  PROP_TEXT = 1,
  PROP_GAP,
  PROP_IS_BEST,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void
rung_figure_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  RungFigure *self = RUNG_FIGURE (object);

  switch (property_id)
    {
    case PROP_TEXT: g_value_set_string (value, self->text); break;
    case PROP_GAP: g_value_set_string (value, self->gap); break;
    case PROP_IS_BEST: g_value_set_boolean (value, self->is_best); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rung_figure_finalize (GObject *object)
{
  RungFigure *self = RUNG_FIGURE (object);

  g_free (self->text);
  g_free (self->gap);
  G_OBJECT_CLASS (rung_figure_parent_class)->finalize (object);
}

static void
rung_figure_class_init (RungFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = rung_figure_get_property;
  object_class->finalize = rung_figure_finalize;
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_GAP] = g_param_spec_string ("gap", NULL, NULL, "", flags);
  properties[PROP_IS_BEST] = g_param_spec_boolean ("is-best", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
rung_figure_init (RungFigure *self)
{
  self->text = g_strdup ("");
  self->gap = g_strdup ("");
}

/**
 * rung_figure_new:
 *
 * Returns: (transfer full): a figure without a value
 */
RungFigure *
rung_figure_new (void)
{
  return g_object_new (RUNG_TYPE_FIGURE, NULL);
}

static void
update_text (RungFigure *self,
             char      **field,
             const char *text,
             guint       property)
{
  if (g_str_equal (*field, text))
    return;
  g_free (*field);
  *field = g_strdup (text);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

/**
 * rung_figure_update:
 * @self: a figure
 * @value: its value, in the unit of its row
 * @text: the value for a person
 * @gap: the difference to the baseline for a person, "" for none
 * @is_best: whether no other offer is better
 *
 * Sets the figure; what is equal stays silent.
 */
void
rung_figure_update (RungFigure *self,
                    double      value,
                    const char *text,
                    const char *gap,
                    gboolean    is_best)
{
  g_return_if_fail (RUNG_IS_FIGURE (self));
  g_object_freeze_notify (G_OBJECT (self));
  self->value = value;
  update_text (self, &self->text, text, PROP_TEXT);
  update_text (self, &self->gap, gap, PROP_GAP);
  if (self->is_best != is_best)
    {
      self->is_best = is_best;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_BEST]);
    }
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * rung_figure_get_text:
 * @self: a figure
 *
 * Returns: (transfer none): the value for a person
 */
const char *
rung_figure_get_text (RungFigure *self)
{
  g_return_val_if_fail (RUNG_IS_FIGURE (self), "");
  return self->text;
}

/**
 * rung_figure_get_gap:
 * @self: a figure
 *
 * Returns: (transfer none): the difference to the baseline, "" for none
 */
const char *
rung_figure_get_gap (RungFigure *self)
{
  g_return_val_if_fail (RUNG_IS_FIGURE (self), "");
  return self->gap;
}

/**
 * rung_figure_get_is_best:
 * @self: a figure
 *
 * Returns: %TRUE if no other offer is better
 */
gboolean
rung_figure_get_is_best (RungFigure *self)
{
  g_return_val_if_fail (RUNG_IS_FIGURE (self), FALSE);
  return self->is_best;
}

/**
 * rung_figure_get_value:
 * @self: a figure
 *
 * Returns: its value
 */
double
rung_figure_get_value (RungFigure *self)
{
  g_return_val_if_fail (RUNG_IS_FIGURE (self), 0.0);
  return self->value;
}
