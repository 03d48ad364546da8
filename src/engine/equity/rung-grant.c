/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grant.h"

#include <math.h>

/* A dollar grant of cents would otherwise gain a share from rounding noise. */
#define HAIR 1e-9

static double
dollars (gint64 cents)
{
  return (double) cents / 100.0;
}

static gboolean
is_double (const RungOfferInputs *offer,
           const char            *own)
{
  const char *trigger = *own != '\0' ? own : offer->trigger;

  return rung_offer_is_private (offer) && g_str_equal (trigger, "double");
}

/* A grant of restricted stock in dollars on a template. */
static gboolean
init_dollars (RungGrant             *self,
              const RungContext     *context,
              const RungOfferInputs *offer,
              double                 value,
              const char            *schedule)
{
  const RungSchedule *found = rung_tables_find_schedule (context->tables, schedule);

  if (value <= 0.0 || found == NULL)
    return FALSE;
  *self = (RungGrant) {
    .kind = RUNG_GRANT_RSU,
    .value = value,
    .price = 1.0,
    .is_double_trigger = is_double (offer, ""),
    .cap = INFINITY,
  };
  rung_tranches_from_schedule (&self->tranches, found);
  rung_tranches_hand_out (&self->tranches, value, RUNG_ROUND_FRACTIONAL);
  return TRUE;
}

/**
 * rung_offer_get_first_grant:
 * @offer: an offer
 *
 * Returns: what the first grant is said to be worth, USD; of a private company
 *   that names a part of itself instead, that part of its last valuation
 */
double
rung_offer_get_first_grant (const RungOfferInputs *offer)
{
  if (offer->grant > 0 || !rung_offer_is_private (offer))
    return (double) offer->grant;
  return (double) offer->last_valuation * (double) offer->ownership / 1e6;
}

/**
 * rung_grant_from_offer:
 * @self: (out caller-allocates): the first grant
 * @context: the context
 * @offer: an offer
 *
 * Returns: %TRUE if the offer has a first grant
 */
gboolean
rung_grant_from_offer (RungGrant             *self,
                       const RungContext     *context,
                       const RungOfferInputs *offer)
{
  if (!init_dollars (self, context, offer, rung_offer_get_first_grant (offer), offer->schedule))
    return FALSE;
  self->row = RUNG_MEASURE_GRANT;
  return TRUE;
}

/**
 * rung_offer_get_refresher:
 * @offer: an offer
 * @year: the anniversary, from 1
 * @low: (out) (optional): the low case, USD
 * @high: (out) (optional): the high case, USD
 *
 * Returns: what is expected to be granted then, USD on that day
 */
double
rung_offer_get_refresher (const RungOfferInputs *offer,
                          guint                  year,
                          double                *low,
                          double                *high)
{
  double amount = (gint64) year >= offer->refresher_first_year ? (double) offer->refresher : 0.0;
  double least = amount * rung_ratio (offer->refresher_low);
  double most = amount * rung_ratio (offer->refresher_high);

  for (guint i = 0; i < offer->refreshers->len; i++)
    {
      const RungItem *item = g_ptr_array_index (offer->refreshers, i);
      const RungRefresherInputs *own = item->record;
      gboolean is_certain = own->low == 0 && own->high == 0;

      if (own->year != (gint64) year)
        continue;
      amount = (double) own->amount;
      least = is_certain ? amount : MIN ((double) own->low, amount);
      most = is_certain ? amount : MAX ((double) own->high, amount);
    }
  if (low != NULL)
    *low = least;
  if (high != NULL)
    *high = most;
  return amount;
}

/**
 * rung_grant_from_refresher:
 * @self: (out caller-allocates): the refresher
 * @context: the context
 * @offer: an offer
 * @year: the anniversary, from 1
 *
 * Returns: %TRUE if a refresher is granted then
 */
gboolean
rung_grant_from_refresher (RungGrant             *self,
                           const RungContext     *context,
                           const RungOfferInputs *offer,
                           guint                  year)
{
  double value = rung_offer_get_refresher (offer, year, NULL, NULL);

  if (!init_dollars (self, context, offer, value, offer->refresher_schedule))
    return FALSE;
  self->row = RUNG_MEASURE_REFRESHERS;
  self->granted = 12 * year;
  return TRUE;
}

