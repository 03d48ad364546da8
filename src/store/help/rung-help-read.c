/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-help-read.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void
block_free (gpointer data)
{
  RungHelpBlock *block = data;

  g_free (block->text);
  g_free (block->figure);
  g_free (block);
}

static void
section_free (gpointer data)
{
  RungHelpSection *section = data;

  g_free (section->place);
  g_free (section->title);
  g_ptr_array_unref (section->blocks);
  g_free (section);
}

/**
 * rung_help_page_free:
 * @data: (transfer full): a page
 *
 * Frees a page.
 */
void
rung_help_page_free (gpointer data)
{
  RungHelpPage *page = data;

  g_free (page->id);
  g_free (page->title);
  g_ptr_array_unref (page->sections);
  g_free (page);
}

/* Takes @place and @title. */
static void
add_section (RungHelpPage *page,
             char         *place,
             char         *title)
{
  RungHelpSection *section = g_new0 (RungHelpSection, 1);

  section->place = place;
  section->title = title;
  section->blocks = g_ptr_array_new_with_free_func (block_free);
  g_ptr_array_add (page->sections, section);
}

static RungHelpBlock *
add_block (RungHelpPage *page,
           RungHelpKind  kind,
           const char   *text)
{
  RungHelpSection *section = g_ptr_array_index (page->sections, page->sections->len - 1);
  RungHelpBlock *block = g_new0 (RungHelpBlock, 1);

  block->kind = kind;
  block->text = g_strstrip (g_strdup (text));
  g_ptr_array_add (section->blocks, block);
  return block;
}

/* "## Title {#id}" */
static gboolean
read_title (RungHelpPage *page,
            const char   *line)
{
  const char *mark = strstr (line, " {#");
  const char *end = mark != NULL ? strchr (mark, '}') : NULL;
  g_autofree char *id = NULL;

  if (end == NULL || end[1] != '\0')
    return FALSE;
  id = g_strndup (mark + 3, (gsize) (end - mark - 3));
  add_section (page, g_strconcat (page->id, "#", id, NULL),
               g_strndup (line + 3, (gsize) (mark - line - 3)));
  return TRUE;
}

/* "| what | figure |", heavier where what it is stands between stars */
static gboolean
read_sum (RungHelpPage *page,
          const char   *line)
{
  g_auto (GStrv) cells = g_strsplit (line, "|", -1);
  RungHelpBlock *block = NULL;
  gsize length = 0;

  if (g_strv_length (cells) != 4 || *g_strstrip (cells[3]) != '\0')
    return FALSE;
  block = add_block (page, RUNG_HELP_SUM, cells[1]);
  block->figure = g_strdup (g_strstrip (cells[2]));
  length = strlen (block->text);
  if (length > 4 && g_str_has_prefix (block->text, "**") && g_str_has_suffix (block->text, "**"))
    {
      block->kind = RUNG_HELP_TOTAL;
      memmove (block->text, block->text + 2, length - 4);
      block->text[length - 4] = '\0';
    }
  return TRUE;
}

/* A line that is none of those goes on with the paragraph or item before it. */
static void
go_on (RungHelpPage *page,
       const char   *line,
       gboolean      is_open)
{
  RungHelpSection *section = g_ptr_array_index (page->sections, page->sections->len - 1);
  RungHelpBlock *last = NULL;
  char *joined = NULL;

  if (!is_open)
    {
      add_block (page, RUNG_HELP_TEXT, line);
      return;
    }
  last = g_ptr_array_index (section->blocks, section->blocks->len - 1);
  joined = g_strconcat (last->text, " ", line, NULL);
  g_free (last->text);
  last->text = joined;
}

/* Gives whether the next line may go on with what this one says. */
static gboolean
read_line (RungHelpPage *page,
           char         *line,
           gboolean      is_open,
           gboolean     *is_read)
{
  *is_read = TRUE;
  if (*line == '\0')
    return FALSE;
  if (g_str_has_prefix (line, "## "))
    {
      *is_read = read_title (page, line);
      return FALSE;
    }
  if (*line == '|')
    {
      *is_read = read_sum (page, line);
      return FALSE;
    }
  if (g_str_has_prefix (line, "- "))
    add_block (page, RUNG_HELP_ITEM, line + 2);
  else
    go_on (page, line, is_open);
  return TRUE;
}

/**
 * rung_help_read_page:
 * @id: how the page is called
 * @text: "# Title", then paragraphs, "- items", "| lines of | calculations |" and sections, each
 *   under "## Title {#id}"
 * @error: return location
 *
 * Fails with %RUNG_ERROR_FORMAT if a line is none of those; the message says which one.
 *
 * Returns: (transfer full) (nullable): the page
 */
RungHelpPage *
rung_help_read_page (const char  *id,
                     const char  *text,
                     GError     **error)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  RungHelpPage *page = g_new0 (RungHelpPage, 1);
  gboolean is_read = lines[0] != NULL && g_str_has_prefix (lines[0], "# ");
  gboolean is_open = FALSE;
  guint n = 0;

  page->id = g_strdup (id);
  page->title = g_strdup (is_read ? lines[0] + 2 : "");
  page->sections = g_ptr_array_new_with_free_func (section_free);
  add_section (page, g_strdup (id), g_strdup (page->title));
  while (is_read && lines[n + 1] != NULL)
    is_open = read_line (page, g_strstrip (lines[++n]), is_open, &is_read);
  if (is_read)
    return page;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
               /* Translators: a line, the name of a page, then what is wrong there */
               _("Line %u of the page “%s” of the help cannot be read: %s"), n + 1, id,
               lines[n] != NULL ? lines[n] : "");
  rung_help_page_free (page);
  return NULL;
}
