/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-disclosures.h"

#include <glib/gi18n-lib.h>

#include "ui/parts/rung-page.h"

static const char *const disclosures[] = {
  N_("“National” bands are those of four tech hubs. Other metros follow from federal wages of "
     "software developers through a line fitted on four points."),
  N_("The range is the market from its 20th to its 80th percentile; the dark part is the doubt "
     "about its middle. They are two different things."),
  N_("Published premiums compare people who differ in much else, so each counts three quarters, "
     "the second half of that, the third a quarter."),
  N_("At senior and staff the published bands run above base wages in federal H-1B filings, by "
     "about 10% and 28%."),
  N_("Industry ranges do not say base or total; they are read as total pay. For a real offer its "
     "own bonus and equity count instead."),
  N_("All figures are US dollars of the year they were published for; an adjustment for later pay "
     "is an assumption of yours, zero unless you set it."),
  N_("Percentiles speak of this model’s market, not of all people. Below 3 and above 97 nothing "
     "is known."),
  N_("A premium is an association, not a cause: learning a skill is not promised to raise pay by "
     "it."),
};

/**
 * rung_disclosures_new:
 *
 * Returns: (transfer floating): what to know, folded
 */
GtkWidget *
rung_disclosures_new ( void)
{
  GtkWidget *expander = gtk_expander_new (_("What to know about these figures"));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  for (guint i = 0; i < G_N_ELEMENTS (disclosures); i++)
    gtk_box_append (GTK_BOX (box), rung_page_create_label (_(disclosures[i]), NULL));
  gtk_widget_add_css_class (box, "unfolded");
  gtk_widget_add_css_class (expander, "section");
  gtk_expander_set_child (GTK_EXPANDER (expander), box);
  return expander;
}
