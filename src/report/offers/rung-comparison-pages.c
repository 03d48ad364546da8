/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-comparison-pages.h"

#include "report/outline/rung-outline-html.h"
#include "report/outline/rung-outline-markdown.h"
#include "report/outline/rung-outline-text.h"

#include "rung-comparison-outline.h"

/* What a text or a page tells. */
static void
tell (const RungComparisonReport *self,
      gboolean                    with_answers,
      const RungOutline          *to)
{
  static const struct
  {
    RungComparisonPart part;
    gboolean is_answer;     /* told where answers are asked for */
  } parts[] = {
    { .part = RUNG_COMPARISON_ANSWER, .is_answer = FALSE },
    { .part = RUNG_COMPARISON_TABLE, .is_answer = FALSE },
    { .part = RUNG_COMPARISON_CHANCES, .is_answer = FALSE },
    { .part = RUNG_COMPARISON_NOTES, .is_answer = FALSE },
    { .part = RUNG_COMPARISON_FLIPS, .is_answer = TRUE },
    { .part = RUNG_COMPARISON_ASKS, .is_answer = TRUE },
    { .part = RUNG_COMPARISON_MISSING, .is_answer = TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (with_answers || !parts[i].is_answer)
      rung_comparison_tell (self, parts[i].part, to);
}

/**
 * rung_comparison_to_text:
 * @self: a comparison
 * @with_answers: whether to tell what would change the answer
 *
 * Returns: (transfer full): the comparison as plain text
 */
char *
rung_comparison_to_text (const RungComparisonReport *self,
                         gboolean                    with_answers)
{
  RungOutlineText text;
  RungOutline to = rung_outline_text_begin (&text);

  tell (self, with_answers, &to);
  return rung_outline_text_end (&text);
}

/**
 * rung_comparison_to_markdown:
 * @self: a comparison
 * @with_answers: whether to tell what would change the answer
 *
 * Returns: (transfer full): the comparison as Markdown
 */
char *
rung_comparison_to_markdown (const RungComparisonReport *self,
                             gboolean                    with_answers)
{
  RungOutlineMarkdown text;
  RungOutline to = rung_outline_markdown_begin (&text);

  tell (self, with_answers, &to);
  return rung_outline_markdown_end (&text);
}

/**
 * rung_comparison_to_html:
 * @self: a comparison
 * @with_answers: whether to tell what would change the answer
 *
 * Writes a page of its own, in UTF-8, that loads nothing from anywhere.
 *
 * Returns: (transfer full): the page
 */
char *
rung_comparison_to_html (const RungComparisonReport *self,
                         gboolean                    with_answers)
{
  RungOutlineHtml page;
  RungOutline to = rung_outline_html_begin (&page, self->title);

  tell (self, with_answers, &to);
  return rung_outline_html_end (&page);
}
