/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-pay.h"

#include <glib/gi18n-lib.h>

#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#define MOST_DOLLARS 1e9

static double
number (RungJsonNode object,
        const char  *name,
        double       minimum,
        double       maximum)
{
  return rung_json_get_double (rung_json_member (object, name), minimum, maximum);
}

static double
number_or (RungJsonNode object,
           const char  *name,
           double       minimum,
           double       maximum,
           double       fallback)
{
  return rung_json_get_double_or (rung_json_member (object, name), minimum, maximum, fallback);
}

/* Reads where the parameters of a group come from. Every group names it. */
static const RungSource *
read_group (RungDataReader *self,
            const char     *name,
            RungJsonNode   *group)
{
  *group = rung_json_member (self->root, name);
  rung_data_status (*group);
  return rung_data_source (self, rung_json_member (*group, "source"));
}

static void
read_level (RungDataReader *self,
            RungJsonNode    entry,
            RungLevel      *level)
{
  level->id = rung_data_unique_id (self, rung_json_member (entry, "id"), "level");
  level->title = rung_data_words (self, rung_json_member (entry, "title"));
  level->low = number (entry, "low", 1.0, MOST_DOLLARS);
  level->mid = number (entry, "mid", level->low, MOST_DOLLARS);
  level->high = number (entry, "high", level->mid, MOST_DOLLARS);
  rung_data_span (rung_json_member (entry, "years"), &level->years_from, &level->years_to);
  level->centre = number (entry, "centre", level->years_from, level->years_to);
  level->fade = number (entry, "fade", 0.0, 1.0);
  level->growth = number (entry, "growth", 0.0, 10.0);
  level->source = rung_data_source (self, rung_json_member (entry, "source"));
  level->status = rung_data_status (entry);
}

static void
read_levels (RungDataReader *self,
             RungPayModel   *model)
{
  RungJsonNode list = rung_json_member (self->root, "levels");
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungLevel *levels = rung_tables_alloc (self->tables, n, sizeof *levels);
  guint most = G_N_ELEMENTS (((RungTrait *) NULL)->in_band);

  if (n == 0 || n > most)
    {
      /* Translators: the number found, then the most possible */
      rung_json_fail (list, RUNG_ERROR_RANGE, ngettext ("found %u level, expected 1 to %u",
                                                        "found %u levels, expected 1 to %u", n),
                      n, most);
      return;
    }
  model->levels = levels;
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      guint i = model->n_levels++;

      read_level (self, item, &levels[i]);
      if (i > 0 && levels[i].years_from < levels[i - 1].years_to)
        rung_json_fail (rung_json_member (item, "years"), RUNG_ERROR_RANGE,
                        _("expected years from the end of the level before on"));
    }
}

/* Reads what is left of a premium at each level; all of it where not said. */
static void
read_in_band (const RungPayModel *model,
              RungJsonNode        shares,
              RungTrait          *trait)
{
  for (guint i = 0; i < G_N_ELEMENTS (trait->in_band); i++)
    trait->in_band[i] = 1.0;
  if (!rung_json_is_present (shares))
    return;
  for (RungJsonNode share = rung_json_get_first (shares, RUNG_JSON_OBJECT);
       rung_json_is_present (share); share = rung_json_get_next (share))
    {
      const RungLevel *level = rung_level_find (model, rung_json_get_name (share));

      if (level == NULL)
        rung_json_fail (share, RUNG_ERROR_UNKNOWN, _("there is no such level"));
      else
        trait->in_band[level - model->levels] = rung_json_get_double (share, 0.0, 1.0);
    }
}

