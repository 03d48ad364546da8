/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-source.h"

G_BEGIN_DECLS

/* A metro, a state or another place that people name. */

typedef enum
{
  RUNG_PLACE_METRO,
  RUNG_PLACE_STATE,
  RUNG_PLACE_SPECIAL,
} RungPlaceKind;

typedef struct
{
  const char *id;
  const char *title;
  const char *const *names; /* (nullable) other words it is found by */
  const char *alias_of;     /* (nullable) */
  const char *tax_state;    /* (nullable) id of a tax law */
  const char *locality;     /* (nullable) id of a tax law */
  RungPlaceKind kind;
  int tile_column;          /* on a tile map of states, -1 = none */
  int tile_row;
  double price_parity;      /* nation = 100, 0 = not published */
  double rent_parity;       /* of rents alone; nation = 100, 0 = not published */
  double software_median;   /* USD/year, 0 = not published */
  double national_median;   /* the nation's median of the same release */
  double factor;            /* 0 = use the line of the pay model */
  const RungSource *source;
  const RungSource *price_source;
} RungPlace;

G_END_DECLS
