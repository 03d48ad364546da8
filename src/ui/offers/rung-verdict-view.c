/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-verdict-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-explain.h"
#include "model/shown/rung-verdict-shown.h"
#include "report/kit/rung-format.h"
#include "ui/kit/rung-mnemonic.h"
#include "ui/parts/rung-derivation.h"

struct _RungVerdictView
{
  RungSection parent_instance;
  GtkWidget *why_button;
  GtkWidget *ask_button;
};

G_DEFINE_FINAL_TYPE (RungVerdictView, rung_verdict_view, RUNG_TYPE_SECTION)

static void
rung_verdict_view_update (RungSection *section)
{
  rung_verdict_shown_update_flip (rung_section_get_shown (section),
                                  rung_section_get_results (section));
}

/* The answer itself comes in the frame of the figure that was typed. */
static void
recomputed_cb (RungVerdictView *self)
{
  RungSection *section = RUNG_SECTION (self);

  rung_verdict_shown_update (rung_section_get_shown (section), rung_section_get_results (section));
  rung_mnemonic_name_buttons (self->ask_button);
}

static void
rung_verdict_view_set_up (RungSection *section)
{
  static const char *const signals[] = { "recomputed", "simulated", "offers-changed" };

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (rung_section_get_session (section), signals[i],
                             G_CALLBACK (recomputed_cb), section, G_CONNECT_SWAPPED);
  recomputed_cb (RUNG_VERDICT_VIEW (section));
}

static void
why_cb (RungVerdictView *self)
{
  const RungResults *results = rung_section_get_results (RUNG_SECTION (self));
  const RungVerdict *verdict = rung_results_get_verdict (results);
  g_autoptr (RungLedger) ledger = rung_results_explain_lead (results, verdict->leader,
                                                             verdict->second);
  g_autofree char *leader = rung_format_letter (verdict->leader);
  g_autofree char *second = rung_format_letter (verdict->second);
  gboolean is_ahead = verdict->kind == RUNG_VERDICT_AHEAD;
  /* Translators: the offer ahead, then the other */
  g_autofree char *title = g_strdup_printf (is_ahead ? _("Why %s is ahead of %s")
                                                     /* Translators: two offers */
                                                     : _("%s and %s, part by part"),
                                            leader, second);
  /* Translators: the offer ahead, then the other */
  g_autofree char *note = g_strdup_printf (_("What %s brings minus what %s brings, over all "
                                             "years."),
                                           leader, second);

  rung_derivation_popup (self->why_button, title, note, ledger);
}

static void
rung_verdict_view_class_init (RungVerdictViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  section_class->set_up = rung_verdict_view_set_up;
  section_class->update = rung_verdict_view_update;
  rung_section_class_set_template (section_class, "offers/verdict-view",
                                   RUNG_TYPE_VERDICT_SHOWN);
  gtk_widget_class_bind_template_child (widget_class, RungVerdictView, why_button);
  gtk_widget_class_bind_template_child (widget_class, RungVerdictView, ask_button);
  gtk_widget_class_bind_template_callback (widget_class, why_cb);
}

static void
rung_verdict_view_init (RungVerdictView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