static RungGrantKind
parse_kind (const char *id)
{
  static const char *const ids[] = {
    [RUNG_GRANT_RSU] = "rsu",
    [RUNG_GRANT_YEARLY] = "yearly",
    [RUNG_GRANT_ISO] = "iso",
    [RUNG_GRANT_NSO] = "nso",
    [RUNG_GRANT_PROFIT_UNITS] = "profit-units",
  };
  guint kind = RUNG_GRANT_RSU;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    if (g_str_equal (ids[i], id))
      kind = i;
  return (RungGrantKind) kind;
}

static gboolean
is_option (RungGrantKind kind)
{
  return kind == RUNG_GRANT_ISO || kind == RUNG_GRANT_NSO;
}

static gboolean
set_tranches (RungGrant             *self,
              const RungContext     *context,
              const RungGrantInputs *item)
{
  const RungSchedule *schedule = rung_tables_find_schedule (context->tables, item->schedule);

  self->tranches.n = 0;
  if (self->kind == RUNG_GRANT_YEARLY)
    schedule = rung_tables_find_schedule (context->tables, "one-year-quarterly");
  else if (*item->tranches != '\0' && rung_tranches_parse (item->tranches, &self->tranches, NULL))
    schedule = NULL;
  if (schedule != NULL)
    rung_tranches_from_schedule (&self->tranches, schedule);
  rung_tranches_apply_cliff (&self->tranches, (int) item->cliff);
  return self->tranches.n > 0;
}

/* Shares and their price; a grant in dollars alone has units of a dollar. */
static gboolean
set_units (RungGrant             *self,
           const RungOfferInputs *offer,
           const RungGrantInputs *item)
{
  gboolean in_shares = self->kind != RUNG_GRANT_YEARLY && self->kind != RUNG_GRANT_PROFIT_UNITS;
  RungRounding rounding = rung_rounding_parse (item->rounding);
  double price = in_shares ? dollars (item->price) : 0.0;
  double units = in_shares ? (double) item->units : 0.0;
  double value = is_option (self->kind) ? 0.0 : (double) item->value;

  if (price <= 0.0 && in_shares && rung_offer_is_private (offer))
    price = rung_exit_get_price (offer);
  if (units > 0.0 && price <= 0.0)
    return FALSE;
  if (units <= 0.0 && value > 0.0 && price > 0.0)
    units = rounding == RUNG_ROUND_FRACTIONAL ? value / price : ceil (value / price - HAIR);
  if (units <= 0.0)
    {
      units = value;
      price = 1.0;
      rounding = RUNG_ROUND_FRACTIONAL;
    }
  self->price = price;
  self->value = units * price;
  rung_tranches_hand_out (&self->tranches, units, rounding);
  return TRUE;
}

static RungExercise
parse_exercise (const char *id)
{
  if (g_str_equal (id, "early"))
    return RUNG_EXERCISE_EARLY;
  return g_str_equal (id, "when-vested") ? RUNG_EXERCISE_WHEN_VESTED : RUNG_EXERCISE_AT_SALE;
}

/**
 * rung_grant_from_item:
 * @self: (out caller-allocates): the grant
 * @context: the context
 * @offer: the offer it belongs to
 * @item: what was typed
 * @notes: (inout): %RUNG_NOTE_NO_SHARE_PRICE is added where shares have no price
 *
 * Returns: %TRUE if there is anything to vest
 */
