/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-workspace-plan.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/base/rung-day.h"
#include "engine/document/rung-choices.h"
#include "engine/document/rung-record.h"
#include "engine/path/rung-ladder.h"
#include "engine/path/rung-path.h"
#include "engine/path/rung-roadmap-edit.h"
#include "engine/path/rung-study.h"

#include "rung-workspace-history.h"
#include "rung-workspace-private.h"

/* Events that seldom happen at once are put this many months ahead. */
#define MONTHS_AHEAD 24

static const RungInputList *
list_of (const RungInputTable *table,
         const char           *id)
{
  return rung_inputs_find_list (table, id);
}

/* The day is that of the edit, not of the start of the program. */
static RungDocument *
copy_today (RungWorkspace *self)
{
  RungDocument *document = rung_document_copy (self->document);

  rung_workspace_pass_today (document);
  return document;
}

static RungEventInputs *
add_event (RungDocument   *document,
           RungPathInputs *path,
           const char     *kind,
           const char     *study)
{
  RungEventInputs *event = rung_list_add (list_of (&rung_path_inputs, "events"), path)->record;
  GDate date;
  g_autofree char *day = NULL;

  rung_text_set (&event->kind, kind);
  rung_plan_get_start (document, &date);
  if (study != NULL)
    rung_text_set (&event->study, study);
  else
    g_date_add_months (&date, MONTHS_AHEAD);
  day = rung_day_dup (&date);
  rung_text_set (&event->day, day);
  if (g_str_equal (kind, "move"))
    rung_text_set (&event->place, document->profile.place);
  return event;
}

static const char *
find_kind_title (RungWorkspace *self,
                 const char  *kind)
{
  g_autoptr (GArray) kinds = rung_choices_list (RUNG_CHOICES_EVENT_KINDS, self->tables);

  for (guint i = 0; i < kinds->len; i++)
    if (g_str_equal (g_array_index (kinds, RungChoice, i).id, kind))
      return g_array_index (kinds, RungChoice, i).title;
  return "";
}

/* The role that people study for, if they finish. */
static void
add_role_after (RungWorkspace   *self,
                RungDocument    *document,
                RungPathInputs  *path,
                const RungStudy *study)
{
  const RungTrackLevel *role = rung_tables_find_track_level (self->tables, study->leads_to);
  RungStudyFigures figures;
  RungEventInputs *event = NULL;
  GDate date;
  g_autofree char *day = NULL;
  g_autofree char *title = NULL;

  rung_study_get_figures (self->tables, document, study, &figures);
  rung_plan_get_start (document, &date);
  g_date_add_months (&date, (guint) ceil (figures.months));
  day = rung_day_dup (&date);
  event = add_event (document, path, "track", NULL);
  rung_text_set (&event->track_step, role->id);
  rung_text_set (&event->day, day);
  event->if_finished = 1;
  title = g_strdup_printf (C_("a program and the role after it", "%s, then %s"), study->title,
                           role->title);
  rung_text_set (&path->title, title);
}

/**
 * rung_workspace_has_room_for_path:
 * @self: a workspace
 *
 * Returns: %TRUE if there can be another path beside those of the document
 */
gboolean
rung_workspace_has_room_for_path (RungWorkspace *self)
{
  const RungInputList *list = list_of (&rung_plan_inputs, "paths");

  return rung_list_get_n (list, &self->document->plan) < list->maximum;
}

/**
 * rung_workspace_add_path:
 * @self: a workspace
 * @kind: (nullable): kind of its first event, %NULL for a path without any
 * @study: (nullable): the study of an event of the kind "study"
 *
 * Adds a path beside the others. A study that leads to a role goes on there. The first one lets
 * the plan begin today, unless a day was typed.
 *
 * Returns: its index, or %G_MAXUINT if there are as many as can be
 */
