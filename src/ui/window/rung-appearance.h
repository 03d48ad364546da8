/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Follows the desktop's wish for a light or a dark style. */

void rung_appearance_follow (GApplication *application);

G_END_DECLS
