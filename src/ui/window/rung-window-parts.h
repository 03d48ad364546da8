/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session.h"
#include "model/workspace/rung-draft.h"

#include "rung-window-type.h"

G_BEGIN_DECLS

/* A window, for the sources that make it up. */
struct _RungWindow
{
  GtkApplicationWindow parent_instance;
  RungSession *session;
  RungDraft *draft;
  char *draft_problem;      /* (nullable) why changes are not backed up */
  char *data_folder;
  GtkWidget *side_button;
  GtkWidget *add_button;
  GtkWidget *title_label;
  GtkWidget *switcher;
  GtkWidget *switcher_room;
  GtkWidget *bottom_bar;
  GtkWidget *history_box;
  GtkWidget *undo_button;
  GtkWidget *redo_button;
  GtkWidget *menu_button;
  GMenu *recent_menu;
  GtkWidget *overlay;
  GtkWidget *banner;
  GtkWidget *banner_label;
  GtkWidget *banner_button;
  GtkWidget *banner_discard;
  GtkWidget *content;
  GtkStack *stack;
  GtkWidget *panes;
  GtkWidget *sidebar;
  GtkWidget *offers_page;
  GtkWidget *market_page;
  GtkWidget *toast;
  GtkWidget *help;          /* (nullable): the window of the help, weak */
  char *place_at_focus;     /* (nullable): of the help, what was in sight when the focus moved */
  gboolean holds_session;   /* something is not saved, and the desktop is told */
  guint inhibition;         /* 0: the desktop does not listen */
  gboolean closes_after_save;
  gboolean may_close;       /* the person chose to leave changes behind */
};

G_END_DECLS
