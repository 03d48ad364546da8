/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-choices.h"

#include <glib/gi18n-lib.h>

#include "engine/base/rung-spelling.h"

#include "rung-inputs.h"

/* Choices that the program itself knows, because it computes with each; all
 * others are read from the data. */

#define MAX_FIXED 8

/* A message names all choices up to this number, and this many of more. */
#define MOST_NAMED 6
#define MOST_NEAR 3
#define LOOKS_ALIKE 2

static const RungChoice fixed[][MAX_FIXED] = {
  [RUNG_CHOICES_COMPANY_KINDS] = {
    { .id = "public", .title = N_("Public") },
    { .id = "private", .title = N_("Private") },
  },
  [RUNG_CHOICES_GRANT_KINDS] = {
    { .id = "rsu", .title = N_("RSU, restricted stock") },
    { .id = "yearly", .title = N_("Fixed dollars a year") },
    { .id = "iso", .title = N_("ISO, stock options") },
    { .id = "nso", .title = N_("NSO, stock options") },
    { .id = "profit-units", .title = N_("Profit units") },
  },
  [RUNG_CHOICES_TRIGGERS] = {
    { .id = "double", .title = N_("Double trigger") },
    { .id = "single", .title = N_("Single trigger") },
  },
  [RUNG_CHOICES_ACCELERATIONS] = {
    { .id = "none", .title = N_("Vesting goes on as before") },
    { .id = "single", .title = N_("Shares vest at the sale") },
    { .id = "double", .title = N_("Shares vest if you are let go after it") },
  },
  [RUNG_CHOICES_EXERCISES] = {
    { .id = "at-sale", .title = N_("When the shares can be sold") },
    { .id = "when-vested", .title = N_("As they vest, and hold") },
    { .id = "early", .title = N_("All at once, with 83(b)") },
  },
  [RUNG_CHOICES_ROUNDINGS] = {
    { .id = "cumulative-rounding", .title = N_("Round the running total") },
    { .id = "cumulative-round-down", .title = N_("Round the running total down") },
    { .id = "front-loaded", .title = N_("Leftover shares to the first vests, one each") },
    { .id = "back-loaded", .title = N_("Leftover shares to the last vests, one each") },
    { .id = "front-loaded-single", .title = N_("Leftover shares to the first vest") },
    { .id = "back-loaded-single", .title = N_("Leftover shares to the last vest") },
    { .id = "fractional", .title = N_("Fractional shares") },
  },
  [RUNG_CHOICES_DEFERRAL_KINDS] = {
    { .id = "pre-tax", .title = N_("At withdrawal (traditional)") },
    { .id = "roth", .title = N_("Now (Roth)") },
  },
  [RUNG_CHOICES_ROLES] = {
    { .id = "offer", .title = N_("An offer") },
    { .id = "now", .title = N_("The job you have now") },
  },
  [RUNG_CHOICES_CLAWBACKS] = {
    { .id = "not-stated", .title = N_("Not stated") },
    { .id = "none", .title = N_("Pay back nothing") },
    { .id = "prorated", .title = N_("Pay back the months left") },
    { .id = "full", .title = N_("Pay back all of it") },
  },
  [RUNG_CHOICES_CLAWBACKS_OF] = {
    { .id = "gross", .title = N_("The amount before tax") },
    { .id = "net", .title = N_("What you received after tax") },
  },
  [RUNG_CHOICES_PREFERENCES] = {
    { .id = "non-participating", .title = N_("Non-participating") },
    { .id = "participating", .title = N_("Participating") },
  },
  [RUNG_CHOICES_ROUNDS] = {
    { .id = "seed", .title = N_("Seed") },
    { .id = "a", .title = N_("Series A") },
    { .id = "b", .title = N_("Series B") },
    { .id = "c", .title = N_("Series C") },
    { .id = "d", .title = N_("Series D or later") },
  },
  [RUNG_CHOICES_MATCH_VESTINGS] = {
    { .id = "at-once", .title = N_("At once") },
    { .id = "cliff", .title = N_("All after some years") },
    { .id = "graded", .title = N_("In equal parts each year") },
  },
  [RUNG_CHOICES_EVENT_KINDS] = {
    { .id = "rung", .title = N_("Next level") },
    { .id = "track", .title = N_("Change of track") },
    { .id = "study", .title = N_("Study") },
    { .id = "skills", .title = N_("New skills") },
    { .id = "move", .title = N_("Move") },
    { .id = "employer", .title = N_("Another kind of employer") },
    { .id = "specialization", .title = N_("Another specialization") },
    { .id = "break", .title = N_("Time off") },
  },
  [RUNG_CHOICES_STEP_STATES] = {
    { .id = "in-progress", .title = N_("In progress") },
    { .id = "done", .title = N_("Done") },
    { .id = "skipped", .title = N_("Skipped") },
  },
};

