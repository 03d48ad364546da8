/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-phrases.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"

/* A smaller sum is nothing to plan for, USD. */
#define ABOUT_EVEN 500.0

static const struct
{
  RungNote note;
  const char *text;
} notes_text[] = {
  {
    .note = RUNG_NOTE_STATE_TAX_MISSING,
    .text = N_("The data has no state tax for this place, so it is left out."),
  },
  {
    .note = RUNG_NOTE_NO_TAX_PLACE,
    .text = N_("No state is entered, so only federal tax is counted. Choose a place, or where you "
               "are taxed."),
  },
  {
    .note = RUNG_NOTE_NO_PRICES,
    .text = N_("The data has no price level for this place, so the US average is used."),
  },
  {
    .note = RUNG_NOTE_DEFERRAL_CUT,
    .text = N_("Some of your contributions are above a yearly limit or your pay. They count only "
               "up to it."),
  },
  {
    .note = RUNG_NOTE_WORK_ELSEWHERE,
    .text = N_("You live in one place and work in another. The taxes of both are counted, along "
               "with agreements between states, the credit your home state gives, and city taxes."),
  },
  {
    .note = RUNG_NOTE_PRIVATE,
    .text = N_("Private company shares are counted by outcomes and odds, most of them assumed, not "
               "at the value the company states. The steps behind the figure show how."),
  },
  {
    .note = RUNG_NOTE_EXPIRED,
    .text = N_("Your double-trigger shares expire before the sale "
               "you expect, so they count as $0."),
  },
  {
    .note = RUNG_NOTE_NO_SHARE_PRICE,
    .text = N_("A grant has shares but no price, so it is not counted. Ask for the price, or for "
               "the last valuation and the total number of shares."),
  },
  {
    .note = RUNG_NOTE_OPTIONS,
    .text = N_("Options count as the expected price above the strike when they vest. What price "
               "swings add to that counts only in the futures."),
  },
  {
    .note = RUNG_NOTE_PRIVATE_PRICE,
    .text = N_("Profit units of a private company count in full at the company’s price, without "
               "outcomes and odds, though they may be hard to sell."),
  },
  {
    .note = RUNG_NOTE_ISO_LIMIT,
    .text = N_("More incentive stock options (ISO) become exercisable in one year than section "
               "422(d) allows. Those above the limit are taxed as nonqualified options (NSO)."),
  },
  {
    .note = RUNG_NOTE_CAPITAL_TAX,
    .text = N_("You get minimum tax on options you keep back as a credit in later years, and "
               "losses on shares reduce other income a little each year, within the years "
               "compared. A loss left over after that saves up to about $1,100 more a year and is "
               "not counted. Also not counted: a minimum tax loss beyond your gains, up to about "
               "$850 a year, and California’s own minimum tax credit."),
  },
  {
    .note = RUNG_NOTE_LATER_LAW,
    .text = N_("Tax figures that are not published yet are projected, and later years follow "
               "your assumptions. The steps behind a tax show which."),
  },
  {
    .note = RUNG_NOTE_PROJECTED_LAW,
    .text = N_("Tax figures that are not published yet are projected. The steps behind a "
               "tax show which."),
  },
  {
    .note = RUNG_NOTE_NO_DEPENDENT,
    .text = N_("You file as head of household, but your profile has no child or other dependent, "
               "which the law requires. Check your filing status."),
  },
  {
    .note = RUNG_NOTE_CONVENIENCE,
    .text = N_("Ask whether your employer is in a state that taxes your days at home as if you "
               "worked there (%s). That tax is not counted."),
  },
  {
    .note = RUNG_NOTE_CONVENIENCE_MUTUAL,
    .text = N_("Ask whether your employer is in a state that taxes days at home of people from "
               "your state as if they worked there (%s). That tax is not counted."),
  },
  {
    .note = RUNG_NOTE_SALES_TAX,
    .text = N_("No state income tax is due here. Homeowners who itemize can deduct sales tax "
               "instead, which would save about $250 to $1,400 a year and is not counted."),
  },
  {
    .note = RUNG_NOTE_INTEREST,
    .text = N_("Your mortgage interest is more than your household earns. Check the amount: "
               "interest is only part of a loan payment."),
  },
};

/**
 * rung_phrase_offer:
 * @offer: an offer
 *
 * Returns: (transfer full): its letter and name
 */