gboolean
rung_grant_from_item (RungGrant             *self,
                      const RungContext     *context,
                      const RungOfferInputs *offer,
                      const RungGrantInputs *item,
                      guint                 *notes)
{
  *self = (RungGrant) {
    .kind = parse_kind (item->kind),
    .row = RUNG_MEASURE_GRANTS,
    .granted = (guint) item->granted,
    .exercise = parse_exercise (item->exercise),
    .is_double_trigger = is_double (offer, item->trigger),
    .is_small_business = item->small_business != 0,
    .lock = (guint) item->lock,
    .cap = INFINITY,
  };
  if (!set_tranches (self, context, item))
    return FALSE;
  if (!set_units (self, offer, item))
    {
      *notes |= RUNG_NOTE_NO_SHARE_PRICE;
      return FALSE;
    }
  if (is_option (self->kind))
    {
      self->strike = dollars (item->strike);
      self->fair = item->fair_value > 0 ? dollars (item->fair_value)
                                        : rung_offer_is_private (offer) ? self->strike
      : self->price;
    }
  if (self->kind == RUNG_GRANT_PROFIT_UNITS)
    self->cap = rung_ratio (item->cap);
  if (g_str_equal (item->acceleration, "single"))
    self->accelerated = rung_ratio (item->accelerated);
  return self->value > 0.0;
}

/* The year of work in which a tranche can first be exercised: all of a grant in
 * its first where that may be early. */
static guint
get_exercisable_year (const RungGrant   *self,
                      const RungTranche *tranche)
{
  guint month = self->granted + (self->exercise == RUNG_EXERCISE_EARLY ? 0
                                 : (guint) tranche->month);

  return (MAX (month, 1) - 1) / 12;
}

/* What the ISOs of an offer that were granted before one of them take of each
 * year; those of the same day count in the order they stand. */
static void
add_earlier (const RungContext     *context,
             const RungOfferInputs *offer,
             guint                  index,
             guint                  granted,
             double                *by_year)
{
  guint notes = 0;

  for (guint i = 0; i < offer->grants->len; i++)
    {
      const RungItem *item = g_ptr_array_index (offer->grants, i);
      RungGrant grant;

      if (i == index || !rung_grant_from_item (&grant, context, offer, item->record, &notes)
          || grant.kind != RUNG_GRANT_ISO || grant.granted > granted
          || (grant.granted == granted && i > index))
        continue;
      for (guint k = 0; k < grant.tranches.n; k++)
        {
          guint year = get_exercisable_year (&grant, &grant.tranches.tranches[k]);

          if (year < RUNG_MAX_YEARS)
            by_year[year] += grant.tranches.tranches[k].units * grant.strike;
        }
    }
}

/**
 * rung_grant_split:
 * @self: (inout): a grant; of ISOs only what the law treats as such is left
 * @rest: (out caller-allocates): the others, which are NSOs
 * @context: the context
 * @offer: the offer it belongs to
 * @index: of the grant among those of the offer
 * @n_months: the horizon, 1 to 12 * %RUNG_MAX_YEARS
 *
 * Takes out of a grant of incentive stock options what can first be exercised in a
 * year beyond the limit, at their value on the day of the grant, those granted
 * first counting first. That value is the strike: an ISO has no lower one. Years
 * are those of work.
 *
 * Source: Internal Revenue Code, section 422(b)(4) and (d).
 *
 * Returns: %TRUE if part of the grant is in @rest
 */
gboolean
rung_grant_split (RungGrant             *self,
                  RungGrant             *rest,
                  const RungContext     *context,
                  const RungOfferInputs *offer,
                  guint                  index,
                  guint                  n_months)
{
  double by_year[RUNG_MAX_YEARS] = { 0.0 };
  gboolean is_split = FALSE;

  if (self->kind != RUNG_GRANT_ISO || self->strike <= 0.0)
    return FALSE;
  *rest = *self;
  rest->kind = RUNG_GRANT_NSO;
  add_earlier (context, offer, index, self->granted, by_year);
  for (guint i = 0; i < self->tranches.n; i++)
    {
      RungTranche *tranche = &self->tranches.tranches[i];
      guint year = get_exercisable_year (self, tranche);
      double limit = year < RUNG_MAX_YEARS ? rung_context_get_federal (context, "iso-limit", year)
      : NAN;
      double left = isnan (limit) ? INFINITY : MAX (limit - by_year[year], 0.0) / self->strike;
      double iso = tranche->units <= left * (1.0 + HAIR) ? tranche->units : left;

      if (year < RUNG_MAX_YEARS)
        by_year[year] += tranche->units * self->strike;
      rest->tranches.tranches[i].units = tranche->units - iso;
      is_split |= iso < tranche->units && 12 * year < n_months;
      tranche->units = iso;
    }
  return is_split;
}
