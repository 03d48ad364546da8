/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-shown.h"

#include <glib/gi18n-lib.h>

#include "model/rows/rung-market-rows.h"
#include "model/rows/rung-market-search.h"

#include "rung-line.h"

struct _RungMarketShown
{
  RungShown parent_instance;
  RungMarketSearch *search; /* (nullable): through all of them */
};

G_DEFINE_FINAL_TYPE (RungMarketShown, rung_market_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_MARKET_SHOWN_SECTIONS] = { "sections", RUNG_SHOWN_LIST },
  [RUNG_MARKET_SHOWN_ROWS] = { "rows", RUNG_SHOWN_LIST },
  [RUNG_MARKET_SHOWN_COUNT] = { "count", RUNG_SHOWN_TEXT },
  [RUNG_MARKET_SHOWN_NOTHING] = { "nothing", RUNG_SHOWN_TEXT },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_MARKET_SHOWN_FIELDS);

static void
rung_market_shown_constructed (GObject *object)
{
  g_autoptr (GListStore) sections = rung_lines_new ();
  g_autoptr (GListStore) rows = g_list_store_new (RUNG_TYPE_TABLE_ROW);

  G_OBJECT_CLASS (rung_market_shown_parent_class)->constructed (object);
  rung_shown_set_list (RUNG_SHOWN (object), RUNG_MARKET_SHOWN_SECTIONS, G_LIST_MODEL (sections));
  rung_shown_set_list (RUNG_SHOWN (object), RUNG_MARKET_SHOWN_ROWS, G_LIST_MODEL (rows));
}

static void
rung_market_shown_finalize (GObject *object)
{
  g_clear_pointer (&RUNG_MARKET_SHOWN (object)->search, rung_market_search_free);
  G_OBJECT_CLASS (rung_market_shown_parent_class)->finalize (object);
}

static void
rung_market_shown_class_init (RungMarketShownClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_market_shown_finalize;
  G_OBJECT_CLASS (klass)->constructed = rung_market_shown_constructed;
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_market_shown_init (RungMarketShown *self)
{
}

static void
add_section (GListStore *sections,
             const char *id,
             const char *title)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (sections));

  rung_lines_set (sections, n, title, NULL, NULL);
  rung_shown_set_text (RUNG_SHOWN (rung_lines_ensure (sections, n)), RUNG_LINE_ID, id);
}

/**
 * rung_market_shown_set_list:
 * @self: published figures
 * @list: all of them
 * @tables: what they are read into
 *
 * Reads the figures and shows all. Where that fails it says why.
 */
void
rung_market_shown_set_list (RungMarketShown  *self,
                            RungMarketList   *list,
                            const RungTables *tables)
{
  RungShown *shown = RUNG_SHOWN (self);
  GListStore *sections = G_LIST_STORE (rung_shown_get_list (shown, RUNG_MARKET_SHOWN_SECTIONS));
  g_autoptr (GError) error = NULL;
  GListModel *all = rung_market_list_get_rows (list, &error);

  add_section (sections, "", _("All sections"));
  if (all == NULL)
    {
      rung_shown_set_text (shown, RUNG_MARKET_SHOWN_NOTHING, error->message);
      return;
    }
  self->search = rung_market_search_new (all);
  for (guint i = 0; i < tables->sections->len; i++)
    {
      const RungMarketSection *section = g_ptr_array_index (tables->sections, i);

      add_section (sections, section->id, section->title);
    }
  add_section (sections, "wages", _("Federal wage percentiles"));
  add_section (sections, "filings", _("H-1B filings"));
  add_section (sections, "prices", _("Price levels"));
  rung_market_shown_find (self, 0, "");
}

/**
 * rung_market_shown_find:
 * @self: published figures
 * @section: place of a section, 0 for all
 * @text: words to look for, "" for any
 *
 * Shows the figures of a section that hold the words.
 */