char *
rung_phrase_offer (const RungDocumentOffer *offer)
{
  g_autofree char *letter = rung_format_letter (offer->id);

  if (*offer->inputs.title == '\0')
    return g_strdup_printf (_("Offer %s"), letter);
  return g_strdup_printf ("%s, %s", letter, offer->inputs.title);
}

/**
 * rung_phrase_living:
 * @living: how living cost is counted
 *
 * Returns: (transfer none): the title of the living cost in a table
 */
const char *
rung_phrase_living (RungLiving living)
{
  return living == RUNG_LIVING_BY_BUDGET ? _("Living cost") : _("Price level");
}

/**
 * rung_phrase_real:
 * @living: how living cost is counted
 *
 * Returns: (transfer none): the title of what is left in a table, which says when nobody entered
 *   what they spend
 */
const char *
rung_phrase_real (RungLiving living)
{
  return living == RUNG_LIVING_BY_BUDGET ? _("After tax and living cost")
                                         : _("After tax, living cost not entered");
}

/* The states that tax days at home, by name. */
static char *
dup_states (const RungTables *tables,
            gboolean          with_mutual)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();

  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);

      if (law->convenience == RUNG_CONVENIENCE_FULL
          || (with_mutual && law->convenience == RUNG_CONVENIENCE_MUTUAL))
        g_ptr_array_add (titles, (gpointer) law->title);
    }
  g_ptr_array_add (titles, NULL);
  return g_strjoinv (C_("between the items of a list", ", "), (char **) titles->pdata);
}

/**
 * rung_phrase_note:
 * @note: one note
 * @tables: the figures, for the names of states
 *
 * Returns: (transfer full): the note as a sentence
 */
char *
rung_phrase_note (RungNote          note,
                  const RungTables *tables)
{
  g_autofree char *states = dup_states (tables, note == RUNG_NOTE_CONVENIENCE_MUTUAL);

  for (guint i = 0; i < G_N_ELEMENTS (notes_text); i++)
    if (notes_text[i].note == note)
      {
        g_auto (GStrv) parts = g_strsplit (_(notes_text[i].text), "%s", 2);

        return g_strjoinv (states, parts);
      }
  return g_strdup ("");
}

/**
 * rung_phrase_notes:
 * @notes: flags of RungNote
 * @tables: the figures, for the names of states
 *
 * Returns: (transfer full): all notes as sentences, "" for none
 */
char *
rung_phrase_notes (guint             notes,
                   const RungTables *tables)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (notes_text); i++)
    if (notes & notes_text[i].note)
      {
        g_autofree char *text = rung_phrase_note (notes_text[i].note, tables);

        if (out->len > 0)
          g_string_append_c (out, ' ');
        g_string_append (out, text);
      }
  return g_string_free (out, FALSE);
}

static char *
dup_reasons (guint reductions)
{
  static const struct { RungReduction reduction; const char *text; } reasons[] = {
    { .reduction = RUNG_REDUCED_CORE, .text = N_("it is part of the specialization") },
    { .reduction = RUNG_REDUCED_IN_BAND, .text = N_("many at this level need it") },
    { .reduction = RUNG_REDUCED_AVERAGE, .text = N_("part of it is in the average") },
    { .reduction = RUNG_REDUCED_OVERLAP, .text = N_("it overlaps with larger premiums") },
    { .reduction = RUNG_REDUCED_LEVEL, .text = N_("premiums fade at this level") },
    {
      .reduction = RUNG_REDUCED_STRENGTH,
      .text = N_("published premiums compare people who differ in other ways, too"),
    },
    { .reduction = RUNG_REDUCED_CAP, .text = N_("the published dollar range is the limit") },
  };
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (reductions & reasons[i].reduction)
      g_ptr_array_add (parts, (gpointer) _(reasons[i].text));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (C_("between reasons", "; "), (char **) parts->pdata);
}

/**
 * rung_phrase_premium:
 * @line: a line of an estimate
 * @estimate: the estimate
 *
 * Returns: (transfer full): published against counted, and why they differ
 */
