/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-line.h"

struct _RungLine
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungLine, rung_line, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_LINE_ID] = { "id", RUNG_SHOWN_TEXT },
  [RUNG_LINE_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_LINE_FIGURE] = { "figure", RUNG_SHOWN_TEXT },
  [RUNG_LINE_NOTE] = { "note", RUNG_SHOWN_TEXT },
  [RUNG_LINE_IS_QUIET] = { "is-quiet", RUNG_SHOWN_FLAG },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_LINE_FIELDS);

static void
rung_line_class_init (RungLineClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_line_init (RungLine *self)
{
}

/**
 * rung_lines_new:
 *
 * Returns: (transfer full): a list of no lines yet
 */
GListStore *
rung_lines_new (void)
{
  return g_list_store_new (RUNG_TYPE_LINE);
}

/**
 * rung_lines_ensure:
 * @lines: a list of lines
 * @place: place of a line, at most one behind the last
 *
 * Lines stay and say something else, so that nothing on screen is made anew.
 *
 * Returns: (transfer none): the line at @place, which is appended if there is none
 */
RungLine *
rung_lines_ensure (GListStore *lines,
                   guint       place)
{
  g_autoptr (RungLine) line = g_list_model_get_item (G_LIST_MODEL (lines), place);

  if (line == NULL)
    {
      line = g_object_new (RUNG_TYPE_LINE, NULL);
      g_list_store_append (lines, line);
    }
  /* The list holds it. */
  return line;
}

/**
 * rung_lines_set:
 * @lines: a list of lines
 * @place: place of a line, at most one behind the last
 * @title: what it says
 * @figure: (nullable): its figure
 * @note: (nullable): a note
 *
 * Lets a line say something.
 */
void
rung_lines_set (GListStore *lines,
                guint       place,
                const char *title,
                const char *figure,
                const char *note)
{
  RungShown *line = RUNG_SHOWN (rung_lines_ensure (lines, place));

  rung_shown_set_text (line, RUNG_LINE_TITLE, title);
  rung_shown_set_text (line, RUNG_LINE_FIGURE, figure);
  rung_shown_set_text (line, RUNG_LINE_NOTE, note);
}

/**
 * rung_lines_trim:
 * @lines: a list of lines
 * @n_lines: how many are left
 *
 * Takes the lines behind the first @n_lines away.
 */
void
rung_lines_trim (GListStore *lines,
                 guint       n_lines)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (lines));

  if (n > n_lines)
    g_list_store_splice (lines, n_lines, n - n_lines, NULL, 0);
}
