/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tables.h"

/**
 * rung_tables_new:
 *
 * Creates tables without a figure; a loader fills them.
 *
 * Returns: (transfer full): new tables
 */
RungTables *
rung_tables_new (void)
{
  RungTables *self = g_new0 (RungTables, 1);

  self->strings = g_string_chunk_new (16384);
  self->blocks = g_ptr_array_new_with_free_func (g_free);
  self->files = g_ptr_array_new ();
  self->laws = g_ptr_array_new ();
  self->places = g_ptr_array_new ();
  self->law_ids = g_hash_table_new (g_str_hash, g_str_equal);
  self->place_ids = g_hash_table_new (g_str_hash, g_str_equal);
  self->schedules = g_ptr_array_new ();
  self->ladder_levels = g_ptr_array_new ();
  self->tracks = g_ptr_array_new ();
  self->stages = g_ptr_array_new ();
  self->steps = g_ptr_array_new ();
  self->studies = g_ptr_array_new ();
  self->skill_groups = g_ptr_array_new ();
  self->skill_needs = g_ptr_array_new ();
  self->outlook = g_ptr_array_new ();
  self->sections = g_ptr_array_new ();
  self->wages = g_ptr_array_new ();
  self->filings = g_ptr_array_new ();
  self->packs = g_ptr_array_new_with_free_func ((GDestroyNotify) rung_pack_free);
  g_atomic_ref_count_init (&self->ref_count);
  return self;
}

/**
 * rung_tables_ref:
 * @self: tables
 *
 * Keeps the tables; any thread may do so.
 *
 * Returns: (transfer full): the same tables
 */