guint
rung_workspace_add_path (RungWorkspace *self,
                       const char  *kind,
                       const char  *study)
{
  const RungInputList *list = list_of (&rung_plan_inputs, "paths");
  const RungStudy *found = study != NULL ? rung_study_find (self->tables, study) : NULL;
  RungDocument *document = NULL;
  RungPathInputs *path = NULL;

  if (rung_list_get_n (list, &self->document->plan) >= list->maximum)
    return G_MAXUINT;
  document = copy_today (self);
  rung_plan_begin (document);
  path = rung_list_add (list, &document->plan)->record;
  if (kind != NULL)
    {
      add_event (document, path, kind, study);
      rung_text_set (&path->title, found != NULL ? found->title : find_kind_title (self, kind));
      if (found != NULL && found->leads_to != NULL)
        add_role_after (self, document, path, found);
    }
  rung_workspace_edit (self, document, _("adding a path"));
  return rung_list_get_n (list, &self->document->plan) - 1;
}

/**
 * rung_workspace_add_role_path:
 * @self: a workspace
 * @role: id of a role on a track
 *
 * Adds a path that changes to a role.
 *
 * Returns: its index, or %G_MAXUINT if there are as many as can be
 */
guint
rung_workspace_add_role_path (RungWorkspace *self,
                            const char  *role)
{
  const RungInputList *list = list_of (&rung_plan_inputs, "paths");
  const RungTrackLevel *step = rung_tables_find_track_level (self->tables, role);
  RungDocument *document = NULL;
  RungPathInputs *path = NULL;
  RungEventInputs *event = NULL;

  if (step == NULL || rung_list_get_n (list, &self->document->plan) >= list->maximum)
    return G_MAXUINT;
  document = copy_today (self);
  rung_plan_begin (document);
  path = rung_list_add (list, &document->plan)->record;
  rung_text_set (&path->title, step->title);
  event = add_event (document, path, "track", NULL);
  rung_text_set (&event->track_step, role);
  rung_workspace_edit (self, document, _("adding a path"));
  return rung_list_get_n (list, &self->document->plan) - 1;
}

/**
 * rung_workspace_duplicate_path:
 * @self: a workspace
 * @index: index of a path
 *
 * Adds a copy of a path at the end.
 *
 * Returns: its index, or %G_MAXUINT if there are as many as can be
 */
guint
rung_workspace_duplicate_path (RungWorkspace *self,
                             guint        index)
{
  const RungInputList *list = list_of (&rung_plan_inputs, "paths");
  RungDocument *document = NULL;
  RungPathInputs *path = NULL;
  g_autofree char *title = NULL;

  if (rung_list_get_n (list, &self->document->plan) >= list->maximum)
    return G_MAXUINT;
  document = rung_document_copy (self->document);
  path = rung_list_add (list, &document->plan)->record;
  rung_record_copy (&rung_path_inputs, path,
                    rung_list_get_item (list, &document->plan, index)->record);
  title = g_strdup_printf (_("%s, copy"), path->title);
  rung_text_set (&path->title, title);
  rung_workspace_edit (self, document, _("duplicating a path"));
  return rung_list_get_n (list, &self->document->plan) - 1;
}

/**
 * rung_workspace_remove_path:
 * @self: a workspace
 * @index: index of a path
 *
 * Removes a path.
 */
void
rung_workspace_remove_path (RungWorkspace *self,
                          guint        index)
{
  RungDocument *document = rung_document_copy (self->document);
  g_autofree char *title = g_strdup_printf (_("deleting path %u"), index + 1);

  rung_list_remove (list_of (&rung_plan_inputs, "paths"), &document->plan, index);
  rung_workspace_edit (self, document, title);
}

static RungPathInputs *
get_path (RungDocument *document,
          guint         path)
{
  return rung_list_get_item (list_of (&rung_plan_inputs, "paths"), &document->plan, path)->record;
}

/**
 * rung_workspace_add_event:
 * @self: a workspace
 * @path: index of a path
 *
 * Adds an event at the end of a path, unless it has as many as can be.
 */
