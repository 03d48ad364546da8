/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-help-shown.h"

#include <glib/gi18n-lib.h>

#include "rung-line.h"

struct _RungHelpShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungHelpShown, rung_help_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_HELP_SHOWN_PLACE] = { "place", RUNG_SHOWN_TEXT },
  [RUNG_HELP_SHOWN_MARKUP] = { "markup", RUNG_SHOWN_TEXT },
  [RUNG_HELP_SHOWN_SPOKEN] = { "spoken", RUNG_SHOWN_TEXT },
  [RUNG_HELP_SHOWN_FIGURE] = { "figure", RUNG_SHOWN_TEXT },
  [RUNG_HELP_SHOWN_STYLE] = { "style", RUNG_SHOWN_TEXT },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_HELP_SHOWN_FIELDS);

static void
rung_help_shown_class_init (RungHelpShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_help_shown_init (RungHelpShown *self)
{
}

/* What a text may hold, and the markup for it. A link has two parts. */
static const struct
{
  const char *pattern;
  const char *markup;
} marks[] = {
  { "\\*\\*([^*]+)\\*\\*", "<b>\\1</b>" },
  { "`([^`]+)`", "<tt>\\1</tt>" },
  { "\\[([^]]+)\\]\\(([^)]+)\\)", "<a href=\"\\2\">\\1</a>" },
};

/* Takes the marks out of a text, or makes them markup. */
static char *
replace_marks (const char *text,
               gboolean    as_markup)
{
  char *markup = as_markup ? g_markup_escape_text (text, -1) : g_strdup (text);

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autoptr (GRegex) regex = g_regex_new (marks[i].pattern, 0, 0, NULL);
      char *replaced = g_regex_replace (regex, markup, -1, 0,
                                        as_markup ? marks[i].markup : "\\1", 0, NULL);

      g_free (markup);
      markup = replaced;
    }
  return markup;
}

static const char *const styles[] = {
  [RUNG_HELP_TEXT] = "help-text",
  [RUNG_HELP_ITEM] = "help-item",
  [RUNG_HELP_SUM] = "help-sum",
  [RUNG_HELP_TOTAL] = "help-sum total",
};

static RungShown *
append (GListStore *rows,
        const char *style,
        const char *text)
{
  g_autoptr (RungShown) row = g_object_new (RUNG_TYPE_HELP_SHOWN, NULL);

  rung_shown_take_text (row, RUNG_HELP_SHOWN_SPOKEN, replace_marks (text, FALSE));
  rung_shown_take_text (row, RUNG_HELP_SHOWN_MARKUP, replace_marks (text, TRUE));
  rung_shown_set_text (row, RUNG_HELP_SHOWN_STYLE, style);
  g_list_store_append (rows, row);
  /* The list holds it. */
  return row;
}

static void
append_block (GListStore          *rows,
              const RungHelpBlock *block)
{
  g_autofree char *text = block->kind == RUNG_HELP_ITEM
                          ? g_strdup_printf (C_("item of a list", "•  %s"), block->text)
                          : g_strdup (block->text);
  RungShown *row = append (rows, styles[block->kind], text);

  rung_shown_set_text (row, RUNG_HELP_SHOWN_FIGURE, block->figure);
}

/**
 * rung_help_shown_new:
 *
 * Returns: (transfer full): a list of no rows yet
 */
GListStore *
rung_help_shown_new (void)
{
  return g_list_store_new (RUNG_TYPE_HELP_SHOWN);
}

/**
 * rung_help_shown_fill:
 * @rows: a list of rows
 * @page: a page
 *
 * Shows the page: a row for each title, and for each block below it.
 */
void
rung_help_shown_fill (GListStore         *rows,
                      const RungHelpPage *page)
{
  g_list_store_remove_all (rows);
  for (guint i = 0; i < page->sections->len; i++)
    {
      const RungHelpSection *section = g_ptr_array_index (page->sections, i);
      RungShown *title = append (rows, i == 0 ? "help-title answer" : "help-title section",
                                 section->title);

      rung_shown_set_text (title, RUNG_HELP_SHOWN_PLACE, section->place);
      for (guint k = 0; k < section->blocks->len; k++)
        append_block (rows, g_ptr_array_index (section->blocks, k));
    }
}

/**
 * rung_help_shown_say:
 * @rows: a list of rows
 * @text: a sentence
 *
 * Shows nothing but the sentence.
 */
void
rung_help_shown_say (GListStore *rows,
                     const char *text)
{
  g_list_store_remove_all (rows);
  append (rows, "help-text", text);
}

static void
set_line (GListStore *lines,
          guint       place,
          const char *id,
          const char *title,
          const char *note)
{
  rung_lines_set (lines, place, title, NULL, note);
  rung_shown_set_text (RUNG_SHOWN (rung_lines_ensure (lines, place)), RUNG_LINE_ID, id);
}

/**
 * rung_help_shown_search:
 * @lines: a list of RungLine
 * @help: the help
 * @words: what somebody types; without any the pages are listed
 *
 * Lists what is found: the place as id, the title, and the page as note.
 */
void
rung_help_shown_search (GListStore     *lines,
                        const RungHelp *help,
                        const char     *words)
{
  g_autofree char *stripped = g_strstrip (g_strdup (words));
  g_autoptr (GPtrArray) found = *stripped != '\0' ? rung_help_search (help, stripped) : NULL;
  guint n = found != NULL ? found->len : help->pages->len;

  for (guint i = 0; i < n; i++)
    {
      const RungHelpSection *section = found != NULL ? g_ptr_array_index (found, i) : NULL;
      const RungHelpPage *page = section != NULL ? rung_help_get (help, section->place)
                                                 : g_ptr_array_index (help->pages, i);

      set_line (lines, i, section != NULL ? section->place : page->id,
                section != NULL ? section->title : page->title,
                section != NULL ? page->title : NULL);
    }
  rung_lines_trim (lines, n);
}
