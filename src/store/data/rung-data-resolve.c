/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-resolve.h"

#include <glib/gi18n-lib.h>

#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#include "rung-data-road.h"

static const RungPlace *
find_place (const RungTables *tables,
            const char       *id)
{
  for (guint i = 0; i < tables->places->len; i++)
    {
      const RungPlace *place = g_ptr_array_index (tables->places, i);

      if (g_str_equal (place->id, id))
        return place;
    }
  return NULL;
}

static gboolean
has_group (const RungTables *tables,
           const char       *id)
{
  for (guint i = 0; i < tables->skill_groups->len; i++)
    if (g_str_equal (((const RungSkillGroup *) g_ptr_array_index (tables->skill_groups, i))->id,
                     id))
      return TRUE;
  return FALSE;
}

static gboolean
is_resolved (const RungTables *tables,
             RungReferenceKind kind,
             const char       *id)
{
  const RungPayModel *model = tables->pay_model;
  const RungPlace *place = NULL;

  switch (kind)
    {
    case RUNG_REFERENCE_LAW:
      return rung_tables_find_law (tables, id) != NULL;
    case RUNG_REFERENCE_PLACE:
      return find_place (tables, id) != NULL;
    case RUNG_REFERENCE_ALIAS:
      place = find_place (tables, id);
      return place != NULL && place->alias_of == NULL;
    case RUNG_REFERENCE_LEVEL:
      return model == NULL || rung_level_find (model, id) != NULL;
    case RUNG_REFERENCE_EDUCATION:
      return model == NULL || rung_trait_find (model->education, model->n_education, id) != NULL;
    case RUNG_REFERENCE_SPECIALIZATION:
      return model == NULL
             || rung_trait_find (model->specializations, model->n_specializations, id) != NULL;
    case RUNG_REFERENCE_STEP:
      return rung_tables_find_step (tables, id) != NULL;
    case RUNG_REFERENCE_SKILL_GROUP:
      return has_group (tables, id);
    case RUNG_REFERENCE_SKILL:
    default:
      return model == NULL || rung_trait_find (model->skills, model->n_skills, id) != NULL;
    }
}

/**
 * rung_data_resolve:
 * @load: a load whose files are all read
 * @error: return location
 *
 * Checks that every id names something in the files together, and that the
 * steps of the roadmap can be done in some order. Without a pay model nothing
 * is said here of what should be in it.
 *
 * Fails with %RUNG_ERROR_UNKNOWN, or as rung_data_check_road() does.
 *
 * Returns: %TRUE if all of them do
 */
gboolean
rung_data_resolve (RungDataLoad *load,
                   GError      **error)
{
  static const char *const what[] = {
    N_("a tax law"), N_("a place"), N_("a place that is no alias itself"), N_("a level"),
    N_("an education"), N_("a skill"), N_("a specialization"), N_("a step of the roadmap"),
    N_("a group of skills"),
  };

  for (guint i = 0; i < load->references->len; i++)
    {
      const RungDataReference *reference = &g_array_index (load->references, RungDataReference, i);
      const char *id = rung_json_get_string (reference->node);

      if (is_resolved (load->tables, reference->kind, id))
        continue;
      rung_json_fail (reference->node, RUNG_ERROR_UNKNOWN,
                      /* Translators: the id found, then a kind of thing, such as “a place” */
                      _("“%s” names nothing, expected the id of %s"),
                      id, _(what[reference->kind]));
      rung_json_check (reference->node.json, error);
      g_prefix_error (error, "%s:", reference->filename);
      return FALSE;
    }
  return rung_data_check_road (load->tables, error);
}

static gboolean
check_figure (const RungTables *tables,
              const char       *owner,
              const char       *id,
              GError          **error)
{
  if (id == NULL || rung_tables_find_figure (tables, id) != NULL)
    return TRUE;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
               /* Translators: the id of a figure, then the id it names */
               _("“%s” is about “%s”, which is no market figure"), owner, id);
  return FALSE;
}

static gboolean
check_role (const RungTables *tables,
            const char       *owner,
            const char       *id,
            GError          **error)
{
  if (id == NULL || rung_tables_find_track_level (tables, id) != NULL)
    return TRUE;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
               /* Translators: the title of a program, then the id it names */
               _("“%s” leads to “%s”, which is no role of a track"), owner, id);
  return FALSE;
}

static gboolean
check_rung (const RungTables *tables,
            const RungLadderLevel   *rung,
            GError          **error)
{
  if (rung->pay == NULL || rung_tables_find_figure (tables, rung->pay) != NULL)
    return check_figure (tables, rung->title, rung->experience_figure, error);
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
               /* Translators: the id of a level, then the id it names */
               _("The pay of “%s” on the ladder is “%s”, which is no market figure"),
               rung->title, rung->pay);
  return FALSE;
}

static gboolean
check_topic (const RungTables       *tables,
             const RungOutlookTopic *topic,
             GError                **error)
{
  for (guint i = 0; topic->figures[i] != NULL; i++)
    if (!check_figure (tables, topic->title, topic->figures[i], error))
      return FALSE;
  return TRUE;
}

/**
 * rung_data_check_career:
 * @tables: figures with those of the market
 * @error: return location
 *
 * Checks that what the ladder, the studies, the skills and the outlook name of
 * the market is a market figure.
 *
 * Fails with %RUNG_ERROR_UNKNOWN.
 *
 * Returns: %TRUE if all of it is
 */
gboolean
rung_data_check_career (const RungTables *tables,
                        GError          **error)
{
  for (guint i = 0; i < tables->ladder_levels->len; i++)
    if (!check_rung (tables, g_ptr_array_index (tables->ladder_levels, i), error))
      return FALSE;
  for (guint i = 0; i < tables->studies->len; i++)
    {
      const RungStudy *study = g_ptr_array_index (tables->studies, i);

      if (!check_role (tables, study->title, study->leads_to, error)
          || !check_figure (tables, study->title, study->claim_increase, error)
          || !check_figure (tables, study->title, study->claim_placement, error))
        return FALSE;
    }
  for (guint i = 0; i < tables->skill_needs->len; i++)
    {
      const RungSkillNeed *need = g_ptr_array_index (tables->skill_needs, i);

      if (!check_figure (tables, need->skill, need->demand, error))
        return FALSE;
    }
  for (guint i = 0; i < tables->outlook->len; i++)
    if (!check_topic (tables, g_ptr_array_index (tables->outlook, i), error))
      return FALSE;
  return TRUE;
}
