/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pool-companies.h"

#include <math.h>
#include <string.h>

/* The section of the market figures that names companies, and how pay is split there. */
#define COMPANIES "companies"
#define LIKE_INDUSTRY "big-tech"
#define LIKE_LEVEL "mid"        /* a median over all levels is read as pay of this one */

static gboolean
is_letter (const char *text)
{
  return *text != '\0' && g_unichar_isalnum (g_utf8_get_char (text));
}

/* Whether a name is in a text as a word of its own. */
static gboolean
has_word (const char *text,
          const char *word)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_autofree char *sought = g_utf8_casefold (word, -1);
  gsize length = strlen (sought);

  for (const char *at = strstr (folded, sought); length > 0
       && at != NULL; at = strstr (at + 1, sought))
    if (!is_letter (at + length) && (at == folded || !is_letter (g_utf8_prev_char (at))))
      return TRUE;
  return FALSE;
}

/**
 * rung_company_is_named:
 * @figure: a figure of a company; its scope begins with the name of the company
 * @names: (array zero-terminated=1): names of offers
 *
 * Returns: whether one of the offers names the company
 */
gboolean
rung_company_is_named (const RungFigureRow *figure,
                       const char *const   *names)
{
  const char *scope = figure->scope != NULL ? figure->scope : "";
  g_autofree char *company = g_strndup (scope, strcspn (scope, ","));

  for (guint i = 0; names[i] != NULL; i++)
    if (has_word (names[i], company))
      return TRUE;
  return FALSE;
}

/* Total pay of a company as base pay at the level of the person. */
static double
read_total (const RungTables   *tables,
            const RungEstimate *estimate,
            double              total)
{
  const RungPayModel *model = tables->pay_model;
  const RungTrait *industry = rung_trait_find (model->industries, model->n_industries,
                                               LIKE_INDUSTRY);
  const RungLevel *like = rung_level_find (model, LIKE_LEVEL);

  if (industry == NULL || like == NULL)
    return NAN;
  return total / (1.0 + (industry->ratio - 1.0) * like->growth) * estimate->level->mid / like->mid;
}

/**
 * rung_pool_find_companies:
 * @tables: the figures, those of the market read
 * @estimate: the estimate
 * @names: (array zero-terminated=1): names of offers
 * @opinions: (out caller-allocates) (array length=n_opinions): what is found
 * @n_opinions: room in @opinions
 *
 * Finds the published medians of total pay of companies that an offer names.
 *
 * Returns: how many there are
 */
guint
rung_pool_find_companies (const RungTables   *tables,
                          const RungEstimate *estimate,
                          const char *const  *names,
                          RungOpinion        *opinions,
                          guint               n_opinions)
{
  const RungOpinionKind *kind = rung_opinion_kind_find (tables->pay_model, "company");
  guint n = 0;

  for (guint i = 0; i < tables->sections->len && kind != NULL; i++)
    {
      const RungMarketSection *section = g_ptr_array_index (tables->sections, i);

      for (guint k = 0; k < section->n_figures && g_str_equal (section->id, COMPANIES); k++)
        {
          const RungFigureRow *figure = &section->figures[k];

          if (isnan (figure->value) || figure->open_top || n == n_opinions
              || !rung_company_is_named (figure, names))
            continue;
          opinions[n++] = (RungOpinion) {
            .kind = kind, .title = figure->title, .source = figure->source, .low = NAN,
            .mid = figure->value, .high = NAN, .p90 = NAN,
            .reading = read_total (tables, estimate, figure->value), .doubt = kind->doubt,
          };
        }
    }
  return n;
}
