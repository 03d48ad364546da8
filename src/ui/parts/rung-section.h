/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session.h"
#include "model/shown/rung-shown.h"
#include "report/kit/rung-grid.h"
#include "ui/kit/rung-widget.h"

G_BEGIN_DECLS

/* A part of a page: a title with controls beside it and what it holds below. Its template is the
 * parent of the templates of views. It is brought up to date at once where it can be seen, when
 * nobody types or the page is scrolled to it where it cannot, and not at all on a page that is not
 * shown. The session is a property, which a template binds to that of the page. */

#define RUNG_TYPE_SECTION (rung_section_get_type ())

G_DECLARE_DERIVABLE_TYPE (RungSection, rung_section, RUNG, SECTION, RungWidget)

struct _RungSectionClass
{
  RungWidgetClass parent_class;

  void      (*set_up)      (RungSection *self); /* (nullable) the session is known now */
  void      (*update)      (RungSection *self); /* (nullable) show the figures */
  RungGrid *(*create_grid) (RungSection *self); /* (nullable) what its button copies */
  GType     shown_type;                         /* of what its template binds to */
  gboolean  shows_at_once;                      /* it is up to date when it appears, as it only
                                                 * does when somebody turns to it */
};

void               rung_section_class_set_template (RungSectionClass *klass,
                                                    const char       *name,
                                                    GType             shown_type);
RungSession       *rung_section_get_session        (RungSection      *self);
const RungResults *rung_section_get_results        (RungSection      *self);
gpointer           rung_section_get_shown          (RungSection      *self);
void               rung_section_queue              (RungSection      *self);

G_END_DECLS
