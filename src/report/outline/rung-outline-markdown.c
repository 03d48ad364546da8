/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-outline-markdown.h"

#include <string.h>

#include "report/kit/rung-grid-text.h"

/**
 * rung_markdown_escape:
 * @text: any text
 *
 * Returns: (transfer full): the text as it is: what would be a mark of Markdown
 *   is none
 */
char *
rung_markdown_escape (const char *text)
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
end_list (RungOutlineMarkdown *self)
{
  if (self->is_in_list)
    g_string_append_c (self->text, '\n');
  self->is_in_list = FALSE;
}

static void
add_text (gpointer       out,
          RungPaperText  kind,
          const char    *text)
{
  RungOutlineMarkdown *self = out;
  g_autofree char *escaped = rung_markdown_escape (text);

  if (kind == RUNG_PAPER_NOTE && self->is_in_list)
    {
      g_string_append_printf (self->text, "  - %s\n", escaped);
      return;
    }
  end_list (self);
  if (kind == RUNG_PAPER_SECTION)
    g_string_append_printf (self->text, "## %s\n\n", escaped);
  else
    g_string_append_printf (self->text, kind == RUNG_PAPER_ANSWER ? "**%s**\n\n" : "%s\n\n",
                            escaped);
}

/**
 * rung_outline_markdown_append_link:
 * @self: a text
 * @indent: spaces before it
 * @text: what it says
 * @address: (nullable): where it leads
 *
 * Adds an item of a list that leads somewhere.
 */
void
rung_outline_markdown_append_link (RungOutlineMarkdown *self,
                                   const char          *indent,
                                   const char          *text,
                                   const char          *address)
{
  g_autofree char *escaped = rung_markdown_escape (text);
  g_autofree char *safe = address != NULL
                          ? g_uri_escape_string (address, ":/?#[]@!$&'*+,;=%~", FALSE) : NULL;

  if (safe != NULL)
    g_string_append_printf (self->text, "%s- [%s](%s)\n", indent, escaped, safe);
  else
    g_string_append_printf (self->text, "%s- %s\n", indent, escaped);
  self->is_in_list = TRUE;
}

static void
add_item (gpointer    out,
          const char *text)
{
  rung_outline_markdown_append_link (out, "", text, NULL);
}

static void
add_link (gpointer    out,
          const char *text,
          const char *address)
{
  rung_outline_markdown_append_link (out, "", text, address);
}

static void
add_grid (gpointer    out,
          RungGrid   *grid,
          const char *caption)
{
  RungOutlineMarkdown *self = out;
  g_autofree char *table = rung_grid_to_markdown (grid);

  if (caption != NULL)
    add_text (self, RUNG_PAPER_NOTE, caption);
  end_list (self);
  g_string_append_printf (self->text, "%s\n", table);
  rung_grid_free (grid);
}

/**
 * rung_outline_markdown_begin:
 * @self: (out caller-allocates): a text
 *
 * Returns: where a report is told; @self takes it
 */
RungOutline
rung_outline_markdown_begin (RungOutlineMarkdown *self)
{
  static const RungOutlineWriter writer = {
    .is_narrow = TRUE, .add_text = add_text, .add_item = add_item, .add_link = add_link,
    .add_grid = add_grid,
  };

  *self = (RungOutlineMarkdown) { .text = g_string_new (NULL) };
  return (RungOutline) { &writer, self };
}

/**
 * rung_outline_markdown_end:
 * @self: (transfer full): a text
 *
 * Returns: (transfer full): all that was told
 */
char *
rung_outline_markdown_end (RungOutlineMarkdown *self)
{
  while (g_str_has_suffix (self->text->str, "\n\n"))
    g_string_truncate (self->text, self->text->len - 1);
  return g_string_free (g_steal_pointer (&self->text), FALSE);
}
