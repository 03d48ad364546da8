/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

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
    .note = rung_data_text_or_null (self, rung_json_member (self->root, "note")),
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
