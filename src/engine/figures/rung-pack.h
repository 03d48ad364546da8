/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-source.h"

G_BEGIN_DECLS

/* The files that the figures come from. */

/* A file of data/ as it describes itself, or a locality that is a row of one. */
typedef struct
{
  const char *kind;
  const char *id;
  const char *title;
  const char *filename;     /* relative to the data folder */
  const RungSource *sources;
  guint n_sources;
  guint row;                /* 1 = the first of its localities, 0 = the file itself */
  const char *pack;         /* (nullable) the person's own pack it is */
} RungDataFile;

/* Figures of a person's own, beside those of data/ or in their place. */
typedef struct
{
  char *name;               /* of the file */
  char *filename;
  char *title;              /* (nullable) where it cannot be read */
  char *edition;            /* of its contents, the same for the same bytes */
  char *error;              /* (nullable) why it is left out */
  GBytes *bytes;            /* (nullable) its contents */
  gboolean is_off;          /* the person has switched it off */
  guint n_added;            /* entries with an id of their own */
  guint n_replaced;         /* entries in the place of others */
} RungPack;

RungPack *rung_pack_new  (const char *filename);
void      rung_pack_free (RungPack   *self);

G_END_DECLS
