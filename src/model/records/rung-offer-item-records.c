/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offer-item-records.h"

struct _RungOfferGrantRecord
{
  RungEditable parent_instance;
};

struct _RungOfferPaymentRecord
{
  RungEditable parent_instance;
};

struct _RungOfferRaiseRecord
{
  RungEditable parent_instance;
};

struct _RungOfferRefresherRecord
{
  RungEditable parent_instance;
};

G_DEFINE_FINAL_TYPE (RungOfferGrantRecord, rung_offer_grant_record, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungOfferPaymentRecord, rung_offer_payment_record, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungOfferRaiseRecord, rung_offer_raise_record, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungOfferRefresherRecord, rung_offer_refresher_record, RUNG_TYPE_EDITABLE)

static void
rung_offer_grant_record_class_init (RungOfferGrantRecordClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_grant_inputs);
}

static void
rung_offer_grant_record_init (RungOfferGrantRecord *self)
{
}

static void
rung_offer_payment_record_class_init (RungOfferPaymentRecordClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_payment_inputs);
}

static void
rung_offer_payment_record_init (RungOfferPaymentRecord *self)
{
}

static void
rung_offer_raise_record_class_init (RungOfferRaiseRecordClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_raise_inputs);
}

static void
rung_offer_raise_record_init (RungOfferRaiseRecord *self)
{
}

static void
rung_offer_refresher_record_class_init (RungOfferRefresherRecordClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_refresher_inputs);
}

static void
rung_offer_refresher_record_init (RungOfferRefresherRecord *self)
{
}

/**
 * rung_offer_item_new:
 * @table: the table of a list of offers
 *
 * Returns: (transfer full): an item with default inputs
 */
RungEditable *
rung_offer_item_new (const RungInputTable *table)
{
  GType type = table == &rung_grant_inputs     ? RUNG_TYPE_OFFER_GRANT_RECORD
               : table == &rung_payment_inputs ? RUNG_TYPE_OFFER_PAYMENT_RECORD
               : table == &rung_raise_inputs   ? RUNG_TYPE_OFFER_RAISE_RECORD
                                               : RUNG_TYPE_OFFER_REFRESHER_RECORD;

  return g_object_new (type, NULL);
}
