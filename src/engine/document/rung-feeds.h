/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-document.h"

G_BEGIN_DECLS

/* The results to compute again when one document replaces another. */

RungFeeds rung_record_compare_feeds   (const RungInputTable *table,
                                       gconstpointer         a,
                                       gconstpointer         b);
RungFeeds rung_document_compare_feeds (const RungDocument   *a,
                                       const RungDocument   *b);

G_END_DECLS
