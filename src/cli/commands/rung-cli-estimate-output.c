/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-estimate-output.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "cli/base/rung-cli-steps.h"
#include "engine/estimate/rung-estimate-figures.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "store/json/rung-json-write.h"

#include "rung-cli-estimate-pool.h"
#include "rung-cli-estimated.h"

static const char *const kind_ids[] = {
  "level", "years", "place", "education", "specialization", "skill", "adjustment", "sources",
};

enum
{
  COLUMN_ID,
  COLUMN_KIND,
  COLUMN_AMOUNT,
  COLUMN_LOW,
  COLUMN_HIGH,
  COLUMN_COUNTED,
  COLUMN_STATUS,
  COLUMN_SOURCE,
  N_RAW_COLUMNS,
};

static const char *const raw_titles[N_RAW_COLUMNS] = {
  "id", "kind", "amount", "published_low", "published_high", "counted", "status", "source",
};

/* A premium that adds nothing is not part of the sum, but worth a word. */
static gboolean
is_counted (const RungWaterfallLine *line)
{
  return line->amount != 0.0 || line->kind == RUNG_WATERFALL_LEVEL
         || line->kind == RUNG_WATERFALL_PLACE;
}

static char *
dup_reason (const RungCliEstimate   *self,
            const RungWaterfallLine *line)
{
  const RungPayModel *model = self->tables->pay_model;
  const RungTrait *skill = rung_trait_find (model->skills, model->n_skills, line->id);

  if (line->kind != RUNG_WATERFALL_SKILL)
    return g_strdup (_("This is the average behind the bands"));
  if ((line->reductions & RUNG_REDUCED_NO_PREMIUM) && skill != NULL && skill->note != NULL)
    return g_strdup (skill->note);
  return rung_phrase_premium (line, self->estimate);
}

static double
or_nothing (double premium)
{
  return premium != 0.0 ? premium : NAN;
}

/* What a person has to know to read the figures; pay model, section 7. */
static GPtrArray *
list_disclosures (const RungCliEstimate *self)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (list, g_strdup_printf (_("Pay in the US in %d, in dollars of that year. The "
                                            "range is the 20th to the 80th percentile."),
                                          self->tables->pay_model->pay_year));
  g_ptr_array_add (list, g_strdup (_("Base pay, unless it says total pay. Total pay by kind of "
                                     "employer is estimated from ranges for whole industries.")));
  g_ptr_array_add (list, g_strdup (_("The bands are for large tech hubs. Senior and staff are "
                                     "higher than the base pay in work-visa filings.")));
  g_ptr_array_add (list, g_strdup (_("A premium is how much more people with a skill or degree are "
                                     "paid. Learning it does not guarantee you that much.")));
  if (self->estimate->level_was_guessed)
    g_ptr_array_add (list, g_strdup (_("The level is guessed from your years of experience, which "
                                       "adds uncertainty.")));
  if (self->estimate->is_beyond_evidence)
    g_ptr_array_add (list, g_strdup (_("Beyond the evidence: above the highest base pay in any "
                                       "source, or more than three premiums.")));
  if (self->query->as_published)
    g_ptr_array_add (list, g_strdup (_("Premiums are counted in full, as published. That "
                                       "overstates pay.")));
  return list;
}

static void
write_line (RungJsonWriter          *writer,
            const RungWaterfallLine *line)
{
  g_autofree char *source = rung_phrase_source (line->source);

  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_string (writer, "id", line->id);
  rung_json_writer_add_string (writer, "title", line->title);
  rung_json_writer_add_string (writer, "kind", kind_ids[line->kind]);
  rung_json_writer_add_money (writer, "amount", line->amount);
  rung_json_writer_add_double (writer, "published_low", or_nothing (line->published_low));
  rung_json_writer_add_double (writer, "published_high", or_nothing (line->published_high));
  rung_json_writer_add_double (writer, "counted",
                               line->kind == RUNG_WATERFALL_LEVEL ? NAN : line->counted);
  rung_json_writer_add_string (writer, "status", rung_cli_status_get_id (line->status));
  rung_json_writer_add_string (writer, "source", *source != '\0' ? source : NULL);
  rung_json_writer_end_object (writer);
}