static void
read_trait (RungDataReader     *self,
            const RungPayModel *model,
            RungJsonNode        entry,
            const char         *scope,
            RungTrait          *trait)
{
  gboolean is_skill = g_str_equal (scope, "skills");
  gboolean is_industry = g_str_equal (scope, "industries");

  trait->id = rung_data_unique_id (self, rung_json_member (entry, "id"), scope);
  trait->title = rung_data_words (self, rung_json_member (entry, "title"));
  if (is_skill)
    trait->ratio = 1.0 + number (entry, "premium", 0.0, 10.0);
  else
    trait->ratio = number (entry, is_industry ? "factor" : "ratio", 0.01, 100.0);
  trait->low = number_or (entry, "low", 0.0, 10.0, 0.0);
  trait->high = number_or (entry, "high", trait->low, 10.0, 0.0);
  trait->dollar_cap = number_or (entry, "dollar-cap", 1.0, MOST_DOLLARS, 0.0);
  trait->already_in_average = number_or (entry, "already-in-average", 0.0, 1.0, 0.0);
  read_in_band (model, rung_json_member (entry, "in-band"), trait);
  trait->note = rung_data_words_or_null (self, rung_json_member (entry, "note"));
  if (is_skill && trait->ratio <= 1.0 && trait->note == NULL)
    rung_json_fail (rung_json_member (entry, "note"), RUNG_ERROR_FORMAT,
                    _("a skill without a premium says why"));
  trait->source = rung_data_source (self, rung_json_member (entry, "source"));
  trait->status = rung_data_status (entry);
}

static RungTrait *
read_traits (RungDataReader     *self,
             const RungPayModel *model,
             const char         *name,
             guint              *n_traits)
{
  RungJsonNode list = rung_json_member (self->root, name);
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungTrait *traits = rung_tables_alloc (self->tables, n, sizeof *traits);

  if (n == 0)
    rung_json_fail (list, RUNG_ERROR_FORMAT, _("found an empty list"));
  *n_traits = n;
  n = 0;
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    read_trait (self, model, item, name, &traits[n++]);
  return traits;
}

/* Reads which skill a specialization contains, not to be counted again. */
static void
read_core_skills (RungDataReader     *self,
                  const RungPayModel *model,
                  RungTrait          *specializations)
{
  RungJsonNode cores = rung_json_member (self->root, "core-skills");

  for (RungJsonNode core = rung_json_get_first (cores, RUNG_JSON_OBJECT);
       rung_json_is_present (core); core = rung_json_get_next (core))
    {
      const RungTrait *owner = rung_trait_find (specializations, model->n_specializations,
                                                rung_json_get_name (core));
      RungJsonNode skill = rung_json_get_first (core, RUNG_JSON_ARRAY);

      if (owner == NULL)
        rung_json_fail (core, RUNG_ERROR_UNKNOWN, _("there is no such specialization"));
      else if (rung_json_get_n (core, RUNG_JSON_ARRAY) != 1)
        rung_json_fail (core, RUNG_ERROR_FORMAT, _("expected one skill"));
      else
        specializations[owner - specializations].core_skill
          = rung_data_reference (self, skill, RUNG_REFERENCE_SKILL);
    }
}

static void
read_opinion_kinds (RungDataReader *self,
                    RungJsonNode    list,
                    RungPayModel   *model)
{
  RungOpinionKind *kind = rung_tables_alloc (self->tables, rung_json_get_n (list, RUNG_JSON_ARRAY),
                                             sizeof *kind);

  model->opinions = kind;
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), kind++)
    {
      *kind = (RungOpinionKind) {
        .id = rung_data_unique_id (self, rung_json_member (item, "id"), "opinion"),
        .title = rung_data_words (self, rung_json_member (item, "title")),
        .doubt = number (item, "doubt", 0.01, 2.0),
        .source = rung_data_source (self, rung_json_member (item, "source")),
        .status = rung_data_status (item),
      };
      kind->note = rung_data_note (self, rung_json_member (item, "note"), kind->status);
      model->n_opinions++;
    }
}

