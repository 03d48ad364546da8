/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tranches.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <stdio.h>

#include "engine/base/rung-error.h"
#include "engine/base/rung-number.h"

#include "rung-vesting.h"

#define LONGEST_MONTHS 240
/* Percents are typed with a few digits: a third is 33.33. */
#define SUM_TOLERANCE 0.05

static const char *const rounding_ids[] = {
  [RUNG_ROUND_CUMULATIVE] = "cumulative-rounding",
  [RUNG_ROUND_CUMULATIVE_DOWN] = "cumulative-round-down",
  [RUNG_ROUND_FRONT] = "front-loaded",
  [RUNG_ROUND_BACK] = "back-loaded",
  [RUNG_ROUND_FRONT_SINGLE] = "front-loaded-single",
  [RUNG_ROUND_BACK_SINGLE] = "back-loaded-single",
  [RUNG_ROUND_FRACTIONAL] = "fractional",
};

G_STATIC_ASSERT (G_N_ELEMENTS (rounding_ids) == RUNG_N_ROUNDINGS);

static void
add_tranche_cb (int      month,
                double   fraction,
                gpointer user_data)
{
  RungTranches *self = user_data;

  if (self->n < RUNG_MAX_TRANCHES)
    self->tranches[self->n++] = (RungTranche) { month, fraction, 0.0 };
}

/**
 * rung_tranches_from_schedule:
 * @self: (out caller-allocates): the tranches
 * @schedule: a vesting schedule
 *
 * Lays out the tranches of a template.
 */
void
rung_tranches_from_schedule (RungTranches       *self,
                             const RungSchedule *schedule)
{
  self->n = 0;
  rung_vesting_foreach (schedule, add_tranche_cb, self);
}

static gboolean
fail (const char  *entry,
      GError     **error)
{
  g_autofree char *tidy = g_strstrip (g_strdup (entry));

  g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
               /* Translators: what was typed, then the last month possible */
               _("“%s” is not a vest: expected a month and a percent such as 12: 25, or a run such "
                 "as 36 x 1: 75, with months rising up to %d"), tidy, LONGEST_MONTHS);
  return FALSE;
}

/* Adds what one entry says behind the tranches there are. */
static gboolean
parse_entry (const char    *entry,
             RungTranches  *self,
             GError       **error)
{
  int last = self->n > 0 ? self->tranches[self->n - 1].month : -1;
  g_auto (GStrv) sides = g_strsplit (entry, ":", -1);
  int month = 0;
  int n = 1;
  int every = 0;
  int end = 0;
  double percent = 0.0;

  if (g_strv_length (sides) != 2)
    return fail (entry, error);
  if (!rung_number_parse (sides[1], &rung_number_style_plain,
                          RUNG_NUMBER_PERCENT | RUNG_NUMBER_OF_FILE, 100.0,
                          &percent, NULL)
      || !(percent > 0.0) || percent > 100.5)
    return fail (entry, error);
  if (sscanf (sides[0], " %4d x %4d %n", &n, &every, &end) != 2 || sides[0][end] != '\0')
    {
      n = 1;
      end = 0;
      if (sscanf (sides[0], " %4d %n", &month, &end) != 1 || sides[0][end] != '\0')
        return fail (entry, error);
      every = month - MAX (last, 0);
      if (month <= last || month < 0)
        return fail (entry, error);
    }
  if (n < 1 || every < (last < 0 ? 0 : 1) || (n > 1 && every < 1)
      || MAX (last, 0) + n * every > LONGEST_MONTHS || self->n + (guint) n > RUNG_MAX_TRANCHES)
    return fail (entry, error);
  for (int i = 1; i <= n; i++)
    add_tranche_cb (MAX (last, 0) + i * every, percent / 100.0 / n, self);
  return TRUE;
}

/**
 * rung_tranches_parse:
 * @text: tranches as people write them: month and percent such as
 *   `12: 25, 24: 75`, or a run such as `36 x 1: 75`, 75 % in 36 monthly parts
 * @self: (out caller-allocates) (nullable): the tranches
 * @error: return location
 *
 * Reads own tranches. The percents sum to 100, to a twentieth; what rounding
 * leaves is spread over all.
 *
 * Fails with %RUNG_ERROR_FORMAT.
 *
 * Returns: %TRUE if @self was set
 */
