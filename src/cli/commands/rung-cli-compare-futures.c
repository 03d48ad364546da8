/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-compare-futures.h"

#include "report/phrases/rung-chance.h"

#include "rung-cli-compared.h"

static const char *
get_id (const RungSimulation *simulation,
        guint                 offer)
{
  return rung_simulation_get_offer (simulation, offer)->id;
}

static void
write_percentiles (RungJsonWriter        *writer,
                   const char            *name,
                   const RungPercentiles *percentiles)
{
  rung_json_writer_begin_object (writer, name);
  rung_json_writer_add_money (writer, "p10", percentiles->low);
  rung_json_writer_add_money (writer, "p50", percentiles->middle);
  rung_json_writer_add_money (writer, "p90", percentiles->high);
  rung_json_writer_end_object (writer);
}

static void
write_offer (RungJsonWriter       *writer,
             const RungSimulation *simulation,
             guint                 offer)
{
  const RungFutures *futures = simulation->futures;

  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_string (writer, "id", get_id (simulation, offer));
  rung_json_writer_add_double (writer, "best", rung_futures_get_best (futures, offer));
  rung_json_writer_begin_object (writer, "ahead_of");
  for (guint other = 0; other < simulation->n_offers; other++)
    if (other != offer)
      rung_json_writer_add_double (writer, get_id (simulation, other),
                                   rung_futures_get_chance (futures, offer, other));
  rung_json_writer_end_object (writer);
  rung_json_writer_add_money (writer, "mean", futures->mean[offer]);
  write_percentiles (writer, "total", &futures->total[offer]);
  rung_json_writer_begin_array (writer, "years");
  for (guint year = 0; year < futures->n_years; year++)
    {
      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_integer (writer, "year", year + 1);
      write_percentiles (writer, "left", &futures->year[offer][year]);
      write_percentiles (writer, "running", &futures->running[offer][year]);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
  rung_json_writer_end_object (writer);
}

/**
 * rung_cli_compare_write_futures:
 * @self: a comparison
 * @writer: where it goes
 *
 * Writes chances, from 0 to 1, and percentiles, if they were simulated.
 */
void
rung_cli_compare_write_futures (const RungCliCompare *self,
                                RungJsonWriter       *writer)
{
  const RungSimulation *simulation = self->simulation;

  if (simulation == NULL)
    return;
  rung_json_writer_begin_object (writer, "simulation");
  rung_json_writer_add_integer (writer, "n_futures", simulation->futures->n_futures);
  rung_json_writer_add_integer (writer, "seed", (gint64) simulation->seed);
  rung_json_writer_begin_array (writer, "offers");
  for (guint i = 0; i < simulation->n_offers; i++)
    write_offer (writer, simulation, i);
  rung_json_writer_end_array (writer);
  rung_json_writer_end_object (writer);
}
