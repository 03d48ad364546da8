/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-estimate-pool.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-pool-phrases.h"

enum
{
  COLUMN_TITLE,
  COLUMN_MEDIAN,
  COLUMN_READING,
  COLUMN_WEIGHT,
  N_COLUMNS,
};

/**
 * rung_cli_pool_write:
 * @self: an estimate
 * @writer: where to
 *
 * Writes what all sources say together, and each of them.
 */
void
rung_cli_pool_write (const RungCliEstimate *self,
                     RungJsonWriter        *writer)
{
  const RungPool *pool = self->pool;

  rung_json_writer_add_money (writer, "pooled_low", pool->low);
  rung_json_writer_add_money (writer, "pooled_mid", pool->mid);
  rung_json_writer_add_money (writer, "pooled_high", pool->high);
  rung_json_writer_add_double (writer, "pooled_doubt", pool->doubt);
  rung_json_writer_add_money (writer, "pooled_cap", pool->cap > 0.0 ? pool->cap : NAN);
  rung_json_writer_begin_array (writer, "opinions");
  for (guint i = 0; i < pool->n_opinions; i++)
    {
      const RungOpinion *opinion = &pool->opinions[i];
      g_autofree char *source = rung_phrase_source (opinion->source);

      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "id", opinion->kind->id);
      rung_json_writer_add_string (writer, "title", opinion->kind->title);
      rung_json_writer_add_string (writer, "of", opinion->title);
      rung_json_writer_add_money (writer, "p25", opinion->low);
      rung_json_writer_add_money (writer, "median", opinion->mid);
      rung_json_writer_add_money (writer, "p75", opinion->high);
      rung_json_writer_add_money (writer, "reading", opinion->reading);
      rung_json_writer_add_double (writer, "doubt", opinion->doubt);
      rung_json_writer_add_double (writer, "weight", opinion->weight);
      rung_json_writer_add_boolean (writer, "is_national", opinion->is_elsewhere);
      rung_json_writer_add_string (writer, "source", *source != '\0' ? source : NULL);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

/**
 * rung_cli_pool_append:
 * @self: an estimate
 * @text: where to
 *
 * Says what all sources say together, with a line for each.
 */
void
rung_cli_pool_append (const RungCliEstimate *self,
                      GString               *text)
{
  const RungPool *pool = self->pool;
  g_autoptr (RungGrid) grid = rung_grid_new (N_COLUMNS);
  RungEstimate all = *self->estimate;
  g_autofree char *answer = NULL;
  g_autofree char *range = NULL;
  g_autofree char *doubt = NULL;
  g_autofree char *cap = rung_phrase_pool_cap (pool, self->estimate);
  g_autofree char *table = NULL;

  rung_pool_apply (pool, &all);
  answer = rung_phrase_pooled (&all);
  range = rung_phrase_pooled_range (&all);
  doubt = rung_phrase_pooled_doubt (&all);
  rung_grid_set_column (grid, COLUMN_TITLE, _("Source"), FALSE);
  rung_grid_set_column (grid, COLUMN_MEDIAN, _("Published median"), TRUE);
  rung_grid_set_column (grid, COLUMN_READING, _("For you"), TRUE);
  rung_grid_set_column (grid, COLUMN_WEIGHT, _("Weight"), TRUE);
  for (guint i = 0; i < pool->n_opinions; i++)
    {
      const RungOpinion *opinion = &pool->opinions[i];
      g_autofree char *title = rung_phrase_opinion (opinion);
      g_autofree char *median = rung_format_thousands (opinion->mid);
      g_autofree char *reading = rung_format_thousands (opinion->reading);
      g_autofree char *weight = rung_phrase_opinion_weight (opinion);

      rung_grid_add_row (grid);
      rung_grid_set (grid, COLUMN_TITLE, title);
      rung_grid_set (grid, COLUMN_MEDIAN, median);
      rung_grid_set (grid, COLUMN_READING, reading);
      rung_grid_set (grid, COLUMN_WEIGHT, weight);
    }
  table = rung_cli_grid_to_string (grid, RUNG_CLI_TEXT);
  g_string_append_printf (text, "%s. %s %s\n", answer, range, doubt);
  if (cap != NULL)
    g_string_append_printf (text, "%s\n", cap);
  g_string_append_printf (text, "\n%s\n", table);
}
