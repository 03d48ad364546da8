/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/rung-market-rows.h"
#include "report/rung-charts.h"
#include "report/rung-market-charts.h"

#include "kit/rung-chart-area.h"

#include "rung-page.h"

/* More bars than this are a table. */
#define MOST_BARS 40

typedef enum
{
  PART_GROWTH,
  PART_YEARS,
  PART_STATES,
  PART_FIGURES,
  N_PARTS,
} Part;

struct _RungMarketView
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *scroller;
  GtkWidget *boxes[N_PARTS];
  GtkWidget *notes[N_PARTS];
  GtkWidget *charts[N_PARTS];
  GtkWidget *sources[N_PARTS];
  GArray *drawn[N_PARTS];   /* RungChartFigure, RungChartPoint or RungStateFigure */
  GPtrArray *names[N_PARTS]; /* of the sources, each once */
  GPtrArray *texts;         /* what the figures point at */
  GPtrArray *rows;          /* RungTableRow, the figures point at their texts too */
  GHashTable *lines;        /* series that have more than one year */
  guint n_figures;          /* with those that are too many to be drawn */
};

G_DEFINE_FINAL_TYPE (RungMarketView, rung_market_view, GTK_TYPE_WIDGET)

static const char *
take_text (RungMarketView *self,
           char           *text)
{
  g_ptr_array_add (self->texts, text);
  return text;
}

static char *
dup_value (RungTableRow *row)
{
  const char *low = rung_table_row_get_text (row, RUNG_MARKET_LOW);
  const char *middle = rung_table_row_get_text (row, RUNG_MARKET_MIDDLE);
  const char *high = rung_table_row_get_text (row, RUNG_MARKET_HIGH);

  if (*low != '\0' && *high != '\0')
    return g_strdup_printf (C_("ends of a range", "%s to %s"), low, high);
  return g_strdup (*middle != '\0' ? middle : *high != '\0' ? high : low);
}

/* The title of the axis a figure is drawn on. */
static const char *
get_measure (RungTableRow *row,
             const char   *value)
{
  static const struct { const char *measure; const char *title; } titles[] = {
    { N_("base pay"), N_("Base pay") },
    { N_("total pay"), N_("Total pay") },
    { N_("after tax"), N_("After tax") },
    { N_("not said"), N_("Pay, base or total not said") },
  };
  const char *measure = rung_table_row_get_text (row, RUNG_MARKET_MEASURE);

  if (g_str_has_suffix (value, "%") || g_str_has_suffix (value, "%+"))
    return _("Percent");
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    if (g_str_equal (measure, _(titles[i].measure)))
      return _(titles[i].title);
  return *measure != '\0' ? measure : _("Dollars");
}

static void
add_source (RungMarketView *self,
            Part            part,
            RungTableRow   *row)
{
  const char *name = rung_table_row_get_text (row, RUNG_MARKET_SOURCE);

  if (*name != '\0' && !g_ptr_array_find_with_equal_func (self->names[part], name, g_str_equal, NULL))
    g_ptr_array_add (self->names[part], (gpointer) name);
}

static void
add_figure (RungMarketView *self,
            Part            part,
            RungTableRow   *row,
            const char     *value,
            const char     *measure)
{
  RungChartFigure figure = {
    .title = rung_table_row_get_text (row, RUNG_MARKET_TITLE),
    .measure = measure,
    .value = value,
    .low = rung_table_row_get_number (row, RUNG_MARKET_LOW),
    .middle = rung_table_row_get_number (row, RUNG_MARKET_MIDDLE),
    .high = rung_table_row_get_number (row, RUNG_MARKET_HIGH),
  };

  g_array_append_val (self->drawn[part], figure);
  add_source (self, part, row);
}

