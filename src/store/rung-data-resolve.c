/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-private.h"

#include <glib/gi18n-lib.h>

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
has_figure (const RungTables *tables,
            const char       *id)
{
  for (guint i = 0; i < tables->sections->len; i++)
    {
      const RungMarketSection *section = g_ptr_array_index (tables->sections, i);

      for (guint j = 0; j < section->n_figures; j++)
        if (g_str_equal (section->figures[j].id, id))
          return TRUE;
    }
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
 * Checks that every id names something in the files together. Without a pay
 * model nothing is said here of what should be in it.
 *
 * Fails with %RUNG_ERROR_UNKNOWN.
 *
 * Returns: %TRUE if all of them do
 */
gboolean
rung_data_resolve (RungDataLoad *load,
                   GError      **error)
{
  static const char *const what[] = {
    N_("a tax law"), N_("a place"), N_("a place that is no alias itself"), N_("a level"),
    N_("an education"), N_("a skill"),
  };

  for (guint i = 0; i < load->references->len; i++)
    {
      const RungDataReference *reference = &g_array_index (load->references, RungDataReference, i);
      const char *id = rung_json_get_string (reference->node);

      if (is_resolved (load->tables, reference->kind, id))
        continue;
      rung_json_fail (reference->node, RUNG_ERROR_UNKNOWN,
                      _("“%s” names nothing, expected the id of %s"),
                      id, _(what[reference->kind]));
      rung_json_check (reference->node.json, error);
      g_prefix_error (error, "%s:", reference->path);
      return FALSE;
    }
  return TRUE;
}

/**
 * rung_data_check_ladder:
 * @tables: figures with those of the market
 * @error: return location
 *
 * Checks that the pay of every rung is a market figure.
 *
 * Fails with %RUNG_ERROR_UNKNOWN.
 *
 * Returns: %TRUE if all of them are
 */
gboolean
rung_data_check_ladder (const RungTables *tables,
                        GError          **error)
{
  for (guint i = 0; i < tables->rungs->len; i++)
    {
      const RungRung *rung = g_ptr_array_index (tables->rungs, i);

      if (rung->pay == NULL || has_figure (tables, rung->pay))
        continue;
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN,
                   _("The pay of “%s” on the ladder is “%s”, which is no market figure"),
                   rung->title, rung->pay);
      return FALSE;
    }
  return TRUE;
}
