/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-term-rows.h"

#include <glib/gi18n-lib.h>

static GtkWidget *
create_title (const char *text)
{
  GtkWidget *title = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (title), 0.0f);
  return title;
}

static GtkWidget *
create_cell (void)
{
  GtkWidget *cell = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (cell), 1.0f);
  gtk_widget_add_css_class (cell, "figure");
  gtk_widget_add_css_class (cell, "term");
  return cell;
}

/**
 * rung_term_rows_add:
 * @self: rows, zeroed or of a sheet that was emptied
 * @sheet: where they go
 * @n_offers: number of columns
 *
 * Adds the rows below those that are there.
 */
void
rung_term_rows_add (RungTermRows *self,
                    RungSheet    *sheet,
                    guint         n_offers)
{
  GtkWidget *heading = create_title (_("Beside money"));

  rung_term_rows_clear (self);
  self->labels = g_ptr_array_new ();
  gtk_widget_add_css_class (heading, "whole");
  gtk_widget_add_css_class (heading, "group");
  self->heading = rung_sheet_add_row (sheet, heading, NULL);
  for (int term = 0; term < RUNG_N_TERMS; term++)
    {
      g_autofree GtkWidget **cells = g_new0 (GtkWidget *, n_offers);
      GtkWidget *title = create_title (rung_term_get_title (term));

      gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (title, "part");
      for (guint i = 0; i < n_offers; i++)
        {
          cells[i] = create_cell ();
          g_ptr_array_add (self->labels, cells[i]);
        }
      self->rows[term] = rung_sheet_add_row (sheet, title, cells);
    }
}

/**
 * rung_term_rows_show:
 * @self: rows of a sheet
 * @sheet: the sheet
 * @compared: a document with an offer for each of its columns
 *
 * Shows what the offers say; a row that none says anything of is left out.
 */
void
rung_term_rows_show (RungTermRows       *self,
                     RungSheet          *sheet,
                     const RungDocument *compared)
{
  guint n_offers = rung_document_get_n_offers (compared);
  gboolean has_any = FALSE;

  for (int term = 0; term < RUNG_N_TERMS; term++)
    {
      gboolean is_told = rung_term_is_told (term, compared);

      has_any |= is_told;
      rung_sheet_set_row_visible (sheet, self->rows[term], is_told);
      for (guint i = 0; i < n_offers; i++)
        {
          g_autofree char *text = rung_term_dup_text (term, compared, i);

          gtk_label_set_text (GTK_LABEL (g_ptr_array_index (self->labels, term * n_offers + i)),
                              text);
        }
    }
  rung_sheet_set_row_visible (sheet, self->heading, has_any);
}

/**
 * rung_term_rows_clear:
 * @self: rows
 *
 * Forgets them; the sheet keeps its widgets.
 */
void
rung_term_rows_clear (RungTermRows *self)
{
  g_clear_pointer (&self->labels, g_ptr_array_unref);
}
