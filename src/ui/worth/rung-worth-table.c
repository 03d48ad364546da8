/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-worth-table.h"

#include "model/shown/rung-opinions.h"
#include "report/grids/rung-worth-grids.h"

#include "rung-text-grid.h"

struct _RungWorthTable
{
  RungSection parent_instance;
  RungTextGrid *grid;
  char *kind;
};

G_DEFINE_FINAL_TYPE (RungWorthTable, rung_worth_table, RUNG_TYPE_SECTION)

static RungGrid *
create_premiums (RungSession *session)
{
  const RungEstimate *estimate = rung_results_get_estimate (rung_session_get_results (session));

  return estimate != NULL ? rung_premiums_grid_new (estimate) : NULL;
}

static const struct
{
  const char *kind;
  RungGrid *(*create) (RungSession *session);
} tables[] = {
  { "premiums", create_premiums },
  { "companies", rung_companies_grid_new },
  { "employers", rung_employers_grid_new },
  { "opinions", rung_opinions_grid_new },
};

static RungGrid *
rung_worth_table_create_grid (RungSection *section)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (g_strcmp0 (RUNG_WORTH_TABLE (section)->kind, tables[i].kind) == 0)
      return tables[i].create (rung_section_get_session (section));
  g_return_val_if_reached (NULL);
}

static void
rung_worth_table_update (RungSection *section)
{
  rung_text_grid_take (RUNG_WORTH_TABLE (section)->grid, rung_worth_table_create_grid (section));
}

static void
rung_worth_table_class_init (RungWorthTableClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);

  section_class->update = rung_worth_table_update;
  section_class->shows_at_once = TRUE;
  section_class->is_quick = TRUE;
  section_class->create_grid = rung_worth_table_create_grid;
  rung_member_add (G_OBJECT_CLASS (klass), "kind", G_TYPE_STRING,
                   G_STRUCT_OFFSET (RungWorthTable, kind), NULL);
  g_type_ensure (RUNG_TYPE_TEXT_GRID);
  rung_section_class_set_template (section_class, "worth/table", G_TYPE_NONE);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), RungWorthTable, grid);
}

static void
rung_worth_table_init (RungWorthTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
