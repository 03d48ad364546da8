/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-premium-row.h"

#include <glib/gi18n-lib.h>

#include "engine/estimate/rung-estimate-figures.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-page.h"

/**
 * rung_premium_row_new:
 * @estimate: an estimate
 * @index: a line of it
 *
 * Returns: (transfer floating): the line with its source
 */
GtkWidget *
rung_premium_row_new (const RungEstimate *estimate,
                      guint               index)
{
  const RungWaterfallLine *line = &estimate->lines[index];
  double shown = rung_estimate_get_rounded (estimate, index);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *phrase = rung_phrase_premium (line, estimate);
  g_autofree char *source = rung_phrase_source (line->source);
  g_autofree char *origin = g_strdup_printf ("%s (%s)", *source != '\0' ? source : _("Pay model"),
                                             rung_status_get_title (line->status));
  g_autofree char *amount = line->kind == RUNG_WATERFALL_LEVEL ? rung_format_money (shown)
                                                               : rung_format_money_signed (shown);
  GtkWidget *title = rung_page_create_label (line->title, NULL);
  GtkWidget *value = rung_page_create_label (amount, "figure");

  gtk_widget_set_hexpand (title, TRUE);
  gtk_box_append (GTK_BOX (top), title);
  gtk_box_append (GTK_BOX (top), value);
  gtk_box_append (GTK_BOX (box), top);
  gtk_box_append (GTK_BOX (box), rung_page_create_label (phrase, "note"));
  gtk_box_append (GTK_BOX (box), rung_page_create_label (origin, "source"));
  return box;
}
