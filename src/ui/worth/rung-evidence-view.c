/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-evidence-view.h"

#include "model/shown/rung-opinions.h"

#include "rung-worth-table.h"

struct _RungEvidenceView
{
  RungSection parent_instance;
  GtkWidget *companies;
};

G_DEFINE_FINAL_TYPE (RungEvidenceView, rung_evidence_view, RUNG_TYPE_SECTION)

/* The tables bring themselves up to date; one of them is for offers that name a company alone. */
static void
rung_evidence_view_update (RungSection *section)
{
  g_autoptr (RungGrid) companies = rung_companies_grid_new (rung_section_get_session (section));

  gtk_widget_set_visible (RUNG_EVIDENCE_VIEW (section)->companies, companies != NULL);
}

static void
rung_evidence_view_class_init (RungEvidenceViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);

  section_class->update = rung_evidence_view_update;
  section_class->shows_at_once = TRUE;
  g_type_ensure (RUNG_TYPE_WORTH_TABLE);
  rung_section_class_set_template (section_class, "worth/evidence-view", G_TYPE_NONE);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), RungEvidenceView, companies);
}

static void
rung_evidence_view_init (RungEvidenceView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
