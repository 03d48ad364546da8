/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-view.h"

#include <glib/gi18n-lib.h>

#include "model/rows/rung-market-drawing.h"
#include "model/session/rung-session.h"

#include "rung-market-chart.h"

struct _RungMarketView
{
  RungWidget parent_instance;
  RungSession *session;
  RungMarketDrawing *drawing;   /* NULL until there is something to draw */
  GtkWidget *figures;
};

G_DEFINE_FINAL_TYPE (RungMarketView, rung_market_view, RUNG_TYPE_WIDGET)

static void
rung_market_view_finalize (GObject *object)
{
  g_clear_pointer (&RUNG_MARKET_VIEW (object)->drawing, rung_market_drawing_free);
  G_OBJECT_CLASS (rung_market_view_parent_class)->finalize (object);
}

static void
rung_market_view_class_init (RungMarketViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = rung_market_view_finalize;
  rung_member_add (object_class, "session", RUNG_TYPE_SESSION,
                   G_STRUCT_OFFSET (RungMarketView, session), NULL);
  g_type_ensure (RUNG_TYPE_MARKET_CHART);
  rung_widget_class_set_template (widget_class, "market/market-view");
  gtk_widget_class_bind_template_child (widget_class, RungMarketView, figures);
}

static void
rung_market_view_init (RungMarketView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Where not all figures are drawn it says how many are. */
static void
say_how_many (RungMarketView *self)
{
  guint n_drawn = self->drawing->drawn[RUNG_PART_FIGURES]->len;
  g_autofree char *note = NULL;

  if (n_drawn == self->drawing->n_figures)
    return;
  /* Translators: figures shown, then all figures found */
  note = g_strdup_printf (_("The first %u of %u figures. To see others, choose a section or "
                            "search. Each measure has its own "
                            "axis."), n_drawn, self->drawing->n_figures);
  g_object_set (self->figures, "note", note, NULL);
}

/**
 * rung_market_view_show:
 * @self: the view
 * @rows: (element-type RungTableRow): rows of published figures
 *
 * Draws the figures of @rows as they are now. Where nothing can be drawn the last chart says so.
 */
void
rung_market_view_show (RungMarketView *self,
                       GListModel     *rows)
{
  RungMarketDrawing *drawing = rung_market_drawing_new (rows,
                                                        rung_session_get_tables (self->session));
  GtkWidget *part = gtk_widget_get_first_child (GTK_WIDGET (self));
  gboolean has_any = FALSE;

  for (guint i = 0; i < RUNG_N_PARTS; i++, part = gtk_widget_get_next_sibling (part))
    {
      gboolean is_shown = drawing->drawn[i]->len > 0
                          || (i == RUNG_PART_FIGURES && !has_any);

      has_any = has_any || is_shown;
      rung_market_chart_show (RUNG_MARKET_CHART (part), drawing, is_shown);
    }
  g_clear_pointer (&self->drawing, rung_market_drawing_free);
  self->drawing = drawing;
  say_how_many (self);
}