static void
write_lines (RungJsonWriter        *writer,
             const RungCliEstimate *self)
{
  const RungEstimate *estimate = self->estimate;

  rung_json_writer_begin_array (writer, "waterfall");
  for (guint i = 0; i < estimate->n_lines; i++)
    if (is_counted (&estimate->lines[i]))
      write_line (writer, &estimate->lines[i]);
  rung_json_writer_end_array (writer);
  rung_json_writer_begin_array (writer, "not_counted");
  for (guint i = 0; i < estimate->n_lines; i++)
    {
      const RungWaterfallLine *line = &estimate->lines[i];
      g_autofree char *reason = dup_reason (self, line);

      if (is_counted (line))
        continue;
      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "id", line->id);
      rung_json_writer_add_string (writer, "title", line->title);
      rung_json_writer_add_string (writer, "kind", kind_ids[line->kind]);
      rung_json_writer_add_string (writer, "reason", reason);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

static void
write_figures (RungJsonWriter        *writer,
               const RungCliEstimate *self)
{
  const RungEstimate *estimate = self->estimate;
  const char *industry = self->query->industry;

  rung_json_writer_add_money (writer, "base_low", estimate->base_low);
  rung_json_writer_add_money (writer, "base_mid", estimate->base_mid);
  rung_json_writer_add_money (writer, "base_high", estimate->base_high);
  rung_json_writer_add_money (writer, "middle_low", estimate->middle_low);
  rung_json_writer_add_money (writer, "middle_high", estimate->middle_high);
  rung_json_writer_add_double (writer, "doubt", estimate->doubt);
  rung_json_writer_add_money (writer, "total_mid", estimate->total_mid);
  rung_json_writer_add_double (writer, "total_factor", estimate->total_factor);
  rung_json_writer_add_double (writer, "place_factor", estimate->place_factor);
  rung_json_writer_add_string (writer, "industry", industry != NULL ? industry : "other");
  rung_json_writer_add_string (writer, "level", estimate->level->id);
  rung_json_writer_add_boolean (writer, "level_was_guessed", estimate->level_was_guessed);
  rung_json_writer_add_string (writer, "place",
                               estimate->place != NULL ? estimate->place->id : "unknown");
  rung_json_writer_add_boolean (writer, "is_beyond_evidence", estimate->is_beyond_evidence);
  rung_json_writer_add_boolean (writer, "as_published", self->query->as_published);
  rung_json_writer_add_integer (writer, "pay_year", self->tables->pay_model->pay_year);
  if (isnan (self->base))
    return;
  rung_json_writer_add_money (writer, "base", self->base);
  rung_json_writer_add_double (writer, "percentile",
                               rung_estimate_get_percentile (estimate, self->base));
}

static int
write_json (const RungCliEstimate *self,
            const RungLedger      *ledger,
            const RungCliOutput   *output)
{
  g_autoptr (RungJsonWriter) writer = rung_json_writer_new ();
  g_autoptr (GPtrArray) disclosures = list_disclosures (self);
  g_autoptr (GBytes) bytes = NULL;

  rung_json_writer_begin_object (writer, NULL);
  write_figures (writer, self);
  rung_cli_pool_write (self, writer);
  write_lines (writer, self);
  rung_json_writer_begin_array (writer, "disclosures");
  for (guint i = 0; i < disclosures->len; i++)
    rung_json_writer_add_string (writer, NULL, g_ptr_array_index (disclosures, i));
  rung_json_writer_end_array (writer);
  if (self->explain)
    rung_cli_steps_write (ledger, writer);
  rung_json_writer_end_object (writer);
  bytes = rung_json_writer_finish (writer);
  return rung_cli_output_write (output, bytes);
}

static void
add_figure (RungGrid      *grid,
            const char    *id,
            double         dollars,
            RungCliFormat  format)
{
  rung_grid_add_row (grid);
  rung_grid_set (grid, COLUMN_ID, id);
  rung_grid_set (grid, COLUMN_KIND, "figure");
  rung_cli_grid_set_money (grid, COLUMN_AMOUNT, dollars, format);
}

/* The table for programs: the lines, then the figures they lead to. */
static RungGrid *
build_raw (const RungCliEstimate *self,
           RungCliFormat          format)
{
  const RungEstimate *estimate = self->estimate;
  RungGrid *grid = rung_grid_new (N_RAW_COLUMNS);

  for (guint i = 0; i < N_RAW_COLUMNS; i++)
    rung_grid_set_column (grid, i, raw_titles[i], i >= COLUMN_AMOUNT && i <= COLUMN_COUNTED);
  for (guint i = 0; i < estimate->n_lines; i++)
    {
      const RungWaterfallLine *line = &estimate->lines[i];
      g_autofree char *source = rung_phrase_source (line->source);

      rung_grid_add_row (grid);
      rung_grid_set (grid, COLUMN_ID, line->id);
      rung_grid_set (grid, COLUMN_KIND, kind_ids[line->kind]);
      rung_cli_grid_set_money (grid, COLUMN_AMOUNT, line->amount, format);
      rung_cli_grid_set_ratio (grid, COLUMN_LOW, or_nothing (line->published_low), format);
      rung_cli_grid_set_ratio (grid, COLUMN_HIGH, or_nothing (line->published_high), format);
      rung_cli_grid_set_ratio (grid, COLUMN_COUNTED,
                               line->kind == RUNG_WATERFALL_LEVEL ? NAN : line->counted, format);
      rung_grid_set (grid, COLUMN_STATUS, rung_cli_status_get_id (line->status));
      rung_grid_set (grid, COLUMN_SOURCE, source);
    }
  add_figure (grid, "base_low", estimate->base_low, format);
  add_figure (grid, "base_mid", estimate->base_mid, format);
  add_figure (grid, "base_high", estimate->base_high, format);
  add_figure (grid, "total_mid", estimate->total_mid, format);
  return grid;
}

static RungGrid *
build_waterfall (const RungCliEstimate *self)
{
  const RungEstimate *estimate = self->estimate;
  RungGrid *grid = rung_grid_new (4);
  g_autofree char *sum = rung_format_money (estimate->base_mid);

  rung_grid_set_column (grid, 0, _("Step"), FALSE);
  rung_grid_set_column (grid, 1, _("Dollars"), TRUE);
  rung_grid_set_column (grid, 2, _("Figure"), FALSE);
  rung_grid_set_column (grid, 3, _("How it is counted"), FALSE);
  for (guint i = 0; i < estimate->n_lines; i++)
    {
      const RungWaterfallLine *line = &estimate->lines[i];
      g_autofree char *amount = NULL;
      g_autofree char *reason = rung_phrase_premium (line, estimate);

      if (!is_counted (line))
        continue;
      amount = line->kind == RUNG_WATERFALL_LEVEL ? rung_format_money (line->amount)
                                                  : rung_format_money_signed (line->amount);
      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, line->title);
      rung_grid_set (grid, 1, amount);
      rung_grid_set (grid, 2, rung_status_get_title (line->status));
      rung_grid_set (grid, 3, reason);
    }
  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, _("Median"));
  rung_grid_set (grid, 1, sum);
  return grid;
}