gboolean
rung_tranches_parse (const char    *text,
                     RungTranches  *self,
                     GError       **error)
{
  g_auto (GStrv) entries = g_strsplit (text, ",", -1);
  RungTranches own;
  double sum = 0.0;

  own.n = 0;
  for (guint i = 0; entries[i] != NULL; i++)
    if (!parse_entry (entries[i], &own, error))
      return FALSE;
  for (guint i = 0; i < own.n; i++)
    sum += own.tranches[i].fraction;
  if (fabs (100.0 * sum - 100.0) > SUM_TOLERANCE)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                   _("The percents add up to %.4g%%: expected 100%%"), 100.0 * sum);
      return FALSE;
    }
  for (guint i = 0; i < own.n; i++)
    own.tranches[i].fraction /= sum;
  if (self != NULL)
    *self = own;
  return TRUE;
}

/**
 * rung_tranches_apply_cliff:
 * @self: tranches
 * @months: months from the grant before which nothing vests, 0 for no cliff
 *
 * Gathers what would vest before the cliff at the cliff.
 */
void
rung_tranches_apply_cliff (RungTranches *self,
                           int           months)
{
  guint n = 0;
  double gathered = 0.0;

  while (n < self->n && self->tranches[n].month <= months)
    gathered += self->tranches[n++].fraction;
  if (months <= 0 || n == 0)
    return;
  for (guint i = n; i < self->n; i++)
    self->tranches[i - n + 1] = self->tranches[i];
  self->tranches[0] = (RungTranche) { months, gathered, 0.0 };
  self->n = self->n - n + 1;
}

/* Whole shares of the running total. */
static void
hand_out_cumulative (RungTranches *self,
                     double        units,
                     gboolean      is_down)
{
  double running = 0.0;
  double given = 0.0;

  for (guint i = 0; i < self->n; i++)
    {
      double exact = 0.0;
      double whole = 0.0;

      running += self->tranches[i].fraction;
      exact = units * running;
      /* A sum of fractions may miss a whole number by a hair. */
      whole = is_down ? floor (exact + 1e-6) : floor (exact + 0.5 + 1e-6);
      if (i == self->n - 1)
        whole = units;
      self->tranches[i].units = whole - given;
      given = whole;
    }
}

/* Whole shares of each tranche, and what is left over by @rounding. */
static void
hand_out_each (RungTranches *self,
               double        units,
               RungRounding  rounding)
{
  gboolean is_front = rounding == RUNG_ROUND_FRONT || rounding == RUNG_ROUND_FRONT_SINGLE;
  gboolean is_single = rounding == RUNG_ROUND_FRONT_SINGLE || rounding == RUNG_ROUND_BACK_SINGLE;
  double rest = units;

  for (guint i = 0; i < self->n; i++)
    {
      self->tranches[i].units = floor (units * self->tranches[i].fraction + 1e-6);
      rest -= self->tranches[i].units;
    }
  for (guint i = 0; i < self->n && rest > 0.0; i++)
    {
      RungTranche *tranche = &self->tranches[is_front ? i : self->n - 1 - i];
      double more = is_single ? rest : MIN (rest, 1.0);

      tranche->units += more;
      rest -= more;
    }
}

/**
 * rung_tranches_hand_out:
 * @self: tranches, at least one
 * @units: shares of the grant, >= 0; whole unless @rounding is fractional
 * @rounding: what happens to shares that do not divide
 *
 * Gives each tranche its shares; they sum to @units under every rule.
 * Source: the allocation types of the Open Cap Format.
 */
void
rung_tranches_hand_out (RungTranches *self,
                        double        units,
                        RungRounding  rounding)
{
  switch (rounding)
    {
    case RUNG_ROUND_CUMULATIVE:
    case RUNG_ROUND_CUMULATIVE_DOWN:
      hand_out_cumulative (self, units, rounding == RUNG_ROUND_CUMULATIVE_DOWN);
      break;
    case RUNG_ROUND_FRONT:
    case RUNG_ROUND_BACK:
    case RUNG_ROUND_FRONT_SINGLE:
    case RUNG_ROUND_BACK_SINGLE:
      hand_out_each (self, units, rounding);
      break;
    case RUNG_ROUND_FRACTIONAL:
    case RUNG_N_ROUNDINGS:
    default:
      for (guint i = 0; i < self->n; i++)
        self->tranches[i].units = units * self->tranches[i].fraction;
    }
}

/**
 * rung_rounding_parse:
 * @id: id of a choice of roundings
 *
 * Returns: the rule, parts of shares if there is none of this id
 */
RungRounding
rung_rounding_parse (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (rounding_ids); i++)
    if (g_str_equal (rounding_ids[i], id))
      return (RungRounding) i;
  return RUNG_ROUND_FRACTIONAL;
}
