/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-outline-text.h"

#include "report/kit/rung-grid-text.h"

/* Sections and tables have a line to themselves above and below. */
static void
add_space (RungOutlineText *self)
{
  if (self->text->len > 0 && !g_str_has_suffix (self->text->str, "\n\n"))
    g_string_append_c (self->text, '\n');
  self->is_after_head = FALSE;
  self->is_in_list = FALSE;
}

static void
add_text (gpointer       out,
          RungPaperText  kind,
          const char    *text)
{
  RungOutlineText *self = out;

  if (kind == RUNG_PAPER_SECTION || self->is_after_head)
    add_space (self);
  /* An answer is a whole sentence, which a headline need not be. */
  if (kind == RUNG_PAPER_ANSWER && !g_str_has_suffix (text, "."))
    g_string_append_printf (self->text, "%s.\n", text);
  else
    g_string_append_printf (self->text, "%s%s\n",
                            kind == RUNG_PAPER_NOTE && self->is_in_list ? "    " : "", text);
  self->is_after_head = kind == RUNG_PAPER_SECTION;
  if (kind != RUNG_PAPER_NOTE)
    self->is_in_list = FALSE;
}

static void
add_item (gpointer    out,
          const char *text)
{
  RungOutlineText *self = out;

  g_string_append_printf (self->text, "  %s\n", text);
  self->is_after_head = FALSE;
  self->is_in_list = TRUE;
}

static void
add_link (gpointer    out,
          const char *text,
          const char *address)
{
  RungOutlineText *self = out;

  g_string_append_printf (self->text, "%s %s\n", text, address != NULL ? address : "");
  self->is_after_head = FALSE;
}

static void
add_grid (gpointer    out,
          RungGrid   *grid,
          const char *caption)
{
  RungOutlineText *self = out;
  g_autofree char *table = rung_grid_to_text (grid);

  add_space (self);
  if (caption != NULL)
    g_string_append_printf (self->text, "%s\n\n", caption);
  g_string_append (self->text, table);
  add_space (self);
  rung_grid_free (grid);
}

/**
 * rung_outline_text_begin:
 * @self: (out caller-allocates): a text
 *
 * Returns: where a report is told; @self takes it
 */
RungOutline
rung_outline_text_begin (RungOutlineText *self)
{
  static const RungOutlineWriter writer = {
    .is_narrow = TRUE, .add_text = add_text, .add_item = add_item, .add_link = add_link,
    .add_grid = add_grid,
  };

  *self = (RungOutlineText) { .text = g_string_new (NULL) };
  return (RungOutline) { &writer, self };
}

/**
 * rung_outline_text_end:
 * @self: (transfer full): a text
 *
 * Returns: (transfer full): all that was told
 */
char *
rung_outline_text_end (RungOutlineText *self)
{
  while (g_str_has_suffix (self->text->str, "\n\n"))
    g_string_truncate (self->text, self->text->len - 1);
  return g_string_free (g_steal_pointer (&self->text), FALSE);
}
