/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-answer-phrases.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"

/* What is said of an input that turns the order. The letter of its offer is
 * %1$s, where it turns %2$s, who moves ahead %3$s and what is expected %4$s. Below
 * the verdict %1$s may be “it”, where it is the offer that pulls ahead; then %4$s
 * is its letter and %5$s says “its” or “A’s”. */
typedef struct
{
  const char *verdict_above;
  const char *verdict_below;
  const char *above;
  const char *below;
  const char *never;        /* its offer, the lowest and the highest value */
} KnobPhrases;

/* Marked for translation: what turns the answer, what holds, and what drops. The
 * comments for translators are in po/meson.build. */
#define F_(text) (text)
#define H_(text) (text)
#define D_(text) (text)

static const KnobPhrases knobs[] = {
  [RUNG_KNOB_SHARE_GROWTH] = {
    .verdict_above = F_("%3$s pulls ahead if %5$s shares grow more than %2$s a year."),
    .verdict_below = F_("%3$s pulls ahead if %5$s shares grow less than %2$s a year."),
    .above = F_("%3$s pulls ahead if %1$s’s shares grow more than %2$s a year; you expect %4$s."),
    .below = F_("%3$s pulls ahead if %1$s’s shares grow less than %2$s a year; you expect %4$s."),
    .never = H_("The ranking holds if %1$s’s shares grow anywhere from %2$s to %3$s a year."),
  },
  [RUNG_KNOB_REFRESHER] = {
    .verdict_above = F_("%3$s pulls ahead if %1$s grants refreshers of more than %2$s a year."),
    .verdict_below = F_("%3$s pulls ahead if %1$s grants refreshers of less than %2$s a year."),
    .above = F_("%3$s pulls ahead if %1$s grants refreshers of more than %2$s a year; you expect "
                "%4$s."),
    .below = F_("%3$s pulls ahead if %1$s grants refreshers of less than %2$s a year; you expect "
                "%4$s."),
    .never = H_("The ranking holds if %1$s’s refreshers are anywhere from %2$s to %3$s a year."),
  },
  [RUNG_KNOB_REFRESHER_LIST] = {
    .verdict_above = F_("%3$s pulls ahead if %1$s grants more than %2$s of the refreshers you "
                        "list."),
    .verdict_below = F_("%3$s pulls ahead if %1$s grants less than %2$s of the refreshers you "
                        "list."),
    .above = F_("%3$s pulls ahead if %1$s grants more than %2$s of the refreshers you list; you "
                "expect %4$s."),
    .below = F_("%3$s pulls ahead if %1$s grants less than %2$s of the refreshers you list; you "
                "expect %4$s."),
    .never = H_("The ranking holds if %1$s grants anywhere from %2$s to %3$s of the refreshers you "
                "list."),
  },
  [RUNG_KNOB_BONUS_PAYOUT] = {
    .verdict_above = F_("%3$s pulls ahead if %1$s pays more than %2$s of its target bonus."),
    .verdict_below = F_("%3$s pulls ahead if %1$s pays less than %2$s of its target bonus."),
    .above = F_("%3$s pulls ahead if %1$s pays more than %2$s of its target bonus; you expect "
                "%4$s."),
    .below = F_("%3$s pulls ahead if %1$s pays less than %2$s of its target bonus; you expect "
                "%4$s."),
    .never = H_("The ranking holds if %1$s pays anywhere from %2$s to %3$s of its target bonus."),
  },
  [RUNG_KNOB_RAISE] = {
    .verdict_above = F_("%3$s pulls ahead if %1$s raises base pay by more than %2$s a year."),
    .verdict_below = F_("%3$s pulls ahead if %1$s raises base pay by less than %2$s a year."),
    .above = F_("%3$s pulls ahead if %1$s raises base pay by more than %2$s a year; you expect "
                "%4$s."),
    .below = F_("%3$s pulls ahead if %1$s raises base pay by less than %2$s a year; you expect "
                "%4$s."),
    .never = H_("The ranking holds if raises at %1$s are anywhere from %2$s to %3$s a year."),
  },
  [RUNG_KNOB_EXIT_VALUE] = {
    .verdict_above = F_("%3$s pulls ahead if %5$s sale brings more than %2$s of the outcomes you "
                        "assume."),
    .verdict_below = F_("%3$s pulls ahead if %5$s sale brings less than %2$s of the outcomes you "
                        "assume."),
    .above = F_("%3$s pulls ahead if a sale of %1$s brings more than %2$s of the outcomes you "
                "assume; now it counts %4$s."),
    .below = F_("%3$s pulls ahead if a sale of %1$s brings less than %2$s of the outcomes you "
                "assume; now it counts %4$s."),
    .never = H_("The ranking holds if a sale of %1$s brings anywhere from %2$s to %3$s of the "
                "outcomes you assume."),
  },
  [RUNG_KNOB_LIVING_COST] = {
    .verdict_above = F_("%3$s pulls ahead if living at %4$s costs more than %2$s a month."),
    .verdict_below = F_("%3$s pulls ahead if living at %4$s costs less than %2$s a month."),
    .above = F_("%3$s pulls ahead if living at %1$s costs more than %2$s a month; you expect "
                "%4$s."),
    .below = F_("%3$s pulls ahead if living at %1$s costs less than %2$s a month; you expect "
                "%4$s."),
    .never = H_("The ranking holds if living at %1$s costs anywhere from %2$s to %3$s a month."),
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (knobs) == RUNG_N_KNOBS);

/* A price that does not grow falls, and people say so. */
static const KnobPhrases falling = {
  F_("%3$s pulls ahead if %5$s shares fall less than %2$s a year."),
  F_("%3$s pulls ahead if %5$s shares fall more than %2$s a year."),
  F_("%3$s pulls ahead if %1$s’s shares fall less than %2$s a year; you expect %4$s."),
  F_("%3$s pulls ahead if %1$s’s shares fall more than %2$s a year; you expect %4$s."),
  NULL,
};

/* So does base pay. */
static const KnobPhrases falling_pay = {
  F_("%3$s pulls ahead if base pay at %4$s falls by less than %2$s a year."),
  F_("%3$s pulls ahead if base pay at %4$s falls by more than %2$s a year."),
  F_("%3$s pulls ahead if base pay at %1$s falls by less than %2$s a year; you expect a change of "
     "%4$s."),
  F_("%3$s pulls ahead if base pay at %1$s falls by more than %2$s a year; you expect a change of "
     "%4$s."),
  NULL,
};

/* The part of pay that falls, where nothing else is known. */
static const struct
{
  RungMeasure kind;
  const char *text;
} falls[] = {
  { .kind = RUNG_MEASURE_BASE, .text = D_("Year %1$s: −$%2$s, mostly because base pay is lower.") },
  {
    .kind = RUNG_MEASURE_BONUS, .text = D_("Year %1$s: −$%2$s, mostly because the bonus is lower."),
  },
  {
    .kind = RUNG_MEASURE_MATCH,
    .text = D_("Year %1$s: −$%2$s, mostly because the 401(k) match is lower."),
  },
  {
    .kind = RUNG_MEASURE_BENEFITS,
    .text = D_("Year %1$s: −$%2$s, mostly because benefits are worth less."),
  },
  {
    .kind = RUNG_MEASURE_SIGN_ON,
    .text = D_("Year %1$s: −$%2$s, because the sign-on bonus has ended."),
  },
  {
    .kind = RUNG_MEASURE_RELOCATION,
    .text = D_("Year %1$s: −$%2$s, because relocation is paid once."),
  },
  {
    .kind = RUNG_MEASURE_PAYMENTS,
    .text = D_("Year %1$s: −$%2$s, mostly because other payments end."),
  },
  { .kind = RUNG_MEASURE_REFRESHERS, .text = D_("Year %1$s: −$%2$s, mostly because refreshers "
                                                "bring less.") },
  {
    .kind = RUNG_MEASURE_GRANTS,
    .text = D_("Year %1$s: −$%2$s, mostly because further grants bring less."),
  },
  {
    .kind = RUNG_MEASURE_ESPP,
    .text = D_("Year %1$s: −$%2$s, mostly because the share purchase plan brings less."),
  },
  {
    .kind = RUNG_MEASURE_PRIVATE,
    .text = D_("Year %1$s: −$%2$s, because the sale of private shares counts in the year before."),
  },
};

/* Fills a sentence; a translation may put its parts in another order. */
static char *
fill (const char *sentence,
      const char *first,
      const char *second,
      const char *third,
      const char *fourth,
      const char *fifth)
{
  const char *const parts[] = { first, second, third, fourth, fifth };
  GString *out = g_string_new (_(sentence));

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      char mark[8];

      g_snprintf (mark, sizeof mark, "%%%u$s", i + 1);
      g_string_replace (out, mark, parts[i], 0);
    }
  return g_string_free (out, FALSE);
}

