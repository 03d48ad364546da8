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
 * shown. The session is a property, which a template binds to that of the page. What templates
 * often hold is known to all of them: charts, rows, switches, and boxes that wrap. */

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
  gboolean  is_quick;                           /* it follows in the picture of the answer, as it
                                                 * takes little time */
};

/**
 * RungSectionKind:
 * @name: of the type
 * @file: room and name of its template
 * @shown_type: a subclass of #RungShown that the template binds to as "shown", or %G_TYPE_NONE
 * @set_up: as in the class
 * @update: as in the class
 * @create_grid: as in the class
 * @shows_at_once: as in the class
 * @is_quick: as in the class
 * @class_init: (nullable): names parts and functions of the template
 *
 * A section that has no structure of its own.
 */
typedef struct
{
  const char *name;
  const char *file;
  GType shown_type;
  void (*set_up) (RungSection *self);
  void (*update) (RungSection *self);
  RungGrid *(*create_grid) (RungSection *self);
  gboolean shows_at_once;
  gboolean is_quick;
  RungClassFunc class_init;
} RungSectionKind;

GType              rung_section_register           (const RungSectionKind *kind);
void               rung_section_class_set_template (RungSectionClass      *klass,
                                                    const char            *name,
                                                    GType                  shown_type);
RungSession       *rung_section_get_session        (RungSection           *self);
const RungResults *rung_section_get_results        (RungSection           *self);
gpointer           rung_section_get_shown          (RungSection           *self);
void               rung_section_queue              (RungSection           *self);

G_END_DECLS
