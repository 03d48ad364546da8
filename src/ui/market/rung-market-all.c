/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-all.h"

#include "model/shown/rung-line.h"
#include "model/shown/rung-market-shown.h"
#include "ui/kit/rung-spoken.h"
#include "ui/parts/rung-derivation.h"
#include "ui/parts/rung-table.h"

struct _RungMarketAll
{
  RungSection parent_instance;
  GtkDropDown *sections;
  RungTable *table;
  char *text;               /* what is looked for */
};

G_DEFINE_FINAL_TYPE (RungMarketAll, rung_market_all, RUNG_TYPE_SECTION)

static void
find_cb (RungMarketAll *self)
{
  rung_market_shown_find (rung_section_get_shown (RUNG_SECTION (self)),
                          gtk_drop_down_get_selected (self->sections),
                          self->text != NULL ? self->text : "");
}

static void
activated_cb (RungMarketAll *self,
              RungTableRow  *row,
              GtkWidget     *line)
{
  g_autoptr (RungDerivationShown) shown = rung_market_shown_tell (row);

  rung_derivation_popup_shown (line, shown);
}

/* What is published does not depend on what is typed. */
static void
rung_market_all_set_up (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);

  rung_market_shown_set_list (rung_section_get_shown (section), rung_session_get_market (session),
                              rung_session_get_tables (session));
}

static RungGrid *
rung_market_all_create_grid (RungSection *section)
{
  return rung_table_create_grid (RUNG_MARKET_ALL (section)->table);
}

static void
rung_market_all_class_init (RungMarketAllClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  section_class->set_up = rung_market_all_set_up;
  section_class->create_grid = rung_market_all_create_grid;
  rung_member_add (G_OBJECT_CLASS (klass), "text", G_TYPE_STRING,
                   G_STRUCT_OFFSET (RungMarketAll, text), NULL);
  g_type_ensure (RUNG_TYPE_LINE);
  g_type_ensure (RUNG_TYPE_TABLE);
  rung_section_class_set_template (section_class, "market/market-all", RUNG_TYPE_MARKET_SHOWN);
  gtk_widget_class_bind_template_child (widget_class, RungMarketAll, sections);
  gtk_widget_class_bind_template_child (widget_class, RungMarketAll, table);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_cb);
}

static void
rung_market_all_init (RungMarketAll *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_spoken_drop_down (self->sections);
}

/**
 * rung_market_all_find:
 * @self: the table
 * @text: words to look for, "" for any
 *
 * Shows the figures that hold the words.
 */
void
rung_market_all_find (RungMarketAll *self,
                      const char    *text)
{
  g_object_set (self, "text", text, NULL);
  find_cb (self);
}
