/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-input-line.h"

#include <glib/gi18n-lib.h>

#include "engine/document/rung-inputs.h"

#include "rung-choice-button.h"

#define SPACING 6
#define LABEL_SHARE 0.37        /* of the width */
#define UNIT_SHARE 0.26
#define CONTROL_CHARS 9
#define CONTROL_FRAME 24        /* pixels around the text of an entry */

struct _RungInputLine
{
  RungWidget parent_instance;
};

typedef struct
{
  GtkWidget *label;
  GtkWidget *control;
  GtkWidget *unit;          /* NULL where there is none */
  int label_width;
  int control_width;
  int unit_width;
  int label_height;
  int control_height;       /* of control and unit */
  gboolean is_stacked;
} Layout;

G_DEFINE_FINAL_TYPE (RungInputLine, rung_input_line, RUNG_TYPE_WIDGET)

static void
find_children (GtkWidget *widget,
               Layout    *layout)
{
  GtkWidget *last = gtk_widget_get_last_child (widget);

  *layout = (Layout) { 0 };
  layout->label = gtk_widget_get_first_child (widget);
  layout->control = gtk_widget_get_next_sibling (layout->label);
  if (last != layout->control && gtk_widget_should_layout (last))
    layout->unit = last;
}

static int
measure_width (GtkWidget *child,
               gboolean   is_natural)
{
  int minimum = 0;
  int natural = 0;

  if (child != NULL)
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return is_natural ? natural : minimum;
}

static int
measure_height (GtkWidget *child,
                int        width)
{
  int natural = 0;

  if (child != NULL)
    gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

/* Shares a width out. */
static void
lay_out (GtkWidget *widget,
         int        width,
         Layout    *layout)
{
  int unit = 0;
  int least = 0;
  int rest = 0;

  find_children (widget, layout);
  unit = measure_width (layout->unit, TRUE);
  least = measure_width (layout->control, FALSE);
  layout->label_width = (int) (width * LABEL_SHARE);
  layout->unit_width = layout->unit != NULL ? MAX (unit, (int) (width * UNIT_SHARE)) : 0;
  rest = width - layout->label_width - SPACING;
  layout->is_stacked = measure_width (layout->label, FALSE) > layout->label_width
                       || least + (layout->unit != NULL ? SPACING + unit : 0) > rest
                       || (RUNG_IS_CHOICE_BUTTON (layout->control)
                           && measure_width (layout->control, TRUE) > rest);
  if (layout->is_stacked)
    {
      layout->label_width = width;
      rest = width;
    }
  if (layout->unit != NULL)
    {
      layout->unit_width = MIN (layout->unit_width, MAX (rest - SPACING - least, unit));
      rest -= SPACING + layout->unit_width;
    }
  layout->control_width = MAX (rest, least);
  layout->label_height = measure_height (layout->label, layout->label_width);
  layout->control_height = MAX (measure_height (layout->control, layout->control_width),
                                measure_height (layout->unit, layout->unit_width));
}

static int
get_height (const Layout *layout)
{
  return layout->is_stacked ? layout->label_height + SPACING / 2 + layout->control_height
                            : MAX (layout->label_height, layout->control_height);
}

static void
rung_input_line_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  Layout layout;

  find_children (widget, &layout);
  *minimum = measure_width (layout.control, FALSE);
  if (layout.unit != NULL)
    *minimum += SPACING + measure_width (layout.unit, TRUE);
  *minimum = MAX (*minimum, measure_width (layout.label, FALSE));
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      lay_out (widget, MAX (for_size, *minimum), &layout);
      *minimum = get_height (&layout);
    }
  *natural = *minimum;
}

/* Puts a child into the middle of a row, counted from where reading begins. */
static void
place (GtkWidget *widget,
       GtkWidget *child,
       int        x,
       int        y,
       int        width,
       int        height)
{
  int least = measure_width (child, FALSE);
  int own = 0;

  if (child == NULL)
    return;
  width = MAX (width, least);
  own = MIN (measure_height (child, width), height);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (widget) - x - width;
  gtk_widget_size_allocate (child,
                            &(GtkAllocation) { x, y + (height - own) / 2, width, own }, -1);
}

static void
rung_input_line_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  Layout layout;
  int x = 0;
  int y = 0;

  lay_out (widget, width, &layout);
  if (layout.is_stacked)
    y = layout.label_height + SPACING / 2;
  else
    x = layout.label_width + SPACING;
  place (widget, layout.label, 0, 0, layout.label_width,
         layout.is_stacked ? layout.label_height : height);
  place (widget, layout.control, x, y, layout.control_width, height - y);
  place (widget, layout.unit, x + layout.control_width + SPACING, y, layout.unit_width,
         height - y);
}

static void
rung_input_line_class_init (RungInputLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = rung_input_line_measure;
  widget_class->size_allocate = rung_input_line_size_allocate;
  widget_class->get_request_mode = rung_widget_follow_width;
}

static void
rung_input_line_init (RungInputLine *self)
{
}

/* A unit stands in many lines; @known holds those that were measured. */
static void
widen (GtkWidget            *widget,
       const RungInputTable *table,
       GHashTable           *known,
       int                  *widest)
{
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const char *unit = table->inputs[i].unit;
      g_autoptr (PangoLayout) layout = NULL;
      int width = 0;

      if (*unit == '\0' || !g_hash_table_add (known, (gpointer) unit))
        continue;
      layout = gtk_widget_create_pango_layout (widget, _(unit));
      pango_layout_get_pixel_size (layout, &width, NULL);
      *widest = MAX (*widest, width);
    }
  for (guint i = 0; i < table->n_lists; i++)
    widen (widget, table->lists[i].table, known, widest);
}

/**
 * rung_input_line_get_least:
 * @widget: where lines stand
 *
 * Returns: the width in pixels that lets every line of every form have its unit, at the size the
 *   text of @widget has
 */
int
rung_input_line_get_least (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int number = CONTROL_CHARS * MAX (pango_font_metrics_get_approximate_digit_width (metrics),
                                    pango_font_metrics_get_approximate_char_width (metrics));
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  int widest = 0;

  widen (widget, &rung_offer_inputs, known, &widest);
  widen (widget, &rung_profile_inputs, known, &widest);
  widen (widget, &rung_assumption_inputs, known, &widest);
  widen (widget, &rung_plan_inputs, known, &widest);
  pango_font_metrics_unref (metrics);
  return PANGO_PIXELS (number) + CONTROL_FRAME + SPACING + widest;
}
