/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

G_BEGIN_DECLS

/* A household with a home and savings, a public and a private offer with all that
 * such offers have, and a path on which everything happens once. */

RungDocument *full_document_new (guint n_futures);

G_END_DECLS