/**
 * rung_phrase_knob_value:
 * @knob: an uncertain input
 * @value: in its unit, basis points or USD
 *
 * Returns: (transfer full): such as “8%” or “$4,200”
 */
char *
rung_phrase_knob_value (RungKnob knob,
                        double   value)
{
  g_autofree char *dollars = NULL;

  if (rung_knob_get_info (knob)->is_percent)
    return rung_format_percent (value / 10000.0);
  dollars = rung_format_rough (value);
  return g_strdup_printf ("$%s", dollars);
}

/**
 * rung_phrase_knob:
 * @knob: an uncertain input
 * @offer_id: id of the offer it belongs to
 *
 * Returns: (transfer full): such as “A: raise a year”
 */
char *
rung_phrase_knob (RungKnob    knob,
                  const char *offer_id)
{
  g_autofree char *letter = rung_format_letter (offer_id);

  return g_strdup_printf (C_("offer and one of its inputs", "%s: %s"), letter,
                          _(rung_knob_get_info (knob)->title));
}

/* The words for a flip, and where it turns as they need it. */
static const KnobPhrases *
phrases_for (const RungFlip *flip,
             double         *value)
{
  const KnobPhrases *phrases = &knobs[flip->knob];

  *value = flip->value;
  if (flip->value < -0.5 && flip->knob == RUNG_KNOB_SHARE_GROWTH)
    phrases = &falling;
  else if (flip->value < -0.5 && flip->knob == RUNG_KNOB_RAISE)
    phrases = &falling_pay;
  if (phrases != &knobs[flip->knob])
    *value = -flip->value;
  return phrases;
}

