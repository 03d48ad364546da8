/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/session/rung-session.h"

G_BEGIN_DECLS

/* A part of a page that takes long to compute: a title with controls beside it
 * and what it holds below. It is brought up to date at once where it can be
 * seen, when nobody types or the page is scrolled to it where it cannot, and not
 * at all on a page that is not shown. */

#define RUNG_TYPE_SECTION (rung_section_get_type ())

G_DECLARE_DERIVABLE_TYPE (RungSection, rung_section, RUNG, SECTION, GtkWidget)

struct _RungSectionClass
{
  GtkWidgetClass parent_class;

  void (*update) (RungSection *self); /* show the figures as they are now */
};

void         rung_section_set_pause   (guint        pause);
void         rung_section_set_up      (RungSection *self,
                                       RungSession *session,
                                       const char  *title,
                                       guint        rank);
RungSession *rung_section_get_session (RungSection *self);
void         rung_section_add_control (RungSection *self,
                                       GtkWidget   *control);
void         rung_section_add         (RungSection *self,
                                       GtkWidget   *child);
void         rung_section_queue       (RungSection *self);
void         rung_section_reveal      (RungSection *self);

G_END_DECLS
