/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-place.h"

#include <glib/gi18n-lib.h>

#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#define MOST_DOLLARS 1e9

static const char *const kind_ids[] = { "metro", "state", "special" };

typedef struct
{
  double metro;             /* USD/year */
  double state;
} Medians;

static void
read_medians (RungDataReader *self,
              Medians        *medians)
{
  RungJsonNode nation = rung_json_member (self->root, "nation");

  medians->metro = rung_json_get_double (rung_json_member (nation, "metro-software-median"),
                                         1.0, MOST_DOLLARS);
  medians->state = rung_json_get_double (rung_json_member (nation, "state-software-median"),
                                         1.0, MOST_DOLLARS);
  rung_data_source (self, rung_json_member (nation, "source"));
}

static void
read_tile (RungJsonNode  tile,
           RungPlace    *place)
{
  RungJsonNode column;

  place->tile_column = place->tile_row = -1;
  if (!rung_json_is_present (tile))
    return;
  if (rung_json_get_n (tile, RUNG_JSON_ARRAY) != 2)
    {
      rung_json_fail (tile, RUNG_ERROR_FORMAT, _("expected the column and the row of a tile"));
      return;
    }
  column = rung_json_get_first (tile, RUNG_JSON_ARRAY);
  place->tile_column = (int) rung_json_get_integer (column, 0, 31);
  place->tile_row = (int) rung_json_get_integer (rung_json_get_next (column), 0, 31);
}

static void
read_place (RungDataReader *self,
            RungJsonNode    entry,
            const Medians  *medians,
            RungPlace      *place)
{
  RungJsonNode names = rung_json_member (entry, "names");
  RungJsonNode tax_state = rung_json_member (entry, "tax-state");
  RungJsonNode price_source = rung_json_member (entry, "price-source");

  place->id = rung_data_unique_id (self, rung_json_member (entry, "id"), "place");
  place->title = rung_data_words (self, rung_json_member (entry, "title"));
  place->names = rung_json_is_present (names) ? rung_data_texts (self, names) : NULL;
  place->kind = (RungPlaceKind) rung_data_choice (rung_json_member (entry, "place-kind"),
                                                  kind_ids, G_N_ELEMENTS (kind_ids));
  place->alias_of = rung_data_reference (self, rung_json_member (entry, "alias-of"),
                                         RUNG_REFERENCE_ALIAS);
  rung_data_reference (self, rung_json_member (entry, "state"), RUNG_REFERENCE_PLACE);
  /* The law of a state may not be among the figures yet. */
  place->tax_state = rung_json_is_present (tax_state) ? rung_data_id (self, tax_state) : NULL;
  place->locality = rung_data_reference (self, rung_json_member (entry, "locality"),
                                         RUNG_REFERENCE_LAW);
  place->price_parity = rung_json_get_double_or (rung_json_member (entry, "price-parity"),
                                                 1.0, 1000.0, 0.0);
  place->rent_parity = rung_json_get_double_or (rung_json_member (entry, "rent-parity"),
                                                1.0, 1000.0, 0.0);
  place->software_median = rung_json_get_double_or (rung_json_member (entry, "software-median"),
                                                    1.0, MOST_DOLLARS, 0.0);
  place->national_median = place->kind == RUNG_PLACE_STATE ? medians->state : medians->metro;
  place->factor = rung_json_get_double_or (rung_json_member (entry, "factor"), 0.01, 100.0, 0.0);
  read_tile (rung_json_member (entry, "tile"), place);
  rung_data_status (entry);
  place->source = rung_data_source (self, rung_json_member (entry, "source"));
  rung_data_source_or (self, rung_json_member (entry, "median-source"), NULL);
  place->price_source = rung_data_source_or (self, price_source, NULL);
  if (MAX (place->price_parity, place->rent_parity) > 0.0 && place->price_source == NULL)
    rung_json_fail (price_source, RUNG_ERROR_FORMAT, _("a price level has a source of its own"));
}

/**
 * rung_data_read_places:
 * @self: a reader on a file of the kind "places"
 *
 * Reads places and the medians of the nation they are compared with.
 */
void
rung_data_read_places (RungDataReader *self)
{
  RungJsonNode list = rung_json_member (self->root, "places");
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungPlace *place = rung_tables_alloc (self->tables, n, sizeof *place);
  Medians medians = { 0.0, 0.0 };

  read_medians (self, &medians);
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), place++)
    {
      read_place (self, item, &medians, place);
      g_ptr_array_add (self->tables->places, place);
    }
}
