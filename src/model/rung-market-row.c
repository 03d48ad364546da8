/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-row.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "report/rung-format.h"
#include "report/rung-phrases.h"

struct _RungMarketRow
{
  GObject parent_instance;
  const char *section;      /* id, owned by the tables */
  char *texts[RUNG_N_MARKET_COLUMNS];
  double numbers[RUNG_N_MARKET_COLUMNS];  /* NAN where there is none */
  char *detail;
  char *folded;             /* everything a search looks at */
};

G_DEFINE_FINAL_TYPE (RungMarketRow, rung_market_row, G_TYPE_OBJECT)

static void
rung_market_row_finalize (GObject *object)
{
  RungMarketRow *self = RUNG_MARKET_ROW (object);

  for (guint i = 0; i < RUNG_N_MARKET_COLUMNS; i++)
    g_free (self->texts[i]);
  g_free (self->detail);
  g_free (self->folded);
  G_OBJECT_CLASS (rung_market_row_parent_class)->finalize (object);
}

static void
rung_market_row_class_init (RungMarketRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_market_row_finalize;
}

static void
rung_market_row_init (RungMarketRow *self)
{
  for (guint i = 0; i < RUNG_N_MARKET_COLUMNS; i++)
    self->numbers[i] = NAN;
}

static void
set_text (RungMarketRow    *self,
          RungMarketColumn  column,
          char             *text)
{
  self->texts[column] = text;
}

/* Money in dollars, percentages and counts as they are. */
static char *
dup_figure (double      value,
            const char *unit,
            gboolean    open_top)
{
  g_autofree char *text = NULL;

  if (isnan (value))
    return g_strdup ("");
  text = rung_format_value (value, unit);
  return g_strconcat (text, open_top ? "+" : "", NULL);
}

static void
set_number (RungMarketRow    *self,
            RungMarketColumn  column,
            double            value,
            const char       *unit,
            gboolean          open_top)
{
  self->numbers[column] = value;
  set_text (self, column, dup_figure (value, unit, open_top));
}

static const char *
measure_title (const char *measure)
{
  static const struct { const char *id; const char *title; } measures[] = {
    { "base", N_("base pay") }, { "total", N_("total pay") }, { "net", N_("after tax") },
    { "unspecified", N_("not said") },
  };

  for (guint i = 0; measure != NULL && i < G_N_ELEMENTS (measures); i++)
    if (g_str_equal (measures[i].id, measure))
      return _(measures[i].title);
  return "";
}

static void
finish (RungMarketRow *self)
{
  g_autofree char *all = g_strjoin (" ", self->texts[RUNG_MARKET_TITLE], self->texts[RUNG_MARKET_SOURCE],
                                    self->detail, NULL);

  self->folded = g_utf8_casefold (all, -1);
}

static void
append_sentence (GString    *out,
                 const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (out->len > 0)
    g_string_append_c (out, '\n');
  g_string_append (out, text);
}

/**
 * rung_market_row_new_figure:
 * @section: the section the figure belongs to
 * @figure: a figure; both must outlive the row
 *
 * Returns: (transfer full): the row
 */
RungMarketRow *
rung_market_row_new_figure (const RungMarketSection *section,
                            const RungFigureRow     *figure)
{
  RungMarketRow *self = g_object_new (RUNG_TYPE_MARKET_ROW, NULL);
  double middle = isnan (figure->value) ? figure->mid : figure->value;
  g_autoptr (GString) detail = g_string_new (NULL);

  self->section = section->id;
  set_text (self, RUNG_MARKET_TITLE, g_strdup (figure->title));
  set_number (self, RUNG_MARKET_LOW, figure->low, figure->unit, FALSE);
  set_number (self, RUNG_MARKET_MIDDLE, middle, figure->unit, figure->open_top && isnan (figure->high));
  set_number (self, RUNG_MARKET_HIGH, figure->high, figure->unit, figure->open_top);
  set_text (self, RUNG_MARKET_MEASURE, g_strdup (measure_title (figure->measure)));
  set_text (self, RUNG_MARKET_SOURCE, rung_phrase_source (figure->source));
  append_sentence (detail, figure->scope);
  append_sentence (detail, figure->period);
  append_sentence (detail, figure->note);
  self->detail = g_strdup (detail->str);
  finish (self);
  return self;
}

/**
 * rung_market_row_new_wage:
 * @wage: wage percentiles; they must outlive the row
 * @section: id of the section; it must outlive the row
 * @count_format: how to say the count, such as "%s jobs"
 *
 * Shows the 25th, 50th and 75th percentile.
 *
 * Returns: (transfer full): the row
 */
RungMarketRow *
rung_market_row_new_wage (const RungWageRow *wage,
                          const char        *section,
                          const char        *count_format)
{
  RungMarketRow *self = g_object_new (RUNG_TYPE_MARKET_ROW, NULL);
  g_autoptr (GString) detail = g_string_new (_("Low and high are the 25th and 75th percentile."));

  self->section = section;
  set_text (self, RUNG_MARKET_TITLE,
            wage->year > 0 ? g_strdup_printf ("%s, %d", wage->title, wage->year) : g_strdup (wage->title));
  set_number (self, RUNG_MARKET_LOW, wage->p25, "USD/year", FALSE);
  set_number (self, RUNG_MARKET_MIDDLE, wage->p50, "USD/year", FALSE);
  set_number (self, RUNG_MARKET_HIGH, wage->p75, "USD/year", FALSE);
  set_text (self, RUNG_MARKET_MEASURE, g_strdup (measure_title ("base")));
  set_text (self, RUNG_MARKET_SOURCE, rung_phrase_source (wage->source));
  if (wage->count > 0.0)
    {
      g_autofree char *count = rung_format_money (wage->count);

      append_sentence (detail, count_format);
      g_string_append_printf (detail, " %s", count);
    }
  self->detail = g_strdup (detail->str);
  finish (self);
  return self;
}

/**
 * rung_market_row_get_section:
 * @self: a row
 *
 * Returns: (transfer none): id of its section
 */
const char *
rung_market_row_get_section (RungMarketRow *self)
{
  return self->section;
}

/**
 * rung_market_row_get_text:
 * @self: a row
 * @column: a column
 *
 * Returns: (transfer none): text of the cell
 */
const char *
rung_market_row_get_text (RungMarketRow    *self,
                          RungMarketColumn  column)
{
  return self->texts[column];
}

/**
 * rung_market_row_get_number:
 * @self: a row
 * @column: a column
 *
 * Returns: the figure of the cell, NAN where it has none
 */
double
rung_market_row_get_number (RungMarketRow    *self,
                            RungMarketColumn  column)
{
  return self->numbers[column];
}

/**
 * rung_market_row_get_detail:
 * @self: a row
 *
 * Returns: (transfer none): scope, period and note, "" for none
 */
const char *
rung_market_row_get_detail (RungMarketRow *self)
{
  return self->detail;
}

/**
 * rung_market_row_matches:
 * @self: a row
 * @section: (nullable): id of a section, %NULL for all
 * @needle: what to look for, case folded, "" for anything
 *
 * Returns: %TRUE if the row is to be shown
 */
gboolean
rung_market_row_matches (RungMarketRow *self,
                         const char    *section,
                         const char    *needle)
{
  if (section != NULL && !g_str_equal (section, self->section))
    return FALSE;
  return *needle == '\0' || strstr (self->folded, needle) != NULL;
}
