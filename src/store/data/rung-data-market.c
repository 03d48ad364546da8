/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-market.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#define MOST 1e15
#define FIRST_YEAR 1900
#define LAST_YEAR 2100

static const char *const measure_ids[] = { "base", "total", "net", "unspecified" };

/* Reads a figure that may not be printed; NAN then. */
static double
number_or_none (RungJsonNode object,
                const char  *name)
{
  return rung_json_get_double_or (rung_json_member (object, name), -MOST, MOST, NAN);
}

/* Checks that the ends of a range stand in order, absent ones aside. */
static void
check_rising (RungJsonNode  entry,
              const double *numbers,
              guint         n)
{
  double last = -INFINITY;

  for (guint i = 0; i < n; i++)
    {
      if (isnan (numbers[i]))
        continue;
      if (numbers[i] < last)
        rung_json_fail (entry, RUNG_ERROR_RANGE,
                        /* Translators: a figure, then the one before it */
                        _("found %.10g after %.10g, expected rising figures"),
                        numbers[i], last);
      last = numbers[i];
    }
}

static void
check_shape (RungJsonNode         entry,
             const RungFigureRow *figure)
{
  double range[] = { figure->low, figure->mid, figure->high };
  gboolean has_value = !isnan (figure->value);
  gboolean has_range = !isnan (figure->low) && (!isnan (figure->high) || figure->open_top);
  gboolean has_part = !isnan (figure->low) || !isnan (figure->mid) || !isnan (figure->high);

  if ((has_value && has_part) || (has_part && !has_range))
    rung_json_fail (entry, RUNG_ERROR_FORMAT,
                    _("expected “value” alone, or “low” and “high” with or without “mid”"));
  if (!has_value && !has_part && figure->note == NULL)
    rung_json_fail (entry, RUNG_ERROR_FORMAT, _("a figure without a number has a note"));
  check_rising (entry, range, G_N_ELEMENTS (range));
}

/* Reads what a figure is drawn as beside others. */
static void
read_drawing (RungDataReader *self,
              RungJsonNode    entry,
              RungFigureRow  *figure)
{
  figure->place = rung_data_reference (self, rung_json_member (entry, "place"),
                                       RUNG_REFERENCE_PLACE);
  figure->series = rung_data_text_or_null (self, rung_json_member (entry, "series"));
  if (figure->series != NULL)
    figure->year = (int) rung_json_get_integer (rung_json_member (entry, "year"), FIRST_YEAR,
                                                LAST_YEAR);
  figure->is_projected = rung_json_get_boolean_or (rung_json_member (entry, "projected"), FALSE);
  figure->is_growth = rung_json_get_boolean_or (rung_json_member (entry, "growth"), FALSE);
}

static const char *const *
read_names (RungDataReader *self,
            RungJsonNode    object)
{
  RungJsonNode names = rung_json_member (object, "names");

  return rung_json_is_present (names) ? rung_data_texts (self, names) : NULL;
}

/* The groups of the file, an empty one last. */
static const RungMarketGroup *
read_groups (RungDataReader *self)
{
  RungJsonNode list = rung_json_member (self->root, "groups");
  guint n = rung_json_is_present (list) ? rung_json_get_n (list, RUNG_JSON_ARRAY) : 0;
  RungMarketGroup *groups = rung_tables_alloc (self->tables, n + 1, sizeof *groups);
  RungMarketGroup *group = groups;

  if (n == 0)
    return groups;
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      *group = (RungMarketGroup) {
        .id = rung_data_id (self, rung_json_member (item, "id")),
        .title = rung_data_words (self, rung_json_member (item, "title")),
        .place = (guint) (group - groups),
        .is_ordered = rung_json_get_boolean_or (rung_json_member (item, "ordered"), FALSE),
      };
      group++;
    }
  return groups;
}

static const RungMarketGroup *
find_group (RungJsonNode           node,
            const RungMarketGroup *groups)
{
  const char *id = rung_json_get_string_or (node, NULL);

  if (id == NULL)
    return NULL;
  for (const RungMarketGroup *group = groups; group->id != NULL; group++)
    if (g_str_equal (group->id, id))
      return group;
  rung_json_fail (node, RUNG_ERROR_UNKNOWN, _("“%s” is not a group of this file"), id);
  return NULL;
}

/* Reads what a figure is called beside others, and what it is found by. */
static void
read_place_in_topic (RungDataReader        *self,
                     RungJsonNode           entry,
                     const RungMarketGroup *groups,
                     RungFigureRow         *figure)
{
  figure->label = rung_data_words_or_null (self, rung_json_member (entry, "short"));
  figure->headline = rung_data_words_or_null (self, rung_json_member (entry, "headline"));
  figure->group = find_group (rung_json_member (entry, "group"), groups);
  figure->names = read_names (self, entry);
}

static void
read_figure (RungDataReader *self,
             RungJsonNode    entry,
             const char     *unit,
             RungFigureRow  *figure)
{
  RungJsonNode own_unit = rung_json_member (entry, "unit");
  RungJsonNode measure = rung_json_member (entry, "measure");

  *figure = (RungFigureRow) {
    .id = rung_data_unique_id (self, rung_json_member (entry, "id"), "figure"),
    .title = rung_data_words (self, rung_json_member (entry, "title")),
    .unit = rung_json_is_present (own_unit) ? rung_data_text (self, own_unit) : unit,
    .measure = "",
    .period = rung_data_text_or_null (self, rung_json_member (entry, "period")),
    .scope = rung_data_words_or_null (self, rung_json_member (entry, "scope")),
    .note = rung_data_words_or_null (self, rung_json_member (entry, "note")),
    .value = number_or_none (entry, "value"),
    .low = number_or_none (entry, "low"),
    .mid = number_or_none (entry, "mid"),
    .high = number_or_none (entry, "high"),
    .open_top = rung_json_get_boolean_or (rung_json_member (entry, "open-top"), FALSE),
    .source = rung_data_source (self, rung_json_member (entry, "source")),
  };
  if (rung_json_is_present (measure))
    figure->measure = measure_ids[rung_data_choice (measure, measure_ids,
                                                    G_N_ELEMENTS (measure_ids))];
  read_drawing (self, entry, figure);
  check_shape (entry, figure);
}

