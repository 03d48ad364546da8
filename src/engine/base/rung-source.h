/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A source named by a file of data/. */
typedef struct
{
  const char *id;
  const char *publisher;
  const char *document;
  const char *date;
  const char *href;         /* (nullable) */
} RungSource;

char *rung_source_dup_text (const RungSource *self);

G_END_DECLS