/* The period of a change is part of what it says: 9 % in a year are not 26 % in ten. */
static void
add_growth (RungMarketView *self,
            RungTableRow   *row,
            const char     *value,
            const char     *measure)
{
  const char *period = rung_table_row_get_text (row, RUNG_MARKET_GROWTH);

  if (*period != '\0')
    value = take_text (self, g_strdup_printf (C_("change and its period", "%s, %s"), value, period));
  if (g_str_equal (measure, _("Percent")))
    measure = _("Growth in percent");
  else
    measure = take_text (self, g_strdup_printf (_("Growth: %s"), measure));
  add_figure (self, PART_GROWTH, row, value, measure);
}

static void
add_state (RungMarketView *self,
           RungTableRow   *row,
           const char     *measure)
{
  const char *id = rung_table_row_get_text (row, RUNG_MARKET_PLACE);
  RungStateFigure figure = {
    .place = *id != '\0' ? rung_tables_find_place (rung_session_get_tables (self->session), id) : NULL,
    .map = rung_table_row_get_text (row, RUNG_MARKET_MAP),
    .measure = measure,
    .value = rung_table_row_get_text (row, RUNG_MARKET_MIDDLE),
    .number = rung_table_row_get_number (row, RUNG_MARKET_MIDDLE),
  };

  if (figure.place == NULL || figure.place->tile_column < 0 || isnan (figure.number))
    return;
  g_array_append_val (self->drawn[PART_STATES], figure);
  add_source (self, PART_STATES, row);
}

static gboolean
is_on_line (RungMarketView *self,
            RungTableRow   *row)
{
  gpointer several = g_hash_table_lookup (self->lines, rung_table_row_get_text (row, RUNG_MARKET_SERIES));

  return GPOINTER_TO_INT (several) < 0;
}

static void
add_point (RungMarketView *self,
           RungTableRow   *row,
           const char     *measure)
{
  RungChartPoint point = {
    .series = rung_table_row_get_text (row, RUNG_MARKET_SERIES),
    .measure = measure,
    .value = rung_table_row_get_text (row, RUNG_MARKET_MIDDLE),
    .number = rung_table_row_get_number (row, RUNG_MARKET_MIDDLE),
    .year = (int) rung_table_row_get_number (row, RUNG_MARKET_SERIES),
  };

  g_array_append_val (self->drawn[PART_YEARS], point);
  add_source (self, PART_YEARS, row);
}

static void
add_row (RungMarketView *self,
         RungTableRow   *row)
{
  const char *value = take_text (self, dup_value (row));
  const char *measure = get_measure (row, value);
  gboolean is_growth = isfinite (rung_table_row_get_number (row, RUNG_MARKET_GROWTH));
  gboolean is_range = isfinite (rung_table_row_get_number (row, RUNG_MARKET_LOW));

  if (is_growth)
    {
      add_growth (self, row, value, measure);
      return;
    }
  add_state (self, row, measure);
  if (is_on_line (self, row))
    {
      add_point (self, row, measure);
      /* A range says more than its point on the line. */
      if (!is_range)
        return;
    }
  if (self->drawn[PART_FIGURES]->len < MOST_BARS)
    add_figure (self, PART_FIGURES, row, value, measure);
  self->n_figures++;
}

/* Finds the series with more than one year: a series maps to its first year,
 * and to -1 once there is another. */
static void
find_lines (RungMarketView *self)
{
  g_hash_table_remove_all (self->lines);
  for (guint i = 0; i < self->rows->len; i++)
    {
      RungTableRow *row = g_ptr_array_index (self->rows, i);
      const char *series = rung_table_row_get_text (row, RUNG_MARKET_SERIES);
      int year = *series != '\0' ? (int) rung_table_row_get_number (row, RUNG_MARKET_SERIES) : 0;
      int first = GPOINTER_TO_INT (g_hash_table_lookup (self->lines, series));

      if (year > 0 && first != year)
        g_hash_table_insert (self->lines, (gpointer) series, GINT_TO_POINTER (first == 0 ? year : -1));
    }
}

