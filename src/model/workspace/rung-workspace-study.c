/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-workspace-study.h"

#include <glib/gi18n-lib.h>

#include "engine/document/rung-record.h"
#include "engine/path/rung-study.h"

#include "rung-workspace-history.h"
#include "rung-workspace-private.h"

static const RungInputList *
get_list (void)
{
  return rung_inputs_find_list (&rung_plan_inputs, "studies");
}

static int
find_study (const RungDocument *document,
            const char         *id)
{
  const RungInputList *list = get_list ();

  for (guint i = 0; i < rung_list_get_n (list, &document->plan); i++)
    if (g_str_equal (((RungStudyInputs *) rung_list_get_item (list, &document->plan,
                                                              i)->record)->study, id))
      return (int) i;
  return -1;
}

/**
 * rung_workspace_set_own_study:
 * @self: a workspace
 * @study: id of a study
 * @is_own: whether the person's own figures count
 *
 * Begins own figures for a study with those of the data, or drops them.
 */
void
rung_workspace_set_own_study (RungWorkspace *self,
                            const char  *study,
                            gboolean     is_own)
{
  const RungInputList *list = get_list ();
  const RungStudy *found = rung_study_find (self->tables, study);
  RungDocument *document = NULL;
  int index = find_study (self->document, study);

  if (found == NULL || is_own == (index >= 0)
      || (is_own && rung_list_get_n (list, &self->document->plan) >= list->maximum))
    return;
  document = rung_document_copy (self->document);
  if (is_own)
    rung_study_fill_inputs (self->tables, found, rung_list_add (list, &document->plan)->record);
  else
    rung_list_remove (list, &document->plan, (guint) index);
  rung_workspace_edit (self, document,
                       is_own ? _("using your own figures for a program")
                       : _("going back to published figures"));
}

/**
 * rung_workspace_get_own_study:
 * @self: a workspace
 * @study: id of a study
 *
 * Returns: (transfer full) (nullable): the record of the person's own figures,
 *   %NULL where the figures of the data count
 */
RungEditable *
rung_workspace_get_own_study (RungWorkspace *self,
                            const char  *study)
{
  int index = find_study (self->document, study);
  GListModel *items = rung_editable_get_items (RUNG_EDITABLE (self->plan),
                                               get_list ());

  return index < 0 ? NULL : g_list_model_get_item (items, (guint) index);
}
