/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-markdown.h"

#include "report/kit/rung-grid-text.h"
#include "report/outline/rung-outline-markdown.h"
#include "report/phrases/rung-road-phrases.h"

#include "rung-plan-outline.h"

static void
append_item (RungOutlineMarkdown *out,
             const char          *text)
{
  g_autofree char *escaped = rung_markdown_escape (text);

  g_string_append_printf (out->text, "  - %s\n", escaped);
}

/* A task with its tick; what belongs to it is a list below. */
static void
add_step (gpointer              data,
          const RungPlanReport *report,
          guint                 index)
{
  RungOutlineMarkdown *out = data;
  const RungRoadmapRow *row = &g_array_index (report->roadmap, RungRoadmapRow, index);
  g_autofree char *title = rung_plan_dup_step_title (report, index);
  g_autofree char *escaped = rung_markdown_escape (title);
  g_autofree char *facts = rung_phrase_step_facts (row, report->document);
  g_autofree char *done_when = rung_plan_dup_done_when (report, index);
  g_autofree char *own_note = rung_plan_dup_own_note (report, index);

  g_string_append_printf (out->text, "- [%c] **%s** (%s)\n",
                          rung_step_state_is_settled (row->state) ? 'x' : ' ',
                          escaped, facts);
  append_item (out, row->step->advice);
  append_item (out, done_when);
  if (row->step->note != NULL)
    append_item (out, row->step->note);
  if (*own_note != '\0')
    append_item (out, own_note);
  for (guint i = 0; i < row->step->n_resources; i++)
    rung_outline_markdown_append_link (out, "  ", row->step->resources[i].title,
                                       row->step->resources[i].href);
  out->is_in_list = TRUE;
}

/**
 * rung_plan_to_markdown:
 * @self: a report
 * @title: title of the document
 *
 * Writes the road ahead with a list of tasks to tick.
 *
 * Returns: (transfer full): the text
 */
char *
rung_plan_to_markdown (const RungPlanReport *self,
                       const char           *title)
{
  g_autofree char *escaped = rung_markdown_escape (title);
  RungOutlineMarkdown text;
  RungOutline to = rung_outline_markdown_begin (&text);
  RungPlanSteps steps = { .has_details = TRUE, .add_step = add_step };

  g_string_append_printf (text.text, "# %s\n\n", escaped);
  for (RungPlanPart part = RUNG_PLAN_ANSWER; part <= RUNG_PLAN_DISCLOSURE; part++)
    rung_plan_tell (self, part, &steps, &to);
  return rung_outline_markdown_end (&text);
}
