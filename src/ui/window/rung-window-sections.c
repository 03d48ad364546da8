/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-window-sections.h"

#include "ui/parts/rung-answer-page.h"

static void
show_section (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GtkWidget *place = gtk_stack_get_visible_child (RUNG_WINDOW (widget)->stack);
  GtkWidget *page = gtk_widget_get_first_child (place);

  if (RUNG_IS_ANSWER_PAGE (page))
    rung_answer_page_show_nth (RUNG_ANSWER_PAGE (page), g_variant_get_uint32 (parameter));
}

/* With Shift a digit is another key in every layout, so the key of an accelerator would not do. */
static gboolean
key_cb (RungWindow      *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  GdkDisplay *display = gtk_widget_get_display (GTK_WIDGET (self));
  guint digit = 0;

  if ((state & gtk_accelerator_get_default_mod_mask ()) != (GDK_ALT_MASK | GDK_SHIFT_MASK)
      || !gdk_display_translate_key (display, code, 0, 0, &digit, NULL, NULL, NULL)
      || digit < GDK_KEY_1 || digit > GDK_KEY_9)
    return FALSE;
  return gtk_widget_activate_action (GTK_WIDGET (self), "win.show-section", "u",
                                     digit - GDK_KEY_1);
}

/**
 * rung_window_install_section_actions:
 * @klass: the class of the window
 *
 * Installs what turns to a section of the page that is shown.
 */
void
rung_window_install_section_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.show-section", "u", show_section);
  gtk_widget_class_bind_template_callback (klass, key_cb);
}