static RungChart *
build_growth (const RungCanvas *canvas,
              gpointer          user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawn[PART_GROWTH];

  return rung_figures_chart_new ((const RungChartFigure *) (void *) drawn->data, drawn->len, canvas);
}

static double
growth_height (double   line_height,
               gpointer user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawn[PART_GROWTH];

  return rung_figures_chart_get_height ((const RungChartFigure *) (void *) drawn->data, drawn->len, line_height);
}

static RungChart *
build_years (const RungCanvas *canvas,
             gpointer          user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawn[PART_YEARS];

  return rung_change_chart_new ((const RungChartPoint *) (void *) drawn->data, drawn->len, canvas);
}

static double
years_height (double   line_height,
              gpointer user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawn[PART_YEARS];

  return rung_change_chart_get_height ((const RungChartPoint *) (void *) drawn->data, drawn->len, line_height);
}

static RungChart *
build_states (const RungCanvas *canvas,
              gpointer          user_data)
{
  RungMarketView *self = user_data;
  GArray *drawn = self->drawn[PART_STATES];

  return rung_state_chart_new ((const RungStateFigure *) (void *) drawn->data, drawn->len,
                               rung_session_get_tables (self->session), canvas);
}

static double
states_height (double   line_height,
               gpointer user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawn[PART_STATES];

  return rung_state_chart_get_height ((const RungStateFigure *) (void *) drawn->data, drawn->len, line_height);
}

static RungChart *
build_figures (const RungCanvas *canvas,
               gpointer          user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawn[PART_FIGURES];

  return rung_figures_chart_new ((const RungChartFigure *) (void *) drawn->data, drawn->len, canvas);
}

static double
figures_height (double   line_height,
                gpointer user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawn[PART_FIGURES];

  return MAX (rung_figures_chart_get_height ((const RungChartFigure *) (void *) drawn->data, drawn->len, line_height),
              3.0 * line_height);
}

static const struct
{
  const char *title;
  const char *note;
  RungChartBuildFunc build;
  RungChartHeightFunc height;
} parts[N_PARTS] = {
  { N_("Growth"), N_("The period is said beside each change: over more years a change is larger."), build_growth,
    growth_height },
  { N_("Over the years"), N_("From the first to the last year that is published. Each measure has an axis of its own, from zero."),
    build_years, years_height },
  { N_("By state"), N_("The stronger the colour, the higher the figure. Each measure has a map of its own."), build_states,
    states_height },
  { N_("Published figures"), N_("Each measure has an axis of its own: base pay, total pay and pay that is not said to be either are never drawn on one."),
    build_figures, figures_height },
};

static void
clear (RungMarketView *self)
{
  for (guint i = 0; i < N_PARTS; i++)
    {
      g_array_set_size (self->drawn[i], 0);
      g_ptr_array_set_size (self->names[i], 0);
    }
  g_hash_table_remove_all (self->lines);
  g_ptr_array_set_size (self->texts, 0);
  g_ptr_array_set_size (self->rows, 0);
  self->n_figures = 0;
}

static void
show_sources (RungMarketView *self,
              Part            part)
{
  g_autofree char *all = NULL;
  g_autofree char *text = NULL;
  GPtrArray *names = self->names[part];

  gtk_widget_set_visible (self->sources[part], names->len > 0);
  if (names->len == 0)
    return;
  g_ptr_array_add (names, NULL);
  all = g_strjoinv ("; ", (char **) names->pdata);
  g_ptr_array_set_size (names, (int) names->len - 1);
  text = g_strdup_printf (_("Sources: %s"), all);
  gtk_label_set_text (GTK_LABEL (self->sources[part]), text);
}

static void
show_figures_note (RungMarketView *self)
{
  guint n_drawn = self->drawn[PART_FIGURES]->len;
  g_autofree char *note = NULL;

  if (n_drawn < self->n_figures)
    note = g_strdup_printf (_("The first %u of %u figures. Each measure has an axis of its own; choose a section or search to see others."),
                            n_drawn, self->n_figures);
  gtk_label_set_text (GTK_LABEL (self->notes[PART_FIGURES]), note != NULL ? note : _(parts[PART_FIGURES].note));
}

