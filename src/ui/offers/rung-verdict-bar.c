/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-verdict-bar.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-answers.h"
#include "model/results/rung-results-explain.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-answer-phrases.h"
#include "ui/kit/rung-mnemonic.h"
#include "ui/parts/rung-derivation.h"
#include "ui/parts/rung-page.h"

struct _RungVerdictBar
{
  RungSection parent_instance;
  GtkWidget *flip;
  GtkWidget *buttons;
  GtkWidget *ask;
};

G_DEFINE_FINAL_TYPE (RungVerdictBar, rung_verdict_bar, RUNG_TYPE_SECTION)

enum
{
  ASK,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static RungSession *
session_of (RungVerdictBar *self)
{
  return rung_section_get_session (RUNG_SECTION (self));
}

static const RungVerdict *
get_verdict (RungVerdictBar *self)
{
  return rung_results_get_verdict (rung_session_get_results (session_of (self)));
}

static void
rung_verdict_bar_update (RungSection *section)
{
  RungVerdictBar *self = RUNG_VERDICT_BAR (section);
  const RungResults *results = rung_session_get_results (session_of (self));
  const RungVerdict *verdict = get_verdict (self);
  gboolean has_pair = rung_verdict_has_pair (verdict);
  g_autofree char *flip = NULL;
  g_autofree char *letter = NULL;
  g_autofree char *ask = NULL;

  gtk_widget_set_visible (self->buttons, has_pair);
  flip = rung_phrase_verdict_flip (rung_results_get_nearest_flip (results), verdict->second);
  gtk_label_set_text (GTK_LABEL (self->flip), flip);
  gtk_widget_set_visible (self->flip, *flip != '\0');
  if (!has_pair)
    return;
  gtk_widget_set_visible (self->ask,
                          rung_ask_is_open (rung_session_get_comparison (session_of (self)),
                                            rung_session_get_compared (session_of (self)),
                                            verdict->second, verdict->leader));
  letter = rung_format_letter (verdict->second);
  ask = g_strdup_printf (_("As_k %s"), letter);
  gtk_button_set_label (GTK_BUTTON (self->ask), ask);
  rung_mnemonic_name_buttons (self->ask);
}

static void
why_cb (RungVerdictBar *self,
        GtkWidget      *button)
{
  const RungVerdict *verdict = get_verdict (self);
  g_autoptr (RungLedger) ledger
    = rung_results_explain_lead (rung_session_get_results (session_of (self)), verdict->leader,
                                 verdict->second);
  g_autofree char *leader = rung_format_letter (verdict->leader);
  g_autofree char *second = rung_format_letter (verdict->second);
  gboolean is_ahead = verdict->kind == RUNG_VERDICT_AHEAD;
  g_autofree char *title = g_strdup_printf (is_ahead ? _("Why %s is ahead of %s")
                                                     : _("%s and %s, part by part"),
                                            leader, second);
  g_autofree char *note = g_strdup_printf (_("What %s brings less what %s brings, over all years."),
                                           leader, second);

  rung_derivation_popup (button, title, note, ledger);
}

static void
ask_cb (RungVerdictBar *self)
{
  g_signal_emit (self, signals[ASK], 0);
}

static void
rung_verdict_bar_class_init (RungVerdictBarClass *klass)
{
  RUNG_SECTION_CLASS (klass)->update = rung_verdict_bar_update;
  signals[ASK] = g_signal_new ("ask", RUNG_TYPE_VERDICT_BAR, G_SIGNAL_RUN_LAST, 0,
                               NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
create_button (const char *label,
               const char *tooltip)
{
  GtkWidget *button = rung_mnemonic_button_new (label);

  gtk_widget_add_css_class (button, "quiet");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, tooltip);
  return button;
}

static void
rung_verdict_bar_init (RungVerdictBar *self)
{
  GtkWidget *why = create_button (_("_Why"), _("What the lead is made of"));

  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->flip = rung_page_create_label (NULL, NULL);
  self->ask = create_button (_("As_k %s"), _("What to ask for to make both worth the same"));
  g_signal_connect_object (why, "clicked", G_CALLBACK (why_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->ask, "clicked", G_CALLBACK (ask_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->buttons), why);
  gtk_box_append (GTK_BOX (self->buttons), self->ask);
  rung_section_add_control (RUNG_SECTION (self), self->flip);
  rung_section_add_control (RUNG_SECTION (self), self->buttons);
}

/**
 * rung_verdict_bar_new:
 * @session: the session
 *
 * Returns: (transfer floating): the bar
 */
GtkWidget *
rung_verdict_bar_new (RungSession *session)
{
  RungVerdictBar *self = g_object_new (RUNG_TYPE_VERDICT_BAR, NULL);

  rung_section_set_up (RUNG_SECTION (self), session, NULL, 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("About the verdict"), -1);
  return GTK_WIDGET (self);
}