RungTables *
rung_tables_ref (RungTables *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * rung_tables_unref:
 * @self: (nullable) (transfer full): tables
 *
 * Lets go of the tables; the last one to do so frees them and all that they
 * point to.
 */
void
rung_tables_unref (RungTables *self)
{
  if (self == NULL || !g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_ptr_array_unref (self->files);
  g_ptr_array_unref (self->laws);
  g_ptr_array_unref (self->places);
  g_hash_table_unref (self->law_ids);
  g_hash_table_unref (self->place_ids);
  g_ptr_array_unref (self->schedules);
  g_ptr_array_unref (self->ladder_levels);
  g_ptr_array_unref (self->tracks);
  g_ptr_array_unref (self->stages);
  g_ptr_array_unref (self->steps);
  g_ptr_array_unref (self->studies);
  g_ptr_array_unref (self->skill_groups);
  g_ptr_array_unref (self->skill_needs);
  g_ptr_array_unref (self->outlook);
  g_ptr_array_unref (self->sections);
  g_ptr_array_unref (self->wages);
  g_ptr_array_unref (self->filings);
  g_ptr_array_unref (self->packs);
  g_ptr_array_unref (self->blocks);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/**
 * rung_tables_alloc:
 * @self: tables
 * @n: number of elements
 * @size: size of an element, bytes
 *
 * Returns: (transfer none): zeroed memory that lives as long as @self
 */
gpointer
rung_tables_alloc (RungTables *self,
                   gsize       n,
                   gsize       size)
{
  gpointer block = g_malloc0_n (MAX (n, 1), size);

  g_ptr_array_add (self->blocks, block);
  return block;
}

/**
 * rung_tables_intern:
 * @self: tables
 * @text: (nullable): a text
 *
 * Returns: (transfer none) (nullable): a copy that lives as long as @self
 */
const char *
rung_tables_intern (RungTables *self,
                    const char *text)
{
  return text == NULL ? NULL : g_string_chunk_insert_const (self->strings, text);
}

/**
 * rung_tables_forget_index:
 * @self: tables whose laws or places are about to be others
 *
 * Look-ups are slow and right until rung_tables_index() is called again.
 */
void
rung_tables_forget_index (RungTables *self)
{
  g_hash_table_remove_all (self->law_ids);
  g_hash_table_remove_all (self->place_ids);
}

static void
find_places (const RungTables *self,
             GPtrArray        *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      RungWageRow *row = g_ptr_array_index (rows, i);

      row->at = rung_tables_find_place (self, row->place);
    }
}

/**
 * rung_tables_index:
 * @self: tables that hold all laws and places they will hold
 *
 * Makes look-ups of laws and places by id quick: every figure of an offer asks for
 * them many times. While more are added, look-ups are right and slow. Rows of wages
 * and filings, which every estimate goes through, know their place from here.
 */
void
rung_tables_index (RungTables *self)
{
  rung_tables_forget_index (self);
  for (guint i = 0; i < self->laws->len; i++)
    {
      RungTaxLaw *law = g_ptr_array_index (self->laws, i);

      g_hash_table_insert (self->law_ids, (gpointer) law->id, law);
    }
  for (guint i = 0; i < self->places->len; i++)
    {
      RungPlace *place = g_ptr_array_index (self->places, i);

      g_hash_table_insert (self->place_ids, (gpointer) place->id, place);
    }
  find_places (self, self->wages);
  find_places (self, self->filings);
}

/**
 * rung_tables_find_law:
 * @self: tables
 * @id: (nullable): such as `us-ca`
 *
 * Returns: (transfer none) (nullable): the law, %NULL if there is none
 */
const RungTaxLaw *
rung_tables_find_law (const RungTables *self,
                      const char       *id)
{
  if (id == NULL)
    return NULL;
  if (g_hash_table_size (self->law_ids) == self->laws->len)
    return g_hash_table_lookup (self->law_ids, id);
  for (guint i = 0; i < self->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (self->laws, i);

      if (g_str_equal (law->id, id))
        return law;
    }
  return NULL;
}

static const RungPlace *
find_place (const RungTables *self,
            const char       *id)
{
  if (g_hash_table_size (self->place_ids) == self->places->len)
    return g_hash_table_lookup (self->place_ids, id);
  for (guint i = 0; i < self->places->len; i++)
    {
      const RungPlace *place = g_ptr_array_index (self->places, i);

      if (g_str_equal (place->id, id))
        return place;
    }
  return NULL;
}

/**
 * rung_tables_find_place:
 * @self: tables
 * @id: (nullable): such as `san-francisco`, `31080` or `us-ca`
 *
 * Follows an alias to the place it stands for.
 *
 * Returns: (transfer none) (nullable): the place, %NULL if there is none
 */
const RungPlace *
rung_tables_find_place (const RungTables *self,
                        const char       *id)
{
  /* An alias of an alias is refused by the loader, so two rounds suffice. */
  for (int round = 0; round < 2 && id != NULL; round++)
    {
      const RungPlace *found = find_place (self, id);

      if (found == NULL || found->alias_of == NULL)
        return found;
      id = found->alias_of;
    }
  return NULL;
}

/**
 * rung_tables_find_schedule:
 * @self: tables
 * @id: (nullable): id of a vesting schedule
 *
 * Returns: (transfer none) (nullable): the schedule, %NULL if there is none
 */
const RungSchedule *
rung_tables_find_schedule (const RungTables *self,
                           const char       *id)
{
  for (guint i = 0; id != NULL && i < self->schedules->len; i++)
    {
      const RungSchedule *schedule = g_ptr_array_index (self->schedules, i);

      if (g_str_equal (schedule->id, id))
        return schedule;
    }
  return NULL;
}

/* Entries of a list begin with their id. */
static gconstpointer
find_entry (const GPtrArray *list,
            const char      *id)
{
  for (guint i = 0; id != NULL && i < list->len; i++)
    if (g_str_equal (*(const char *const *) g_ptr_array_index (list, i), id))
      return g_ptr_array_index (list, i);
  return NULL;
}

/**
 * rung_tables_find_stage:
 * @self: tables
 * @id: (nullable): id of a stage of the roadmap
 *
 * Returns: (transfer none) (nullable): the stage, %NULL if there is none
 */
const RungStage *
rung_tables_find_stage (const RungTables *self,
                        const char       *id)
{
  return find_entry (self->stages, id);
}

/**
 * rung_tables_find_step:
 * @self: tables
 * @id: (nullable): id of a step of the roadmap
 *
 * Returns: (transfer none) (nullable): the step, %NULL if there is none
 */
const RungRoadmapStep *
rung_tables_find_step (const RungTables *self,
                       const char       *id)
{
  return find_entry (self->steps, id);
}

/**
 * rung_tables_find_figure:
 * @self: the figures; those of the market are found once they are read
 * @id: (nullable): id of a market figure
 *
 * Returns: (transfer none) (nullable): the figure, %NULL if there is none
 */
const RungFigureRow *
rung_tables_find_figure (const RungTables *self,
                         const char       *id)
{
  for (guint i = 0; id != NULL && i < self->sections->len; i++)
    {
      const RungMarketSection *section = g_ptr_array_index (self->sections, i);

      for (guint k = 0; k < section->n_figures; k++)
        if (g_str_equal (section->figures[k].id, id))
          return &section->figures[k];
    }
  return NULL;
}

/**
 * rung_tables_find_track_level:
 * @tables: the figures
 * @id: (nullable): id of a role on a track
 *
 * Returns: (transfer none) (nullable): the role, %NULL if there is none
 */
const RungTrackLevel *
rung_tables_find_track_level (const RungTables *tables,
                              const char       *id)
{
  for (guint i = 0; id != NULL && i < tables->tracks->len; i++)
    {
      const RungTrack *track = g_ptr_array_index (tables->tracks, i);

      for (guint k = 0; k < track->n_steps; k++)
        if (g_str_equal (track->steps[k].id, id))
          return &track->steps[k];
    }
  return NULL;
}
