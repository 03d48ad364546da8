/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-estimate.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "engine/base/rung-error.h"

#include "rung-estimate-figures.h"
#include "rung-estimate-private.h"
#include "rung-premiums.h"

/* The band of the level, or between two levels when it is guessed. */
typedef struct
{
  double mid;               /* USD/year */
  double below;             /* ln (mid / low) */
  double above;             /* ln (high / mid) */
} Band;

/**
 * rung_estimate_set_unknown:
 * @what: what the id should name, translated
 * @id: an id that names nothing
 * @error: return location
 *
 * Says so with %RUNG_ERROR_UNKNOWN.
 *
 * Returns: %FALSE
 */
gboolean
rung_estimate_set_unknown (const char *what,
                           const char *id,
                           GError    **error)
{
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
               /* Translators: a kind of thing, such as “level”, then the id typed */
               _("%s “%s” is not known"), what, id);
  return FALSE;
}

static const RungLevel *
level_of_years (const RungPayModel *model,
                double              years)
{
  for (guint i = 0; i < model->n_levels; i++)
    if (years >= model->levels[i].years_from && years < model->levels[i].years_to)
      return &model->levels[i];
  return &model->levels[model->n_levels - 1];
}

static Band
band_of_level (const RungLevel *level)
{
  return (Band) { level->mid, log (level->mid / level->low), log (level->high / level->mid) };
}

/* Between the centres of two ranges the band moves evenly in ln (pay), which
 * avoids a jump of a quarter on a birthday. */
static Band
band_of_years (const RungPayModel *model,
               double              years)
{
  for (guint i = 0; i + 1 < model->n_levels; i++)
    {
      const RungLevel *level = &model->levels[i];
      const RungLevel *next = &model->levels[i + 1];
      Band a = band_of_level (level);
      Band b = band_of_level (next);
      double part = (years - level->centre) / (next->centre - level->centre);

      if (years <= level->centre)
        return a;
      if (years < next->centre)
        return (Band) { a.mid * pow (b.mid / a.mid, part),
                        a.below + (b.below - a.below) * part,
                        a.above + (b.above - a.above) * part };
    }
  return band_of_level (&model->levels[model->n_levels - 1]);
}

/**
 * rung_estimate_add_line:
 * @estimate: an estimate
 * @id: (transfer none): id of the line
 * @title: (transfer none): its title
 * @kind: what it counts
 * @amount: USD per year
 *
 * Adds a line.
 *
 * Returns: (transfer none): the line
 */
RungWaterfallLine *
rung_estimate_add_line (RungEstimate     *estimate,
                        const char       *id,
                        const char       *title,
                        RungWaterfallKind kind,
                        double            amount)
{
  RungWaterfallLine *line = &estimate->lines[estimate->n_lines];

  g_assert (estimate->n_lines < RUNG_MAX_WATERFALL);
  estimate->n_lines++;
  *line = (RungWaterfallLine) { .id = id, .title = title, .kind = kind, .amount = amount };
  return line;
}

static gboolean
find_job (const RungTables        *tables,
          const RungEstimateQuery *query,
          RungEstimate            *estimate,
          Band                    *band,
          GError                 **error)
{
  const RungPayModel *model = tables->pay_model;

  if (query->level != NULL && *query->level != '\0')
    {
      estimate->level = rung_level_find (model, query->level);
      if (estimate->level == NULL)
        return rung_estimate_set_unknown (_("level"), query->level, error);
      *band = band_of_level (estimate->level);
    }
  else if (query->years >= 0.0)
    {
      estimate->level = level_of_years (model, query->years);
      estimate->level_was_guessed = TRUE;
      *band = band_of_years (model, query->years);
    }
  else
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE,
                   _("enter a level or years of experience"));
      return FALSE;
    }
  if (query->place != NULL)
    {
      estimate->place = rung_tables_find_place (tables, query->place);
      if (estimate->place == NULL)
        return rung_estimate_set_unknown (_("place"), query->place, error);
    }
  return TRUE;
}