static void
append_ranges (GString               *out,
               const RungCliEstimate *self)
{
  const RungEstimate *estimate = self->estimate;
  g_autofree char *sentence = rung_phrase_range (estimate);
  g_autofree char *low = rung_format_thousands (estimate->middle_low);
  g_autofree char *high = rung_format_thousands (estimate->middle_high);
  g_autofree char *total = rung_format_thousands (estimate->total_mid);

  g_string_append_printf (out, _("Salary guides alone: %s.\n"), sentence);
  /* Translators: dollars */
  g_string_append_printf (out, _("The median itself is uncertain: $%s to $%s, two times out of "
                                 "three.\n"), low, high);
  g_string_append_printf (out, _("Total pay at this kind of employer around $%s.\n"), total);
  if (!isnan (self->base))
    {
      double percentile = rung_estimate_get_percentile (estimate, self->base);
      g_autofree char *base = rung_format_money (self->base);
      g_autofree char *place = rung_format_percentile (percentile);

      /* Translators: dollars, then a percentile such as “80th percentile” */
      g_string_append_printf (out, _("A base of $%s is at the %s.\n"), base, place);
    }
}

static void
append_rest (GString               *out,
             const RungCliEstimate *self)
{
  const RungEstimate *estimate = self->estimate;
  g_autoptr (GPtrArray) disclosures = list_disclosures (self);
  gboolean is_first = TRUE;

  for (guint i = 0; i < estimate->n_lines; i++)
    {
      const RungWaterfallLine *line = &estimate->lines[i];
      g_autofree char *reason = dup_reason (self, line);

      if (is_counted (line))
        continue;
      if (is_first)
        g_string_append_printf (out, "\n%s\n", _("Not counted:"));
      g_string_append_printf (out, "  %s: %s\n", line->title, reason);
      is_first = FALSE;
    }
  g_string_append_c (out, '\n');
  for (guint i = 0; i < disclosures->len; i++)
    g_string_append_printf (out, "%s\n", (const char *) g_ptr_array_index (disclosures, i));
}

/**
 * rung_cli_estimate_write:
 * @self: an estimate
 * @output: where to, and in which format
 *
 * Returns: the exit status
 */
int
rung_cli_estimate_write (const RungCliEstimate *self,
                         const RungCliOutput   *output)
{
  g_autoptr (RungGrid) grid = NULL;
  g_autofree char *table = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (RungLedger) ledger = rung_ledger_new ();
  gboolean is_raw = rung_cli_output_is_raw (output);

  if (self->explain)
    rung_estimate_explain (self->estimate, ledger);
  if (output->format == RUNG_CLI_JSON)
    return write_json (self, ledger, output);
  if (is_raw && self->explain)
    grid = rung_cli_steps_build (ledger);
  else
    grid = is_raw ? build_raw (self, output->format) : build_waterfall (self);
  table = rung_cli_grid_to_string (grid, output->format);
  if (is_raw)
    return rung_cli_output_write_text (output, table);
  rung_cli_pool_append (self, text);
  append_ranges (text, self);
  g_string_append_printf (text, "\n%s", table);
  append_rest (text, self);
  if (output->format == RUNG_CLI_TEXT)
    rung_cli_steps_append (ledger, text);
  return rung_cli_output_write_text (output, text->str);
}
