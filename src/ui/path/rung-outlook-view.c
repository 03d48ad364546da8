/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-outlook-view.h"

#include <glib/gi18n-lib.h>

#include "model/rows/rung-market-rows.h"
#include "report/phrases/rung-phrases.h"
#include "ui/parts/rung-page.h"

struct _RungOutlookView
{
  RungSection parent_instance;
  GtkWidget *topics;        /* box, filled once the figures are read */
};

G_DEFINE_FINAL_TYPE (RungOutlookView, rung_outlook_view, RUNG_TYPE_SECTION)

static void
add_figure (GtkGrid             *grid,
            int                  row,
            const RungFigureRow *figure)
{
  g_autofree char *value = rung_market_dup_figure (figure);
  g_autofree char *source = rung_phrase_source (figure->source);
  g_autofree char *title = figure->period != NULL
                           ? g_strdup_printf ("%s, %s", figure->title, figure->period)
                           : g_strdup (figure->title);
  GtkWidget *amount = rung_page_create_label (value, "figure");
  GtkWidget *name = rung_page_create_label (title, NULL);

  gtk_label_set_xalign (GTK_LABEL (amount), 1.0f);
  gtk_label_set_wrap (GTK_LABEL (amount), FALSE);
  gtk_widget_set_valign (amount, GTK_ALIGN_START);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_set_tooltip_text (name, source);
  gtk_grid_attach (grid, amount, 0, row, 1, 1);
  gtk_grid_attach (grid, name, 1, row, 1, 1);
}

static void
add_topic (RungOutlookView        *self,
           const RungOutlookTopic *topic)
{
  const RungTables *tables
    = rung_session_get_tables (rung_section_get_session (RUNG_SECTION (self)));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *grid = gtk_grid_new ();
  g_autofree char *source = rung_phrase_source (topic->source);
  int row = 0;

  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 3);
  gtk_box_append (GTK_BOX (box), rung_page_create_label (topic->title, "group"));
  gtk_box_append (GTK_BOX (box), rung_page_create_label (topic->text, NULL));
  for (guint i = 0; topic->figures != NULL && topic->figures[i] != NULL; i++)
    {
      const RungFigureRow *figure = rung_tables_find_figure (tables, topic->figures[i]);

      if (figure != NULL)
        add_figure (GTK_GRID (grid), row++, figure);
    }
  gtk_box_append (GTK_BOX (box), grid);
  gtk_widget_set_visible (grid, row > 0);
  if (topic->contradiction != NULL)
    {
      g_autofree char *text = g_strdup_printf (_("Against it: %s"), topic->contradiction);

      gtk_box_append (GTK_BOX (box), rung_page_create_label (text, NULL));
    }
  gtk_box_append (GTK_BOX (box), rung_page_create_label (source, "source"));
  gtk_box_append (GTK_BOX (self->topics), box);
}

/* Published figures do not follow the profile: they are shown once. */
static void
rung_outlook_view_update (RungSection *section)
{
  RungOutlookView *self = RUNG_OUTLOOK_VIEW (section);
  RungSession *session = rung_section_get_session (section);
  const RungTables *tables = rung_session_get_tables (session);

  if (gtk_widget_get_first_child (self->topics) != NULL)
    return;
  rung_market_list_get_rows (rung_session_get_market (session), NULL);
  for (guint i = 0; i < tables->outlook->len; i++)
    add_topic (self, g_ptr_array_index (tables->outlook, i));
}

static void
rung_outlook_view_class_init (RungOutlookViewClass *klass)
{
  RUNG_SECTION_CLASS (klass)->update = rung_outlook_view_update;
}

static void
rung_outlook_view_init (RungOutlookView *self)
{
}

/**
 * rung_outlook_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_outlook_view_new (RungSession *session)
{
  RungOutlookView *self = g_object_new (RUNG_TYPE_OUTLOOK_VIEW, NULL);
  RungSection *section = RUNG_SECTION (self);

  rung_page_set_up_section (section, session, _("Where the field goes"));
  self->topics = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  rung_page_add_to_section (section, self->topics, NULL);
  return GTK_WIDGET (self);
}
