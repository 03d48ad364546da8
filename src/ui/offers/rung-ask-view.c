/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ask-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-answers.h"
#include "report/grids/rung-answer-grids.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-ask-phrases.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-pair-chooser.h"

#define N_ROWS (RUNG_N_ASKS + 1)    /* each part, and the mix */

struct _RungAskView
{
  RungSection parent_instance;
  GtkWidget *pair;
  GtkWidget *lone;          /* said while there is nothing to ask for */
  GtkWidget *grid;
  GtkWidget *titles[N_ROWS];
  GtkWidget *worths[N_ROWS];
  GtkWidget *note;
  gboolean has_pair;
};

G_DEFINE_FINAL_TYPE (RungAskView, rung_ask_view, RUNG_TYPE_SECTION)

static const RungAskResult *
get_ask (RungAskView *self)
{
  RungSession *session = rung_section_get_session (RUNG_SECTION (self));
  const RungDocument *document = rung_session_get_compared (session);
  const char *offer = rung_pair_chooser_get_first (RUNG_PAIR_CHOOSER (self->pair));
  const char *rival = rung_pair_chooser_get_second (RUNG_PAIR_CHOOSER (self->pair));

  if (!self->has_pair || rung_document_find_offer (document, offer) < 0
      || rung_document_find_offer (document, rival) < 0)
    return NULL;
  return rung_results_get_ask (rung_session_get_results (session), offer, rival);
}

static RungGrid *
create_grid (gpointer user_data)
{
  const RungAskResult *ask = get_ask (user_data);

  return ask != NULL ? rung_ask_grid_new (ask) : NULL;
}

static void
show_row (RungAskView *self,
          guint        row,
          const char  *title,
          double       worth,
          gboolean     is_shown)
{
  g_autofree char *amount = rung_format_money (worth);
  g_autofree char *text = g_strdup_printf (_("then worth $%s"), amount);

  gtk_label_set_text (GTK_LABEL (self->titles[row]), title);
  gtk_label_set_text (GTK_LABEL (self->worths[row]), text);
  gtk_widget_set_visible (self->titles[row], is_shown);
  gtk_widget_set_visible (self->worths[row], is_shown);
}

static void
show_ask (RungAskView         *self,
          const RungAskResult *ask)
{
  g_autofree char *mix = rung_phrase_ask_mix (ask);
  g_autofree char *title = g_strdup_printf (_("A mix: %s"), mix);

  for (int kind = 0; kind < RUNG_N_ASKS; kind++)
    {
      g_autofree char *part = rung_phrase_ask_part (kind, (double) ask->asks[kind].rounded);

      show_row (self, (guint) kind, part, ask->asks[kind].worth, ask->asks[kind].is_possible);
    }
  show_row (self, RUNG_N_ASKS, title, ask->mixed_worth, *mix != '\0');
}

static char *
dup_note (const RungAskResult *ask)
{
  g_autofree char *offer = rung_format_letter (ask->offer);
  g_autofree char *rival = rung_format_letter (ask->rival);
  g_autofree char *worth = rung_format_money (ask->worth);
  g_autofree char *target = rung_format_money (ask->target);

  return g_strdup_printf (_("%s is worth $%s as it stands, %s $%s. Each line alone closes the "
                            "gap, rounded up to what people ask for. How the mix is made up is "
                            "set under “You”, in the group “What to ask for”."),
                          offer, worth, rival, target);
}

static void
rung_ask_view_update (RungSection *section)
{
  RungAskView *self = RUNG_ASK_VIEW (section);
  RungSession *session = rung_section_get_session (section);
  const RungVerdict *verdict = rung_results_get_verdict (rung_session_get_results (session));
  const RungAskResult *ask = NULL;
  gboolean is_behind = FALSE;

  self->has_pair = rung_pair_chooser_propose (RUNG_PAIR_CHOOSER (self->pair), verdict->second,
                                              verdict->leader);
  ask = get_ask (self);
  is_behind = ask != NULL && ask->worth < ask->target;
  gtk_widget_set_visible (self->grid, is_behind);
  gtk_widget_set_visible (self->note, is_behind);
  gtk_widget_set_visible (self->lone, !is_behind);
  if (is_behind)
    {
      g_autofree char *note = dup_note (ask);

      show_ask (self, ask);
      gtk_label_set_text (GTK_LABEL (self->note), note);
    }
  else
    {
      g_autofree char *text = ask == NULL
      ? g_strdup (_("Add a second offer to see what to ask for."))
      : rung_phrase_ask (ask);

      gtk_label_set_text (GTK_LABEL (self->lone), text);
    }
}

static void
rung_ask_view_class_init (RungAskViewClass *klass)
{
  RUNG_SECTION_CLASS (klass)->update = rung_ask_view_update;
}

static void
rung_ask_view_init (RungAskView *self)
{
}

static GtkWidget *
create_rows (RungAskView *self)
{
  self->grid = gtk_grid_new ();
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), 24);
  gtk_grid_set_row_spacing (GTK_GRID (self->grid), 6);
  for (int i = 0; i < N_ROWS; i++)
    {
      self->titles[i] = rung_page_create_label (NULL, NULL);
      gtk_label_set_max_width_chars (GTK_LABEL (self->titles[i]), 60);
      self->worths[i] = rung_page_create_label (NULL, "figure");
      gtk_label_set_xalign (GTK_LABEL (self->worths[i]), 1.0f);
      gtk_widget_add_css_class (self->worths[i], "note");
      gtk_widget_set_valign (self->worths[i], GTK_ALIGN_BASELINE);
      gtk_widget_set_valign (self->titles[i], GTK_ALIGN_BASELINE);
      gtk_grid_attach (GTK_GRID (self->grid), self->titles[i], 0, i, 1, 1);
      gtk_grid_attach (GTK_GRID (self->grid), self->worths[i], 1, i, 1, 1);
    }
  return self->grid;
}

/**
 * rung_ask_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_ask_view_new (RungSession *session)
{
  RungAskView *self = g_object_new (RUNG_TYPE_ASK_VIEW, NULL);
  RungSection *section = RUNG_SECTION (self);

  rung_page_set_up_section (section, session, _("What to ask for"));
  self->pair = rung_pair_chooser_new (session, _("Offer to raise"),
                                      C_("between two offers", "to match"),
                                      _("Offer it has to match"));
  rung_page_add_to_section (section, self->pair, "control");
  rung_page_add_to_section (section,
                            rung_copy_button_new (_("What to ask for"), create_grid, self),
                            "control");
  self->lone = rung_page_create_label (NULL, NULL);
  self->note = rung_page_create_label (NULL, "note");
  rung_page_add_to_section (section, self->lone, NULL);
  rung_page_add_to_section (section, create_rows (self), NULL);
  rung_page_add_to_section (section, self->note, NULL);
  g_signal_connect_object (self->pair, "changed", G_CALLBACK (rung_section_queue), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * rung_ask_view_choose:
 * @self: the view
 * @offer: id of the offer to raise
 * @rival: id of the offer it has to match
 *
 * Chooses a pair for the person.
 */
void
rung_ask_view_choose (RungAskView *self,
                      const char  *offer,
                      const char  *rival)
{
  rung_pair_chooser_choose (RUNG_PAIR_CHOOSER (self->pair), offer, rival);
  rung_section_queue (RUNG_SECTION (self));
}