/* A range of dollars starts at nothing, even where it is a dollar. */
static char *
dup_lowest (const RungFlip *flip)
{
  g_autofree char *value = rung_phrase_knob_value (flip->knob, flip->low);

  if (!rung_knob_get_info (flip->knob)->is_percent && g_str_equal (value, "$0"))
    return g_strdup (C_("lowest dollars of a range", "nothing"));
  return g_steal_pointer (&value);
}

/* Nobody needs a tenth of a percent where many percent are asked for. */
static double
round_turn (const RungFlip *flip,
            double          value)
{
  gboolean is_large = rung_knob_get_info (flip->knob)->is_percent && value >= 2000.0;

  return is_large ? 100.0 * round (value / 100.0) : value;
}

/**
 * rung_phrase_verdict_flip:
 * @flip: (nullable): what would turn the verdict
 * @behind: id of the offer that would pull ahead
 *
 * Returns: (transfer full): it in one short sentence, "" for none
 */
char *
rung_phrase_verdict_flip (const RungFlip *flip,
                          const char     *behind)
{
  double value = 0.0;
  const KnobPhrases *phrases = NULL;
  g_autofree char *letter = NULL;
  g_autofree char *ahead = NULL;
  g_autofree char *turn = NULL;
  g_autofree char *possessive = NULL;
  gboolean is_own = FALSE;  /* an input of the offer that pulls ahead */

  if (flip == NULL || !flip->flips)
    return g_strdup ("");
  is_own = g_str_equal (flip->offer, behind);
  phrases = phrases_for (flip, &value);
  letter = rung_format_letter (flip->offer);
  ahead = rung_format_letter (behind);
  turn = rung_phrase_knob_value (flip->knob, round_turn (flip, value));
  possessive = g_strdup_printf (C_("of an offer, such as A’s shares", "%s’s"), letter);
  return fill (flip->value > flip->now ? phrases->verdict_above : phrases->verdict_below,
               is_own ? C_("the offer that pulls ahead", "it") : letter, turn, ahead, letter,
               is_own ? C_("of the offer that pulls ahead", "its") : possessive);
}