static const char *const filing_titles[] = {
  [RUNG_FILING_SINGLE] = N_("Single"),
  [RUNG_FILING_JOINT] = N_("Married, joint return"),
  [RUNG_FILING_HEAD_OF_HOUSEHOLD] = N_("Head of household"),
  [RUNG_FILING_SEPARATE] = N_("Married, separate returns"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (filing_titles) == RUNG_N_FILING_STATUSES);

static void
add_choice (GArray     *list,
            const char *id,
            const char *title)
{
  RungChoice choice = { id, title };

  g_array_append_val (list, choice);
}

static void
add_traits (GArray          *list,
            const RungTrait *traits,
            guint            n_traits)
{
  for (guint i = 0; i < n_traits; i++)
    add_choice (list, traits[i].id, traits[i].title);
}

static void
add_fixed (GArray      *list,
           RungChoices  choices)
{
  if (choices >= G_N_ELEMENTS (fixed))
    return;
  for (guint i = 0; i < MAX_FIXED && fixed[choices][i].id != NULL; i++)
    add_choice (list, fixed[choices][i].id, _(fixed[choices][i].title));
}

static void
add_places (GArray          *list,
            const GPtrArray *places)
{
  for (guint i = 0; i < places->len; i++)
    {
      const RungPlace *place = g_ptr_array_index (places, i);

      RungChoice choice = { place->id, place->title, place->names };

      if (place->alias_of == NULL)
        g_array_append_val (list, choice);
    }
}

static void
add_tax_places (GArray          *list,
                const GPtrArray *laws)
{
  for (guint i = 0; i < laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (laws, i);

      if (law->scope != RUNG_SCOPE_FEDERAL)
        add_choice (list, law->id, law->title);
    }
}

static void
add_schedules (GArray          *list,
               const GPtrArray *schedules)
{
  for (guint i = 0; i < schedules->len; i++)
    {
      const RungSchedule *schedule = g_ptr_array_index (schedules, i);

      add_choice (list, schedule->id, schedule->title);
    }
}

static void
add_studies (GArray          *list,
             const GPtrArray *studies)
{
  for (guint i = 0; i < studies->len; i++)
    {
      const RungStudy *study = g_ptr_array_index (studies, i);

      add_choice (list, study->id, study->title);
    }
}

static void
add_track_steps (GArray          *list,
                 const GPtrArray *tracks)
{
  for (guint i = 0; i < tracks->len; i++)
    {
      const RungTrack *track = g_ptr_array_index (tracks, i);

      for (guint k = 0; k < track->n_steps; k++)
        add_choice (list, track->steps[k].id, track->steps[k].title);
    }
}

/**
 * rung_choices_list:
 * @choices: what to list
 * @tables: the figures
 *
 * Lists what a choice or a set can be, in the order of the data. Aliases of
 * places are left out.
 *
 * Returns: (transfer full) (element-type RungChoice): ids and titles, both
 *   owned by @tables or static
 */
GArray *
rung_choices_list (RungChoices       choices,
                   const RungTables *tables)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (RungChoice));
  const RungPayModel *model = tables->pay_model;

  switch (choices)
    {
    case RUNG_CHOICES_LEVELS:
      for (guint i = 0; i < model->n_levels; i++)
        add_choice (list, model->levels[i].id, model->levels[i].title);
      break;
    case RUNG_CHOICES_EDUCATION:
      add_traits (list, model->education, model->n_education);
      break;
    case RUNG_CHOICES_SPECIALIZATIONS:
      add_traits (list, model->specializations, model->n_specializations);
      break;
    case RUNG_CHOICES_SKILLS:
      add_traits (list, model->skills, model->n_skills);
      break;
    case RUNG_CHOICES_INDUSTRIES:
      add_traits (list, model->industries, model->n_industries);
      break;
    case RUNG_CHOICES_PLACES:
      add_places (list, tables->places);
      break;
    case RUNG_CHOICES_TAX_PLACES:
      add_tax_places (list, tables->laws);
      break;
    case RUNG_CHOICES_SCHEDULES:
      add_schedules (list, tables->schedules);
      break;
    case RUNG_CHOICES_STUDIES:
      add_studies (list, tables->studies);
      break;
    case RUNG_CHOICES_TRACK_STEPS:
      add_track_steps (list, tables->tracks);
      break;
    case RUNG_CHOICES_FILING_STATUSES:
      for (guint i = 0; i < RUNG_N_FILING_STATUSES; i++)
        add_choice (list, rung_filing_status_get_id (i), _(filing_titles[i]));
      break;
    default:
      add_fixed (list, choices);
      break;
    }
  return list;
}

