/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-equity.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#define LONGEST_MONTHS 240

static void
read_segment (RungJsonNode  entry,
              RungSegment  *segment)
{
  RungJsonNode every = rung_json_member (entry, "every");

  segment->months = (int) rung_json_get_integer (rung_json_member (entry, "months"), 1,
                                                 LONGEST_MONTHS);
  segment->every = (int) rung_json_get_integer (every, 1, segment->months);
  segment->percent = rung_json_get_double (rung_json_member (entry, "percent"), 0.0, 100.0);
  if (segment->months % segment->every != 0)
    /* Translators: the months found, then the months of the whole */
    rung_json_fail (every, RUNG_ERROR_RANGE, _("found %d, expected a divisor of the %d months"),
                    segment->every, segment->months);
}

/**
 * rung_data_read_schedule:
 * @self: a reader on a file of the kind "vesting-schedule"
 *
 * Reads one vesting schedule. Its percents sum to 100.
 */
void
rung_data_read_schedule (RungDataReader *self)
{
  RungJsonNode list = rung_json_member (self->root, "segments");
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungSegment *segment = rung_tables_alloc (self->tables, n, sizeof *segment);
  RungSchedule *schedule = rung_tables_alloc (self->tables, 1, sizeof *schedule);
  double sum = 0.0;

  *schedule = (RungSchedule) {
    .id = self->file->id,
    .title = self->file->title,
    .company = rung_data_text_or_null (self, rung_json_member (self->root, "company")),
    .as_of = rung_data_text (self, rung_json_member (self->root, "as-of")),
    .note = rung_data_words_or_null (self, rung_json_member (self->root, "note")),
    .segments = segment,
    .n_segments = n,
    .source = rung_data_source (self, rung_json_member (self->root, "source")),
    .status = rung_data_status (self->root),
  };
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), segment++)
    {
      read_segment (item, segment);
      sum += segment->percent;
    }
  if (fabs (sum - 100.0) > 1e-6)
    rung_json_fail (list, RUNG_ERROR_RANGE, _("the percents sum to %.10g, expected 100"), sum);
  g_ptr_array_add (self->tables->schedules, schedule);
}

static void
read_rounds (RungDataReader   *self,
             RungPrivateNorms *norms)
{
  RungJsonNode list = rung_json_member (self->root, "rounds");
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungRound *round = rung_tables_alloc (self->tables, n, sizeof *round);

  norms->rounds = round;
  norms->n_rounds = n;
  if (n == 0)
    rung_json_fail (list, RUNG_ERROR_RANGE, _("found no round, expected at least one"));
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), round++)
    *round = (RungRound) {
      .id = rung_data_id (self, rung_json_member (item, "id")),
      .title = rung_data_words (self, rung_json_member (item, "title")),
      .dilution = rung_json_get_double (rung_json_member (item, "dilution"), 0.0, 0.9),
      .source = rung_data_source (self, rung_json_member (item, "source")),
      .status = rung_data_status (item),
    };
}

static void
read_outcomes (RungDataReader   *self,
               RungPrivateNorms *norms)
{
  RungJsonNode list = rung_json_member (self->root, "outcomes");
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungOutcome *outcome = norms->outcomes;

  if (n != RUNG_N_OUTCOMES)
    {
      /* Translators: the number found, then the number needed */
      rung_json_fail (list, RUNG_ERROR_RANGE, ngettext ("found %u outcome, expected %d",
                                                        "found %u outcomes, expected %d", n),
                      n, RUNG_N_OUTCOMES);
      return;
    }
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), outcome++)
    *outcome = (RungOutcome) {
      .id = rung_data_id (self, rung_json_member (item, "id")),
      .title = rung_data_words (self, rung_json_member (item, "title")),
      .multiple = rung_json_get_double (rung_json_member (item, "multiple"), 0.0, 1000.0),
      .source = rung_data_source (self, rung_json_member (item, "source")),
      .status = rung_data_status (item),
    };
}

/**
 * rung_data_read_private:
 * @self: a reader on a file of the kind "private-company"
 *
 * Reads how shares of a private company are counted: dilution by round,
 * outcomes, what investors get first, and when double-trigger shares expire.
 */
void
rung_data_read_private (RungDataReader *self)
{
  RungPrivateNorms *norms = rung_tables_alloc (self->tables, 1, sizeof *norms);
  RungJsonNode preference = rung_json_member (self->root, "preference");
  RungJsonNode expiry = rung_json_member (self->root, "expiry");

  read_rounds (self, norms);
  read_outcomes (self, norms);
  norms->preference = rung_json_get_double (rung_json_member (preference, "share"), 0.0, 0.95);
  norms->preference_source = rung_data_source (self, rung_json_member (preference, "source"));
  rung_data_status (preference);
  norms->expiry_months = (int) rung_json_get_integer (rung_json_member (expiry, "months"), 1,
                                                      LONGEST_MONTHS);
  norms->expiry_source = rung_data_source (self, rung_json_member (expiry, "source"));
  rung_data_status (expiry);
  self->tables->private_norms = norms;
}
