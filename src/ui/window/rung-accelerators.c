/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-accelerators.h"

static const struct
{
  const char *action;
  const char *keys[3];
} accelerators[] = {
  { "app.new-window", { "<Control>n" } },
  { "app.quit", { "<Control>q" } },
  { "win.open", { "<Control>o" } },
  { "win.save", { "<Control>s" } },
  { "win.save-as", { "<Control><Shift>s" } },
  { "win.print", { "<Control>p" } },
  { "win.export-pdf", { "<Control><Shift>e" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { "win.add-offer", { "<Control><Shift>n" } },
  { "win.duplicate-offer", { "<Control>d" } },
  { "win.delete-offer", { "<Control>Delete" } },
  { "win.move-offer-left", { "<Alt><Shift>Left" } },
  { "win.move-offer-right", { "<Alt><Shift>Right" } },
  { "win.choose-baseline", { "<Control>b" } },
  { "win.copy-table", { "<Control><Shift>c" } },
  { "win.search", { "<Control>f" } },
  { "win.help-here", { "F1" } },
  { "app.preferences", { "<Control>comma" } },
  { "win.packs", { "<Control><Shift>f" } },
  { "win.switch-pane", { "F6" } },
  { "win.show-shortcuts", { "<Control>question" } },
  { "win.show-page::offers", { "<Alt>1" } },
  { "win.show-page::worth", { "<Alt>2" } },
  { "win.show-page::path", { "<Alt>3" } },
  { "win.show-page::market", { "<Alt>4" } },
  { "win.export-plan::pdf", { "<Control><Shift>p" } },
  { "win.export-plan::md", { "<Control><Shift>m" } },
  { "win.export-plan::ics", { "<Control><Shift>k" } },
  { "window.close", { "<Control>w" } },
};

/**
 * rung_accelerators_install:
 * @application: the application
 *
 * Gives every action its keys.
 */
void
rung_accelerators_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (application, accelerators[i].action,
                                           accelerators[i].keys);
}