void
rung_workspace_add_event (RungWorkspace *self,
                        guint        path)
{
  const RungInputList *list = list_of (&rung_path_inputs, "events");
  RungDocument *document = NULL;
  g_autofree char *title = g_strdup_printf (_("adding to path %u"), path + 1);

  if (rung_list_get_n (list, get_path (self->document, path)) >= list->maximum)
    return;
  document = rung_document_copy (self->document);
  add_event (document, get_path (document, path), "rung", NULL);
  rung_workspace_edit (self, document, title);
}

/**
 * rung_workspace_remove_event:
 * @self: a workspace
 * @path: index of a path
 * @event: index of one of its events
 *
 * Removes an event of a path.
 */
void
rung_workspace_remove_event (RungWorkspace *self,
                           guint        path,
                           guint        event)
{
  RungDocument *document = rung_document_copy (self->document);
  g_autofree char *title = g_strdup_printf (_("removing from path %u"), path + 1);

  rung_list_remove (list_of (&rung_path_inputs, "events"), get_path (document, path), event);
  rung_workspace_edit (self, document, title);
}

/**
 * rung_workspace_set_step:
 * @self: a workspace
 * @step: id of a step of the roadmap
 * @state: "in-progress", "done", "skipped", or "" for what the profile shows
 *
 * Says how far a step is. A step that is done gives the profile what it
 * teaches, in the same edit, so that every page counts it and one undo takes
 * all of it back; a step that is done no more takes it away again. The first
 * one that is told lets the plan begin today, unless a day was typed.
 */
void
rung_workspace_set_step (RungWorkspace *self,
                       const char  *step,
                       const char  *state)
{
  g_autoptr (RungDocument) document = copy_today (self);

  if (rung_roadmap_tick (self->tables, document, step, state))
    rung_workspace_edit (self, g_steal_pointer (&document),
                         g_str_equal (state, "done") ? _("checking off a "
                                                         "step") : _("changing a step"));
}

/**
 * rung_workspace_set_ask:
 * @self: a workspace
 * @ask: id of what a rung asks for and only the person can say
 * @is_done: whether it is there
 *
 * Ticks what a rung asks for, or takes the tick away.
 */
void
rung_workspace_set_ask (RungWorkspace *self,
                      const char  *ask,
                      gboolean     is_done)
{
  RungDocument *document = rung_document_copy (self->document);

  if (rung_ladder_set_done (self->tables, document, ask, is_done))
    rung_workspace_edit (self, document, _("changing what a level takes"));
  else
    rung_document_unref (document);
}

/**
 * rung_workspace_get_step:
 * @self: a workspace
 * @step: id of a step of the roadmap
 *
 * Returns: (transfer full) (nullable): the record of what is told of the step,
 *   %NULL where nothing is
 */
RungEditable *
rung_workspace_get_step (RungWorkspace *self,
                       const char  *step)
{
  const RungInputList *list = list_of (&rung_plan_inputs, "steps");
  GListModel *items = rung_editable_get_items (RUNG_EDITABLE (self->plan), list);

  for (guint i = 0; i < rung_list_get_n (list, &self->document->plan); i++)
    if (g_str_equal (((RungStepInputs *) rung_list_get_item (list, &self->document->plan,
                                                             i)->record)->step, step))
      return g_list_model_get_item (items, i);
  return NULL;
}

/**
 * rung_workspace_tell_step:
 * @self: a workspace
 * @step: id of a step of the roadmap
 *
 * Makes room for days and a note of a step of which nothing was told.
 */
void
rung_workspace_tell_step (RungWorkspace *self,
                        const char  *step)
{
  RungDocument *document = NULL;

  if (rung_document_find_step (self->document, step) != NULL)
    return;
  document = rung_document_copy (self->document);
  rung_document_add_step (document, step);
  rung_workspace_edit (self, document, _("changing a step"));
}