/**
 * rung_phrase_flip:
 * @flip: a flip of a pair of offers
 * @behind: id of the offer of the pair that would move ahead
 *
 * Returns: (transfer full): where the order turns against what is expected, or
 *   where it was looked for in vain
 */
char *
rung_phrase_flip (const RungFlip *flip,
                  const char     *behind)
{
  g_autofree char *letter = rung_format_letter (flip->offer);
  g_autofree char *ahead = rung_format_letter (behind);
  g_autofree char *now = rung_phrase_knob_value (flip->knob, flip->now);
  g_autofree char *turn = NULL;
  const KnobPhrases *phrases = NULL;
  double value = 0.0;

  if (!flip->flips)
    {
      g_autofree char *low = dup_lowest (flip);
      g_autofree char *high = rung_phrase_knob_value (flip->knob, flip->high);

      return fill (knobs[flip->knob].never, letter, low, high, "", "");
    }
  phrases = phrases_for (flip, &value);
  turn = rung_phrase_knob_value (flip->knob, round_turn (flip, value));
  return fill (flip->value > flip->now ? phrases->above : phrases->below, letter, turn, ahead, now,
               "");
}

/**
 * rung_phrase_lead:
 * @gap: USD: the first offer less the second
 * @first: id of an offer
 * @second: id of another offer
 *
 * Returns: (transfer full): who is ahead and by how much, in a clause
 */
char *
rung_phrase_lead (double      gap,
                  const char *first,
                  const char *second)
{
  g_autofree char *letter = rung_format_letter (gap >= 0.0 ? first : second);
  g_autofree char *amount = rung_format_rough (fabs (gap));

  return g_strdup_printf (C_("offer and its lead", "%s ahead by $%s"), letter, amount);
}

/**
 * rung_phrase_swing:
 * @swing: how far an input moves the difference of two offers
 * @first: id of the first offer of the pair
 * @second: id of the other one
 *
 * Returns: (transfer full): both ends of it
 */
char *
rung_phrase_swing (const RungSwing *swing,
                   const char      *first,
                   const char      *second)
{
  g_autofree char *name = rung_phrase_knob (swing->knob, swing->offer);
  g_autofree char *low = rung_phrase_knob_value (swing->knob, swing->low);
  g_autofree char *high = rung_phrase_knob_value (swing->knob, swing->high);
  g_autofree char *at_low = rung_phrase_lead (swing->gap_low, first, second);
  g_autofree char *at_high = rung_phrase_lead (swing->gap_high, first, second);

  /* Translators: an input, its low value, “A ahead by $5”, its high value, the same for that */
  return g_strdup_printf (_("%s: at %s %s, at %s %s"), name, low, at_low, high, at_high);
}

/**
 * rung_phrase_fall:
 * @fall: a fall of yearly pay
 *
 * Returns: (transfer full): the year, how much, and what ends
 */
char *
rung_phrase_fall (const RungFall *fall)
{
  g_autofree char *amount = rung_format_rough (fall->amount);

  if (fall->kind == RUNG_MEASURE_GRANT)
    /* Translators: the year, then dollars */
    return g_strdup_printf (fall->is_used_up ? _("Year %u: −$%s, because the first grant has fully "
                                                 "vested.")
                                             /* Translators: the year, then dollars */
                                             : _("Year %u: −$%s, because less of the first grant "
                                                 "vests."),
                            fall->year + 1, amount);
  for (guint i = 0; i < G_N_ELEMENTS (falls); i++)
    if (falls[i].kind == fall->kind)
      {
        g_autofree char *year = g_strdup_printf ("%u", fall->year + 1);

        return fill (falls[i].text, year, amount, "", "", "");
      }
  /* Translators: the year, then dollars */
  return g_strdup_printf (_("Year %u: −$%s."), fall->year + 1, amount);
}
