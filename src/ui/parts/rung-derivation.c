/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-derivation.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"

#define LINE_CHARS 52

static GtkWidget *
create_label (const char *text,
              float       xalign,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  /* A label that may get narrower than it is makes the popover too tall. */
  gtk_label_set_width_chars (GTK_LABEL (label), (int) MIN (g_utf8_strlen (text, -1), LINE_CHARS));
  gtk_label_set_max_width_chars (GTK_LABEL (label), LINE_CHARS);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static char *
dup_origin (const RungLedgerLine *line)
{
  const char *status = rung_status_get_title (line->status);

  if (line->source != NULL)
    return g_strdup_printf (C_("source and status of a figure", "%s (%s)"), line->source, status);
  return line->status == RUNG_STATUS_DERIVED ? NULL : g_strdup (status);
}

static void
add_line (GtkGrid              *grid,
          int                   row,
          const RungLedgerLine *line,
          gboolean              is_last)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *value = NULL;
  g_autofree char *text = rung_format_value (line->value, line->unit);
  g_autofree char *origin = dup_origin (line);

  gtk_box_append (GTK_BOX (box), create_label (line->title, 0.0f, is_last ? "total" : NULL));
  if (line->formula != NULL)
    gtk_box_append (GTK_BOX (box), create_label (line->formula, 0.0f, "note"));
  if (line->numbers != NULL)
    {
      g_autofree char *numbers = rung_format_numbers (line->numbers);

      gtk_box_append (GTK_BOX (box), create_label (numbers, 0.0f, "note"));
    }
  if (origin != NULL)
    gtk_box_append (GTK_BOX (box), create_label (origin, 0.0f, "source"));
  value = create_label (text, 1.0f, is_last ? "total" : NULL);
  gtk_widget_add_css_class (value, "figure");
  gtk_widget_set_valign (value, GTK_ALIGN_START);
  gtk_grid_attach (grid, box, 0, row, 1, 1);
  gtk_grid_attach (grid, value, 1, row, 1, 1);
}

static char *
dup_text (const char       *title,
          const RungLedger *ledger)
{
  GString *out = g_string_new (title);

  for (guint i = 0; i < rung_ledger_get_n (ledger); i++)
    {
      const RungLedgerLine *line = rung_ledger_get (ledger, i);
      g_autofree char *value = rung_format_value (line->value, line->unit);
      g_autofree char *origin = dup_origin (line);

      g_string_append_printf (out, "\n%s\t%s", line->title, value);
      if (line->numbers != NULL || line->formula != NULL)
        {
          g_autofree char *numbers = line->numbers != NULL ? rung_format_numbers (line->numbers)
          : NULL;

          g_string_append_printf (out, "\t%s", numbers != NULL ? numbers : line->formula);
        }
      if (origin != NULL)
        g_string_append_printf (out, "\t%s", origin);
    }
  return g_string_free (out, FALSE);
}

static void
copy_cb (GtkWidget *button)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (button),
                          g_object_get_data (G_OBJECT (button), "derivation"));
}

static gboolean
unparent_cb (gpointer data)
{
  gtk_widget_unparent (data);
  return G_SOURCE_REMOVE;
}

static void
closed_cb (GtkWidget *popover)
{
  /* It is still closing while this is said. */
  g_idle_add (unparent_cb, popover);
}

static GtkWidget *
create_header (const char       *title,
               const RungLedger *ledger)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = create_label (title, 0.0f, "group");
  GtkWidget *copy = gtk_button_new_from_icon_name ("edit-copy-symbolic");

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (copy, "flat");
  gtk_widget_set_tooltip_text (copy, _("Copy as text"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (copy), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Copy as text"), -1);
  g_object_set_data_full (G_OBJECT (copy), "derivation", dup_text (title, ledger), g_free);
  g_signal_connect (copy, "clicked", G_CALLBACK (copy_cb), NULL);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), copy);
  return box;
}

/**
 * rung_derivation_popup:
 * @anchor: the widget that shows the figure
 * @title: what the figure is
 * @note: (nullable): how to read the lines
 * @ledger: how it was made, the figure itself last
 *
 * Opens a popover with a line for every step.
 */
void
rung_derivation_popup (GtkWidget        *anchor,
                       const char       *title,
                       const char       *note,
                       const RungLedger *ledger)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  guint n_lines = rung_ledger_get_n (ledger);

  gtk_grid_set_column_spacing (GTK_GRID (grid), 24);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  gtk_widget_add_css_class (box, "derivation");
  for (guint i = 0; i < n_lines; i++)
    add_line (GTK_GRID (grid), (int) i, rung_ledger_get (ledger, i), i + 1 == n_lines);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 420);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), grid);
  gtk_box_append (GTK_BOX (box), create_header (title, ledger));
  if (note != NULL)
    gtk_box_append (GTK_BOX (box), create_label (note, 0.0f, "note"));
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  gtk_widget_set_parent (popover, anchor);
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (popover));
}
