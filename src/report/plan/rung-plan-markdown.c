/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-markdown.h"

#include <string.h>

#include "report/phrases/rung-road-phrases.h"

#include "report/kit/rung-grid-text.h"
#include "rung-plan-outline.h"

/* A list goes on until something else is written. */
typedef struct
{
  GString *text;
  gboolean is_in_list;
} Out;

/* Text as it is: what would be a mark of Markdown is none. */
static char *
escape (const char *text)
{
  GString *out = g_string_new (NULL);

  for (; *text != '\0'; text++)
    {
      if (strchr ("\\`*_[]<>#|~&", *text) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, (guchar) *text < ' ' ? ' ' : *text);
    }
  return g_string_free (out, FALSE);
}

static void
end_list (Out *out)
{
  if (out->is_in_list)
    g_string_append_c (out->text, '\n');
  out->is_in_list = FALSE;
}

static void
add_text (gpointer       data,
          RungPaperText  kind,
          const char    *text)
{
  Out *out = data;
  g_autofree char *escaped = escape (text);

  end_list (out);
  if (kind == RUNG_PAPER_SECTION)
    g_string_append_printf (out->text, "## %s\n\n", escaped);
  else
    g_string_append_printf (out->text, kind == RUNG_PAPER_ANSWER ? "**%s**\n\n" : "%s\n\n",
                            escaped);
}

static void
append_link (Out        *out,
             const char *indent,
             const char *text,
             const char *address)
{
  g_autofree char *escaped = escape (text);
  g_autofree char *safe = address != NULL
                          ? g_uri_escape_string (address, ":/?#[]@!$&'*+,;=%~", FALSE) : NULL;

  if (safe != NULL)
    g_string_append_printf (out->text, "%s- [%s](%s)\n", indent, escaped, safe);
  else
    g_string_append_printf (out->text, "%s- %s\n", indent, escaped);
}

static void
add_link (gpointer    data,
          const char *text,
          const char *address)
{
  Out *out = data;

  append_link (out, "", text, address);
  out->is_in_list = TRUE;
}

static void
add_grid (gpointer  data,
          RungGrid *grid)
{
  Out *out = data;
  g_autofree char *table = rung_grid_to_markdown (grid);

  end_list (out);
  g_string_append_printf (out->text, "%s\n", table);
  rung_grid_free (grid);
}

static void
append_item (Out        *out,
             const char *text)
{
  g_autofree char *escaped = escape (text);

  g_string_append_printf (out->text, "  - %s\n", escaped);
}

/* A task with its tick; what belongs to it is a list below. */
static void
add_step (gpointer              data,
          const RungPlanReport *report,
          guint                 index)
{
  Out *out = data;
  const RungRoadmapRow *row = &g_array_index (report->roadmap, RungRoadmapRow, index);
  g_autofree char *title = rung_plan_dup_step_title (report, index);
  g_autofree char *escaped = escape (title);
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
    append_link (out, "  ", row->step->resources[i].title, row->step->resources[i].href);
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
  static const RungPlanWriter writer = {
    .has_details = TRUE, .add_text = add_text, .add_link = add_link, .add_grid = add_grid,
    .add_step = add_step,
  };
  g_autofree char *escaped = escape (title);
  Out out = { .text = g_string_new (NULL) };

  g_string_append_printf (out.text, "# %s\n\n", escaped);
  for (RungPlanPart part = RUNG_PLAN_ANSWER; part <= RUNG_PLAN_DISCLOSURE; part++)
    rung_plan_tell (self, part, &writer, &out);
  while (g_str_has_suffix (out.text->str, "\n\n"))
    g_string_truncate (out.text, out.text->len - 1);
  return g_string_free (out.text, FALSE);
}