char *
rung_phrase_premium (const RungWaterfallLine *line,
                     const RungEstimate      *estimate)
{
  g_autofree char *low = rung_format_percent (line->published_low);
  g_autofree char *high = rung_format_percent (line->published_high);
  g_autofree char *counted = rung_format_percent (line->counted);
  g_autofree char *reasons = dup_reasons (line->reductions);

  if (line->kind == RUNG_WATERFALL_LEVEL)
    return g_strdup (estimate->level_was_guessed ? _("Middle of the range, interpolated between "
                                                     "levels by your years")
                                                 : _("Middle of the published range"));
  if (line->reductions & RUNG_REDUCED_NO_PREMIUM)
    return g_strdup (_("Expected of everyone, or no premium is published"));
  if (line->published_high > 0.0 && *reasons != '\0')
    /* Translators: low and high percentage, the one counted, then why */
    return g_strdup_printf (_("Published +%s to %s, counted %s: %s"), low, high, counted, reasons);
  if (line->published_high > 0.0)
    /* Translators: low and high percentage, then the one counted */
    return g_strdup_printf (_("Published +%s to %s, counted %s"), low, high, counted);
  if (*reasons != '\0')
    /* Translators: a percentage, then why it is lower */
    return g_strdup_printf (_("Counted %s: %s"), counted, reasons);
  /* Translators: a percentage */
  return g_strdup_printf (_("Counted %s"), counted);
}

/**
 * rung_phrase_range:
 * @estimate: an estimate
 *
 * Returns: (transfer full): the answer of the pay model in one sentence
 */
char *
rung_phrase_range (const RungEstimate *estimate)
{
  g_autofree char *low = rung_format_thousands (estimate->base_low);
  g_autofree char *mid = rung_format_thousands (estimate->base_mid);
  g_autofree char *high = rung_format_thousands (estimate->base_high);

  /* Translators: dollars: the median, the low and the high end */
  return g_strdup_printf (_("Base pay around $%s, usually $%s to $%s"), mid, low, high);
}

/**
 * rung_phrase_step_state:
 * @state: state of a roadmap step
 *
 * Returns: (transfer none): the state in a word or two
 */
const char *
rung_phrase_step_state (RungStepState state)
{
  switch (state)
    {
    case RUNG_STEP_BLOCKED: return C_("roadmap step", "After other steps");
    case RUNG_STEP_IN_PROGRESS: return C_("roadmap step", "In progress");
    case RUNG_STEP_MET: return C_("roadmap step", "Shown by your profile");
    case RUNG_STEP_DONE: return C_("roadmap step", "Done");
    case RUNG_STEP_SKIPPED: return C_("roadmap step", "Skipped");
    case RUNG_STEP_BEHIND: return C_("roadmap step", "Assumed known");
    case RUNG_STEP_OPEN:
    case RUNG_N_STEP_STATES:
    default: return C_("roadmap step", "Not started");
    }
}

/**
 * rung_phrase_source:
 * @source: (nullable): a source
 *
 * Returns: (transfer full): publisher, document and date, "" for none
 */
char *
rung_phrase_source (const RungSource *source)
{
  return source != NULL ? rung_source_dup_text (source) : g_strdup ("");
}

/**
 * rung_phrase_schedule:
 * @schedule: (nullable): a vesting schedule
 *
 * Returns: (transfer full): since when and by whom it is reported, "" for a
 *   schedule of no company
 */
char *
rung_phrase_schedule (const RungSchedule *schedule)
{
  if (schedule == NULL || schedule->company == NULL || schedule->source == NULL)
    return g_strdup ("");
  /* Translators: a company or year, the source, then its date */
  return g_strdup_printf (_("Reported for %s: %s, %s. Check your offer letter."), schedule->as_of,
                          schedule->source->publisher, schedule->source->document);
}

/**
 * rung_phrase_april_gap:
 * @gap: tax owed less tax withheld, USD per year
 *
 * Returns: (transfer full): what a person has to expect when the return is
 *   filed, in a sentence or two
 */
char *
rung_phrase_april_gap (double gap)
{
  g_autofree char *amount = rung_format_rough (fabs (gap));

  if (gap > ABOUT_EVEN)
    return g_strdup_printf (_("Expect to owe about $%s in April: flat withholding on bonus and "
                              "stock, or two incomes on one return, takes less than your rate. "
                              "Set it aside or raise your withholding."),
                            amount);
  if (gap < -ABOUT_EVEN)
    return g_strdup_printf (_("Expect about $%s back in April: more is withheld from your pay than "
                              "you owe on it."),
                            amount);
  return g_strdup (_("April should be about even: your withholding is close to what you owe."));
}