static gboolean
has_anything (RungMarketView *self)
{
  return self->drawn[PART_GROWTH]->len > 0 || self->drawn[PART_YEARS]->len > 0 || self->drawn[PART_STATES]->len > 0;
}

/* Where nothing can be drawn the last chart says so. */
static void
show_part (RungMarketView *self,
           Part            part)
{
  gboolean is_shown = self->drawn[part]->len > 0 || (part == PART_FIGURES && !has_anything (self));

  gtk_widget_set_visible (self->boxes[part], is_shown);
  if (!is_shown)
    return;
  show_sources (self, part);
  rung_chart_area_update (RUNG_CHART_AREA (self->charts[part]));
}

static void
rung_market_view_dispose (GObject *object)
{
  RungMarketView *self = RUNG_MARKET_VIEW (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_market_view_parent_class)->dispose (object);
}

static void
rung_market_view_finalize (GObject *object)
{
  RungMarketView *self = RUNG_MARKET_VIEW (object);

  for (guint i = 0; i < N_PARTS; i++)
    {
      g_array_unref (self->drawn[i]);
      g_ptr_array_unref (self->names[i]);
    }
  g_hash_table_unref (self->lines);
  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->rows);
  G_OBJECT_CLASS (rung_market_view_parent_class)->finalize (object);
}

static void
rung_market_view_class_init (RungMarketViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_market_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = rung_market_view_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
create_part (RungMarketView *self,
             Part            part)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->notes[part] = rung_page_create_label (_(parts[part].note), "note");
  self->charts[part] = rung_chart_area_new (_(parts[part].title), parts[part].build, parts[part].height, self);
  self->sources[part] = rung_page_create_label (NULL, "note");
  gtk_label_set_selectable (GTK_LABEL (self->sources[part]), TRUE);
  gtk_box_append (GTK_BOX (box), self->notes[part]);
  gtk_box_append (GTK_BOX (box), self->charts[part]);
  gtk_box_append (GTK_BOX (box), self->sources[part]);
  self->boxes[part] = rung_page_create_section (_(parts[part].title), box);
  return self->boxes[part];
}

static void
rung_market_view_init (RungMarketView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  static const gsize sizes[N_PARTS] = {
    sizeof (RungChartFigure), sizeof (RungChartPoint), sizeof (RungStateFigure), sizeof (RungChartFigure),
  };

  for (guint i = 0; i < N_PARTS; i++)
    {
      self->drawn[i] = g_array_new (FALSE, TRUE, (guint) sizes[i]);
      self->names[i] = g_ptr_array_new ();
      gtk_box_append (GTK_BOX (box), create_part (self, i));
    }
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
  self->lines = g_hash_table_new (g_str_hash, g_str_equal);
  rung_chart_area_set_empty_text (RUNG_CHART_AREA (self->charts[PART_FIGURES]),
                                  _("None of these figures has a number to draw"));
  self->scroller = rung_page_create_scroller (box);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

/**
 * rung_market_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_market_view_new (RungSession *session)
{
  RungMarketView *self = g_object_new (RUNG_TYPE_MARKET_VIEW, NULL);

  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}

/**
 * rung_market_view_show:
 * @self: the view
 * @rows: (element-type RungTableRow): rows of published figures
 *
 * Draws the figures of @rows as they are now.
 */
void
rung_market_view_show (RungMarketView *self,
                       GListModel     *rows)
{
  clear (self);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    g_ptr_array_add (self->rows, g_list_model_get_item (rows, i));
  find_lines (self);
  for (guint i = 0; i < self->rows->len; i++)
    add_row (self, g_ptr_array_index (self->rows, i));
  show_figures_note (self);
  for (guint i = 0; i < N_PARTS; i++)
    show_part (self, i);
}
