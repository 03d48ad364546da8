/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offer-record.h"

#include "rung-offer-item-records.h"

struct _RungOfferRecord
{
  RungEditable parent_instance;
  char *id;
};

G_DEFINE_FINAL_TYPE (RungOfferRecord, rung_offer_record, RUNG_TYPE_EDITABLE)

static void
rung_offer_record_finalize (GObject *object)
{
  RungOfferRecord *self = RUNG_OFFER_RECORD (object);

  g_free (self->id);
  G_OBJECT_CLASS (rung_offer_record_parent_class)->finalize (object);
}

static RungEditable *
rung_offer_create_item (RungEditable        *self,
                        const RungInputList *list)
{
  return rung_offer_item_new (list->table);
}

static void
rung_offer_record_class_init (RungOfferRecordClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_offer_inputs);
  RUNG_EDITABLE_CLASS (klass)->create_item = rung_offer_create_item;
  G_OBJECT_CLASS (klass)->finalize = rung_offer_record_finalize;
}

static void
rung_offer_record_init (RungOfferRecord *self)
{
}

/**
 * rung_offer_record_new:
 * @id: id of the offer in its document; it never changes
 *
 * Returns: (transfer full): an offer with default inputs
 */
RungOfferRecord *
rung_offer_record_new (const char *id)
{
  RungOfferRecord *self = g_object_new (RUNG_TYPE_OFFER_RECORD, NULL);

  self->id = g_strdup (id);
  return self;
}

/**
 * rung_offer_record_get_id:
 * @self: an offer
 *
 * Returns: (transfer none): its id; letter and colour follow from it
 */
const char *
rung_offer_record_get_id (RungOfferRecord *self)
{
  g_return_val_if_fail (RUNG_IS_OFFER_RECORD (self), NULL);
  return self->id;
}