void
rung_market_shown_find (RungMarketShown *self,
                        guint            section,
                        const char      *text)
{
  RungShown *shown = RUNG_SHOWN (self);
  GListModel *rows = rung_shown_get_list (shown, RUNG_MARKET_SHOWN_ROWS);
  g_autoptr (RungShown) line
    = g_list_model_get_item (rung_shown_get_list (shown, RUNG_MARKET_SHOWN_SECTIONS), section);
  const char *id = line != NULL ? rung_shown_get_text (line, RUNG_LINE_ID) : "";
  g_autoptr (GPtrArray) found = NULL;

  if (self->search == NULL)
    return;
  found = rung_market_search_find (self->search, id, text);
  g_list_store_splice (G_LIST_STORE (rows), 0, g_list_model_get_n_items (rows), found->pdata,
                       found->len);
  rung_shown_take_text (shown, RUNG_MARKET_SHOWN_COUNT,
                        g_strdup_printf (ngettext ("%u figure", "%u figures", found->len),
                                         found->len));
  rung_shown_set_text (shown, RUNG_MARKET_SHOWN_NOTHING,
                       found->len == 0 ? _("Nothing found. Try another word or all sections.")
                                       : NULL);
}

static void
add_figures (RungDerivationShown *shown,
             RungTableRow        *row)
{
  static const struct { guint place; const char *title; } figures[] = {
    { RUNG_MARKET_LOW, N_("Low") },
    { RUNG_MARKET_MIDDLE, N_("Value") },
    { RUNG_MARKET_HIGH, N_("High") },
    { RUNG_MARKET_MEASURE, N_("Measure") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    if (*rung_table_row_get_text (row, figures[i].place) != '\0')
      rung_derivation_shown_add (shown, _(figures[i].title),
                                 rung_table_row_get_text (row, figures[i].place), NULL);
  rung_derivation_shown_add (shown, _("Source"), "",
                             rung_table_row_get_text (row, RUNG_MARKET_SOURCE));
}

/**
 * rung_market_shown_tell:
 * @row: a published figure, or several of the same thing
 *
 * Returns: (transfer full): what is behind it: its figures, what it is about and its source
 */
RungDerivationShown *
rung_market_shown_tell (RungTableRow *row)
{
  RungTableRow *first = RUNG_TABLE_ROW (rung_market_row_get_part (RUNG_MARKET_ROW (row), 0));
  RungMarketRow *second = rung_market_row_get_part (RUNG_MARKET_ROW (row), 1);
  RungDerivationShown *shown
    = rung_derivation_shown_new (rung_table_row_get_text (first, RUNG_MARKET_TITLE),
                                 rung_table_row_get_detail (first));

  add_figures (shown, first);
  if (second == NULL)
    return shown;
  rung_derivation_shown_add (shown, rung_table_row_get_text (RUNG_TABLE_ROW (second),
                                                             RUNG_MARKET_TITLE), "",
                             rung_table_row_get_detail (RUNG_TABLE_ROW (second)));
  add_figures (shown, RUNG_TABLE_ROW (second));
  return shown;
}

/**
 * rung_market_shown_list_headlines:
 * @list: all published figures
 *
 * Returns: (transfer full) (element-type RungMarketRow): those that stand above all others
 */
GPtrArray *
rung_market_shown_list_headlines (RungMarketList *list)
{
  static const char *const sections[] = { "overall", "outlook", "demand" };
  GPtrArray *headlines = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all = rung_market_list_get_rows (list, NULL);

  for (guint k = 0; all != NULL && k < G_N_ELEMENTS (sections); k++)
    for (guint i = 0; i < g_list_model_get_n_items (all); i++)
      {
        g_autoptr (RungMarketRow) row = g_list_model_get_item (all, i);

        if (rung_market_row_get_fact (row)->headline != NULL
            && g_str_equal (rung_table_row_get_section (RUNG_TABLE_ROW (row)), sections[k]))
          g_ptr_array_add (headlines, g_steal_pointer (&row));
      }
  return headlines;
}

/**
 * rung_market_shown_dup_headline:
 * @row: a figure that stands above all others
 *
 * Returns: (transfer full): the figure, a change with its sign
 */
char *
rung_market_shown_dup_headline (RungTableRow *row)
{
  const RungMarketFact *fact = rung_market_row_get_fact (RUNG_MARKET_ROW (row));

  return g_strconcat (fact->is_growth && fact->middle > 0.0 ? "+" : "",
                      rung_table_row_get_text (row, RUNG_MARKET_MIDDLE), NULL);
}