/* What the file calls an occupation; NULL where it does not say. */
static const char *
find_occupation_title (RungDataReader *self,
                       const char     *occupation)
{
  RungJsonNode list = rung_json_member (self->root, "occupations");

  if (!rung_json_is_present (list))
    return NULL;
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    if (g_strcmp0 (rung_json_get_string (rung_json_member (item, "id")), occupation) == 0)
      return rung_data_words (self, rung_json_member (item, "title"));
  return NULL;
}

static void
read_wage (RungDataReader *self,
           RungJsonNode    entry,
           RungWageRow    *row)
{
  *row = (RungWageRow) {
    .occupation = rung_data_text (self, rung_json_member (entry, "occupation")),
    .year = (int) rung_json_get_integer (rung_json_member (entry, "year"), FIRST_YEAR, LAST_YEAR),
    .p10 = number_or_none (entry, "p10"),
    .p25 = number_or_none (entry, "p25"),
    .p50 = number_or_none (entry, "p50"),
    .p75 = number_or_none (entry, "p75"),
    .p90 = number_or_none (entry, "p90"),
    .count = number_or_none (entry, "jobs"),
  };
  row->occupation_title = find_occupation_title (self, row->occupation);
  g_ptr_array_add (self->tables->wages, row);
}

static void
read_filing (RungDataReader *self,
             RungJsonNode    entry,
             RungWageRow    *row)
{
  *row = (RungWageRow) {
    .year = (int) rung_json_get_integer (rung_json_member (self->root, "year"), FIRST_YEAR,
                                         LAST_YEAR),
    .p10 = NAN,
    .p25 = number_or_none (entry, "p25"),
    .p50 = number_or_none (entry, "median"),
    .p75 = number_or_none (entry, "p75"),
    .p90 = NAN,
    .count = rung_json_get_double (rung_json_member (entry, "filings"), 0.0, MOST),
  };
  g_ptr_array_add (self->tables->filings, row);
}

static void
read_rows (RungDataReader *self,
           const char     *scope,
           void          (*read) (RungDataReader *self,
                                  RungJsonNode    entry,
                                  RungWageRow    *row))
{
  RungJsonNode list = rung_json_member (self->root, "rows");
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungWageRow *row = rung_tables_alloc (self->tables, n, sizeof *row);

  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), row++)
    {
      read (self, item, row);
      row->id = rung_data_unique_id (self, rung_json_member (item, "id"), scope);
      row->title = rung_data_words (self, rung_json_member (item, "title"));
      row->place = rung_data_reference (self, rung_json_member (item, "place"),
                                        RUNG_REFERENCE_PLACE);
      row->source = rung_data_source (self, rung_json_member (item, "source"));
      check_rising (item, (double[]) { row->p10, row->p25, row->p50, row->p75, row->p90 }, 5);
    }
}

/**
 * rung_data_read_market:
 * @self: a reader on a file of the kind "market"
 *
 * Reads a section of market figures.
 */
void
rung_data_read_market (RungDataReader *self)
{
  RungMarketSection *section = rung_tables_alloc (self->tables, 1, sizeof *section);
  RungJsonNode list = rung_json_member (self->root, "figures");
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungFigureRow *figure = rung_tables_alloc (self->tables, n, sizeof *figure);
  const char *unit = rung_data_text (self, rung_json_member (self->root, "unit"));
  const RungMarketGroup *groups = NULL;

  rung_data_id (self, rung_json_member (self->root, "section"));
  *section = (RungMarketSection) {
    .id = self->file->id, .title = self->file->title, .figures = figure, .n_figures = n,
    .names = read_names (self, self->root),
  };
  groups = read_groups (self);
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), figure++)
    {
      read_figure (self, item, unit, figure);
      read_place_in_topic (self, item, groups, figure);
    }
  g_ptr_array_add (self->tables->sections, section);
}

/**
 * rung_data_read_wages:
 * @self: a reader on a file of the kind "wages"
 *
 * Reads rows of federal wage percentiles.
 */
void
rung_data_read_wages (RungDataReader *self)
{
  read_rows (self, "wage", read_wage);
}

/**
 * rung_data_read_filings:
 * @self: a reader on a file of the kind "filings"
 *
 * Reads rows of base wages in work-visa filings.
 */
void
rung_data_read_filings (RungDataReader *self)
{
  read_rows (self, "filing", read_filing);
}

/**
 * rung_data_market_keep_place:
 * @before: a figure
 * @figure: the one that takes its place
 *
 * Lets a figure stand where another one stood, as far as it does not say otherwise.
 */
void
rung_data_market_keep_place (const RungFigureRow *before,
                             RungFigureRow       *figure)
{
  figure->label = figure->label != NULL ? figure->label : before->label;
  figure->headline = figure->headline != NULL ? figure->headline : before->headline;
  figure->group = figure->group != NULL ? figure->group : before->group;
  figure->names = figure->names != NULL ? figure->names : before->names;
}
