/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-worth-page.h"

#include <glib/gi18n-lib.h>

#include "engine/estimate/rung-estimate-figures.h"
#include "model/session/rung-session-look.h"
#include "report/charts/rung-range-chart.h"
#include "report/charts/rung-waterfall-chart.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"

#include "rung-changes-view.h"
#include "rung-disclosures.h"
#include "rung-elsewhere-view.h"
#include "rung-opinions.h"
#include "rung-premium-row.h"
#include "rung-preview-bar.h"
#include "rung-salaries-view.h"
#include "rung-text-grid.h"

struct _RungWorthPage
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *scrolled;
  GtkWidget *answer;
  GtkWidget *doubt;
  GtkWidget *warning;
  GtkWidget *range;
  GtkWidget *places;
  GtkWidget *waterfall;
  GtkWidget *as_published;
  GtkWidget *premiums;
  GtkWidget *employers;
  GtkWidget *companies;
  GtkWidget *companies_section;
  GtkWidget *opinions;
};

G_DEFINE_FINAL_TYPE (RungWorthPage, rung_worth_page, GTK_TYPE_WIDGET)

static RungChart *
build_range (const RungCanvas *canvas,
             gpointer          user_data)
{
  RungWorthPage *self = user_data;
  const RungEstimate *estimate
    = rung_results_get_estimate (rung_session_get_results (self->session));

  return estimate == NULL ? NULL
         : rung_range_chart_new (estimate, rung_session_get_compared (self->session), canvas);
}

static double
range_height (double   line_height,
              gpointer user_data)
{
  return 7.5 * line_height;
}

static RungChart *
build_waterfall (const RungCanvas *canvas,
                 gpointer          user_data)
{
  const RungEstimate *estimate
    = rung_results_get_estimate (rung_session_get_results (RUNG_WORTH_PAGE (user_data)->session));

  return estimate == NULL ? NULL : rung_waterfall_chart_new (estimate, canvas);
}

static double
waterfall_height (double   line_height,
                  gpointer user_data)
{
  const RungEstimate *estimate
    = rung_results_get_estimate (rung_session_get_results (RUNG_WORTH_PAGE (user_data)->session));

  return estimate == NULL ? line_height : rung_waterfall_chart_get_height (estimate, line_height);
}

static void
show_table (GtkWidget *grid,
            RungGrid  *table)
{
  rung_text_grid_show (grid, table, rung_opinions_get_class);
}

static void
update_lists (RungWorthPage *self)
{
  const RungEstimate *estimate
    = rung_results_get_estimate (rung_session_get_results (self->session));
  g_autoptr (RungGrid) companies = rung_companies_grid_new (self->session);
  g_autoptr (RungGrid) employers = rung_employers_grid_new (self->session);
  g_autoptr (RungGrid) opinions = rung_opinions_grid_new (self->session);

  rung_page_clear_box (self->premiums);
  gtk_widget_set_visible (self->companies_section, companies != NULL);
  show_table (self->companies, companies);
  show_table (self->employers, employers);
  show_table (self->opinions, opinions);
  for (guint i = 0; estimate != NULL && i < estimate->n_lines; i++)
    gtk_box_append (GTK_BOX (self->premiums), rung_premium_row_new (estimate, i));
}

static void
update_answer (RungWorthPage *self)
{
  const RungEstimate *estimate
    = rung_results_get_estimate (rung_session_get_results (self->session));
  g_autofree char *answer = NULL;
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;
  g_autofree char *doubt = NULL;

  gtk_widget_set_visible (self->warning, estimate != NULL && estimate->is_beyond_evidence);
  if (estimate == NULL)
    {
      gtk_label_set_text (GTK_LABEL (self->answer), _("Tell your level or your years to see what "
                                                      "you are worth"));
      gtk_label_set_text (GTK_LABEL (self->doubt), "");
      return;
    }
  answer = rung_phrase_range (estimate);
  low = rung_format_thousands (estimate->middle_low);
  high = rung_format_thousands (estimate->middle_high);
  doubt = g_strdup_printf (_("%s, %s. The middle itself is known to about $%s to $%s."),
                           estimate->level->title,
                           estimate->place != NULL ? estimate->place->title : _("place not told"),
                           low, high);
  gtk_label_set_text (GTK_LABEL (self->answer), answer);
  gtk_label_set_text (GTK_LABEL (self->doubt), doubt);
}