static void
price_job (const RungTables        *tables,
           const RungEstimateQuery *query,
           const Band              *band,
           RungEstimate            *estimate)
{
  const RungPayModel *model = tables->pay_model;
  const RungLevel *level = estimate->level;
  RungWaterfallLine *line = NULL;
  double before = 0.0;

  estimate->base_mid = band->mid;
  line = rung_estimate_add_line (estimate, "level", level->title, RUNG_WATERFALL_LEVEL, band->mid);
  line->source = level->source;
  line->status = estimate->level_was_guessed ? RUNG_STATUS_DERIVED : level->status;

  if (!estimate->level_was_guessed && query->years >= 0.0)
    {
      gboolean from_staff = level->years_from >= 8.0;
      double per_year = from_staff ? model->shift_per_year_from_staff : model->shift_per_year;
      double shift = CLAMP (per_year * (query->years - level->centre),
                            -model->shift_cap, model->shift_cap);

      estimate->base_mid *= 1.0 + shift;
      line = rung_estimate_add_line (estimate, "years", _("Years within the level"),
                                     RUNG_WATERFALL_YEARS,
                                     band->mid * shift);
      line->counted = shift;
      line->status = RUNG_STATUS_DERIVED;
    }

  before = estimate->base_mid;
  estimate->place_factor = rung_place_get_factor (tables, estimate->place);
  estimate->base_mid *= estimate->place_factor;
  line = rung_estimate_add_line (estimate, "place",
                                 estimate->place != NULL ? estimate->place->title
                                 : _("Place unknown"),
                                 RUNG_WATERFALL_PLACE, estimate->base_mid - before);
  line->counted = estimate->place_factor - 1.0;
  line->source = estimate->place != NULL && estimate->place->factor > 0.0 ? estimate->place->source
                                                                         : model->place_source;
  line->status = RUNG_STATUS_DERIVED;
}

static gboolean
place_is_guessed (const RungPlace *place)
{
  return place != NULL && place->kind != RUNG_PLACE_SPECIAL && place->factor <= 0.0;
}

/* The place is known when it is one place: not unknown and not remote. */
static gboolean
place_is_one (const RungPlace *place)
{
  return place != NULL && (place->kind != RUNG_PLACE_SPECIAL || place->price_parity > 0.0);
}

/**
 * rung_estimate_compute:
 * @tables: the figures
 * @query: the profile
 * @estimate: (out caller-allocates): the estimate
 * @error: return location
 *
 * Estimates base and total pay, with a line for every step. The lines add up
 * to the middle exactly.
 *
 * Fails with %RUNG_ERROR_UNKNOWN if an id names nothing, with
 * %RUNG_ERROR_RANGE if neither level nor years are told.
 * Source: the pay model, data/market/pay-model.json.
 *
 * Returns: %TRUE if @estimate was set
 */
gboolean
rung_estimate_compute (const RungTables        *tables,
                       const RungEstimateQuery *query,
                       RungEstimate            *estimate,
                       GError                 **error)
{
  const RungPayModel *model = tables->pay_model;
  Band band = { 0 };
  double spread = 1.0;
  double doubt2 = pow (model->doubt_model, 2.0);

  memset (estimate, 0, sizeof *estimate);
  if (!find_job (tables, query, estimate, &band, error))
    return FALSE;
  price_job (tables, query, &band, estimate);
  if (!rung_premiums_add (model, query, estimate, &doubt2, error))
    return FALSE;

  if (query->adjustment != 0.0)
    {
      double more = estimate->base_mid * query->adjustment;

      rung_estimate_add_line (estimate, "adjustment", _("Your adjustment of market pay"),
                              RUNG_WATERFALL_ADJUSTMENT, more)->status = RUNG_STATUS_TYPED;
      estimate->base_mid += more;
    }

  if (place_is_one (estimate->place))
    spread = model->spread_in_one_place;
  estimate->base_low = estimate->base_mid * exp (-spread * band.below);
  estimate->base_high = estimate->base_mid * exp (spread * band.above);
  estimate->sigma_low = spread * band.below / model->z;
  estimate->sigma_high = spread * band.above / model->z;

  if (place_is_guessed (estimate->place))
    doubt2 += pow (model->doubt_other_metro, 2.0);
  if (estimate->place != NULL && g_str_equal (estimate->place->id, "remote"))
    doubt2 += pow (model->doubt_remote, 2.0);
  if (estimate->level_was_guessed)
    doubt2 += pow (model->doubt_level, 2.0);
  estimate->doubt = sqrt (doubt2);
  estimate->middle_low = estimate->base_mid * exp (-estimate->doubt);
  estimate->middle_high = estimate->base_mid * exp (estimate->doubt);

  if (query->industry != NULL
      && rung_trait_find (model->industries, model->n_industries, query->industry) == NULL)
    return rung_estimate_set_unknown (_("kind of employer"), query->industry, error);
  estimate->total_mid = rung_estimate_get_total (tables, estimate, query->industry);
  estimate->total_factor = estimate->total_mid / estimate->base_mid;
  if (estimate->base_mid > model->highest_printed)
    estimate->is_beyond_evidence = TRUE;
  return TRUE;
}
