/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-widget.h"

G_BEGIN_DECLS

/* Children in a line, and in further lines where the first is full. A subclass may be one whose
 * children touch, and then stand below each other as soon as one line does not hold them all. */

#define RUNG_TYPE_WRAP (rung_wrap_get_type ())

G_DECLARE_DERIVABLE_TYPE (RungWrap, rung_wrap, RUNG, WRAP, RungWidget)

struct _RungWrapClass
{
  RungWidgetClass parent_class;

  gboolean touches;
};

G_END_DECLS