static void
append_place (GString            *out,
              const RungEstimate *estimate,
              const char         *who,
              gint64              base)
{
  g_autofree char *place = NULL;

  if (base <= 0)
    return;
  place = rung_format_percentile (rung_estimate_get_percentile (estimate, (double) base));
  g_string_append_printf (out, "%s%s: %s", out->len > 0 ? "   " : "", who, place);
}

/* The picture in words. */
static void
update_places (RungWorthPage *self)
{
  const RungEstimate *estimate
    = rung_results_get_estimate (rung_session_get_results (self->session));
  const RungDocument *document = rung_session_get_compared (self->session);
  GString *out = g_string_new (NULL);

  if (estimate != NULL)
    append_place (out, estimate, C_("the person whose offers these are", "You"),
                  document->profile.current_base);
  for (guint i = 0; estimate != NULL && i < rung_document_get_n_offers (document); i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);
      g_autofree char *letter = rung_format_letter (offer->id);

      append_place (out, estimate, letter, offer->inputs.base_pay);
    }
  gtk_label_set_text (GTK_LABEL (self->places), out->str);
  g_string_free (out, TRUE);
}

static void
update (RungWorthPage *self)
{
  /* A part out of sight is brought up to date when it is shown. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  update_answer (self);
  update_places (self);
  update_lists (self);
  rung_chart_area_update (RUNG_CHART_AREA (self->range));
  rung_chart_area_update (RUNG_CHART_AREA (self->waterfall));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->as_published),
                               rung_session_get_as_published (self->session));
}

static void
as_published_cb (RungWorthPage *self)
{
  GtkCheckButton *check = GTK_CHECK_BUTTON (self->as_published);

  rung_session_set_as_published (self->session, gtk_check_button_get_active (check));
}

static void
rung_worth_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rung_worth_page_parent_class)->map (widget);
  update (RUNG_WORTH_PAGE (widget));
}

static void
rung_worth_page_dispose (GObject *object)
{
  RungWorthPage *self = RUNG_WORTH_PAGE (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_worth_page_parent_class)->dispose (object);
}

static void
rung_worth_page_class_init (RungWorthPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_worth_page_dispose;
  GTK_WIDGET_CLASS (klass)->map = rung_worth_page_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_worth_page_init (RungWorthPage *self)
{
}

static GtkWidget *
create_head (RungWorthPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->answer = rung_page_create_label (NULL, "answer");
  self->doubt = rung_page_create_label (NULL, NULL);
  self->warning = rung_page_create_label (_("Outside the evidence: the middle is above the "
                                            "highest published base, or more than three premiums "
                                            "are counted."),
                                          "problem");
  gtk_box_append (GTK_BOX (box), self->answer);
  gtk_box_append (GTK_BOX (box), self->doubt);
  gtk_box_append (GTK_BOX (box), self->warning);
  return box;
}

static RungGrid *
create_companies (gpointer user_data)
{
  return rung_companies_grid_new (RUNG_WORTH_PAGE (user_data)->session);
}

static RungGrid *
create_opinions (gpointer user_data)
{
  return rung_opinions_grid_new (RUNG_WORTH_PAGE (user_data)->session);
}

static RungGrid *
create_employers (gpointer user_data)
{
  return rung_employers_grid_new (RUNG_WORTH_PAGE (user_data)->session);
}

static GtkWidget *
create_elsewhere (gpointer user_data)
{
  return rung_elsewhere_view_new (RUNG_WORTH_PAGE (user_data)->session);
}

static GtkWidget *
create_salaries (gpointer user_data)
{
  return rung_salaries_view_new (RUNG_WORTH_PAGE (user_data)->session);
}

static GtkWidget *
create_range (RungWorthPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->range = rung_page_create_chart (_("Range of base pay with you and your offers on it"),
                                     build_range, range_height, self);
  self->places = rung_page_create_label (NULL, NULL);
  gtk_box_append (GTK_BOX (box), self->range);
  gtk_box_append (GTK_BOX (box), self->places);
  gtk_box_append (GTK_BOX (box),
                  rung_page_create_label (_("Wide band: the market from its 20th to its 80th "
                                            "percentile. Narrow band: where its middle lies, two "
                                            "times out of three."),
                                          "note"));
  return box;
}

/* How the middle is made. */
static GtkWidget *
create_made (RungWorthPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->waterfall = rung_page_create_chart (_("From the level to the middle of base pay"),
                                         build_waterfall, waterfall_height, self);
  self->as_published = rung_page_create_check (_("Count premiums as _published (an overstatement: "
                                                 "they overlap)"));
  g_signal_connect_object (self->as_published, "toggled", G_CALLBACK (as_published_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), self->waterfall);
  gtk_box_append (GTK_BOX (box), self->as_published);
  return box;
}

/* A section with a table that can be copied. */
static GtkWidget *
create_table (RungWorthPage  *self,
              const char     *title,
              GtkWidget      *child,
              RungGrid     *(*create) (gpointer user_data))
{
  return rung_page_create_table_section (title, child, rung_copy_button_new (title, create, self));
}

static void
build (RungWorthPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  GtkWidget *employers = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->premiums = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->employers = rung_text_grid_new ();
  self->companies = rung_text_grid_new ();
  self->opinions = rung_text_grid_new ();
  gtk_box_append (GTK_BOX (employers), self->employers);
  gtk_box_append (GTK_BOX (employers),
                  rung_page_create_label (_("20th and 80th are those of base pay, raised as the "
                                            "middle is. Shares spread total pay further."),
                                          "note"));
  self->companies_section = create_table (self, _("Second opinions on total pay"),
                                          self->companies, create_companies);
  gtk_box_append (GTK_BOX (box), rung_preview_bar_new (self->session));
  gtk_box_append (GTK_BOX (box), create_head (self));
  gtk_box_append (GTK_BOX (box), create_range (self));
  gtk_box_append (GTK_BOX (box), rung_page_create_section (_("How the middle is made"),
                                                           create_made (self)));
  gtk_box_append (GTK_BOX (box),
                  rung_page_create_section (_("Published against counted"), self->premiums));
  gtk_box_append (GTK_BOX (box), create_table (self, _("Total pay by kind of employer"), employers,
                                               create_employers));
  gtk_box_append (GTK_BOX (box), self->companies_section);
  gtk_box_append (GTK_BOX (box), create_table (self, _("Second opinions on base pay"),
                                               self->opinions, create_opinions));
  gtk_box_append (GTK_BOX (box), rung_page_create_section (_("What one change is worth"),
                                                           rung_changes_view_new (self->session)));
  gtk_box_append (GTK_BOX (box),
                  rung_page_create_fold (_("The same profile in other places"), FALSE,
                                         create_elsewhere, self));
  gtk_box_append (GTK_BOX (box),
                  rung_page_create_fold (_("Your own salary data"), FALSE, create_salaries, self));
  gtk_box_append (GTK_BOX (box), rung_disclosures_new ());
  self->scrolled = rung_page_create_scroller (box);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/**
 * rung_worth_page_new:
 * @session: the session
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
rung_worth_page_new (RungSession *session)
{
  RungWorthPage *self = g_object_new (RUNG_TYPE_WORTH_PAGE, NULL);

  self->session = g_object_ref (session);
  build (self);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