static void
read_tiers (RungDataReader *self,
            RungJsonNode    list,
            RungPayModel   *model)
{
  RungOpinionTier *tier = rung_tables_alloc (self->tables, rung_json_get_n (list, RUNG_JSON_ARRAY),
                                             sizeof *tier);

  model->tiers = tier;
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), tier++)
    {
      *tier = (RungOpinionTier) {
        .level = rung_data_reference (self, rung_json_member (item, "level"),
                                      RUNG_REFERENCE_LEVEL),
        .row = rung_data_id (self, rung_json_member (item, "row")),
        .like = rung_data_reference (self, rung_json_member (item, "like"), RUNG_REFERENCE_LEVEL),
      };
      model->n_tiers++;
    }
}

static void
read_opinions (RungDataReader *self,
               RungPayModel   *model)
{
  RungJsonNode group;

  read_group (self, "opinions", &group);
  read_opinion_kinds (self, rung_json_member (group, "kinds"), model);
  read_tiers (self, rung_json_member (group, "tiers"), model);
  model->opinion_traits = number (group, "traits-counted", 0.0, 1.0);
  model->doubt_traits = number (group, "traits-doubt", 0.0, 2.0);
  model->doubt_tier = number (group, "tier-doubt", 0.0, 2.0);
  model->doubt_other_level = number (group, "other-level-doubt", 0.0, 2.0);
  model->doubt_slope = number (group, "level-slope", 0.0, 2.0);
}

static void
read_parameters (RungDataReader *self,
                 RungPayModel   *model)
{
  RungJsonNode group;

  model->place_source = read_group (self, "place", &group);
  model->place_intercept = number (group, "intercept", -10.0, 10.0);
  model->place_slope = number (group, "slope", -10.0, 10.0);
  model->place_unknown = number (group, "unknown", 0.01, 100.0);
  model->place_remote = number (group, "remote", 0.01, 100.0);
  model->stacking_source = read_group (self, "stacking", &group);
  model->strength = number (group, "strength", 0.0, 1.0);
  model->decay = number (group, "decay", 0.0, 1.0);
  read_group (self, "years-shift", &group);
  model->shift_per_year = number (group, "per-year", 0.0, 1.0);
  model->shift_per_year_from_staff = number (group, "per-year-from-staff", 0.0, 1.0);
  model->shift_cap = number (group, "cap", 0.0, 1.0);
  read_group (self, "doubt", &group);
  model->doubt_model = number (group, "model", 0.0, 1.0);
  model->doubt_other_metro = number (group, "other-metro", 0.0, 1.0);
  model->doubt_remote = number (group, "remote", 0.0, 1.0);
  model->doubt_level = number (group, "level-guessed", 0.0, 1.0);
  model->doubt_range = number (group, "range-divisor", 0.01, 100.0);
  read_group (self, "spread", &group);
  model->spread_in_one_place = number (group, "in-one-place", 0.0, 10.0);
  model->z = number (group, "z", 0.01, 10.0);
}

/**
 * rung_data_read_pay:
 * @self: a reader on the file of the kind "pay-model"
 *
 * Reads the parameters of the pay estimate.
 */
void
rung_data_read_pay (RungDataReader *self)
{
  RungPayModel *model = rung_tables_alloc (self->tables, 1, sizeof *model);
  RungTrait *specializations = NULL;

  if (self->tables->pay_model != NULL)
    rung_json_fail (self->root, RUNG_ERROR_FORMAT, _("another file is the pay model already"));
  model->pay_year = (int) rung_json_get_integer (rung_json_member (self->root, "pay-year"), 1900,
                                                 2100);
  model->highest_printed = number (self->root, "highest-printed", 1.0, MOST_DOLLARS);
  model->reference_average = number (self->root, "reference-average", 1.0, MOST_DOLLARS);
  read_levels (self, model);
  model->education = read_traits (self, model, "education", &model->n_education);
  specializations = read_traits (self, model, "specializations", &model->n_specializations);
  model->specializations = specializations;
  model->skills = read_traits (self, model, "skills", &model->n_skills);
  model->industries = read_traits (self, model, "industries", &model->n_industries);
  read_core_skills (self, model, specializations);
  read_parameters (self, model);
  read_opinions (self, model);
  self->tables->pay_model = model;
}