typedef struct
{
  const RungChoice *choice;
  guint distance;
  guint index;
} Near;

static gint
compare_near (gconstpointer a,
              gconstpointer b)
{
  const Near *left = a;
  const Near *right = b;

  if (left->distance != right->distance)
    return left->distance < right->distance ? -1 : 1;
  return left->index < right->index ? -1 : 1;
}

/* How far a word is from any of the names of a choice. */
static guint
measure (const char       *word,
         const RungChoice *choice)
{
  guint distance = MIN (rung_spelling_measure (word, choice->id),
                        rung_spelling_measure (word, choice->title));

  for (guint i = 0; choice->names != NULL && choice->names[i] != NULL; i++)
    distance = MIN (distance, rung_spelling_measure (word, choice->names[i]));
  return distance;
}

/**
 * rung_choices_dup_nearest:
 * @choices: what can be chosen
 * @tables: the figures
 * @word: what names none of them
 *
 * Returns: (transfer full): the ids that come nearest to the word, all if they
 *   are few, for a message
 */
char *
rung_choices_dup_nearest (RungChoices       choices,
                          const RungTables *tables,
                          const char       *word)
{
  g_autoptr (GArray) list = rung_choices_list (choices, tables);
  g_autoptr (GArray) near = g_array_new (FALSE, FALSE, sizeof (Near));
  g_autoptr (GString) ids = g_string_new (NULL);
  guint nearest = 0;

  for (guint i = 0; i < list->len; i++)
    {
      const RungChoice *choice = &g_array_index (list, RungChoice, i);
      Near item = { choice, measure (word, choice), i };

      g_array_append_val (near, item);
    }
  g_array_sort (near, compare_near);
  nearest = near->len > 0 ? g_array_index (near, Near, 0).distance : 0;
  for (guint i = 0; i < near->len; i++)
    {
      const Near *item = &g_array_index (near, Near, i);

      /* Of many, those that look alike; only it if one is the word itself. */
      if (near->len > MOST_NAMED && i > 0
          && (i == MOST_NEAR || item->distance > (nearest == 0 ? 0 : MAX (nearest, LOOKS_ALIKE))))
        break;
      g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", item->choice->id);
      /* A code says nothing by itself. */
      if (g_ascii_isdigit (*item->choice->id))
        g_string_append_printf (ids, " (%s)", item->choice->title);
    }
  if (near->len > MOST_NAMED)
    /* Translators: a number of choices, then a few of them */
    return g_strdup_printf (_("one of %u, such as %s"), near->len, ids->str);
  /* Translators: ids that are possible */
  return g_strdup_printf (_("one of %s"), ids->str);
}
