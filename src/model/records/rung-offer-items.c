/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offer-items.h"

struct _RungOfferGrant
{
  RungEditable parent_instance;
};

struct _RungOfferPayment
{
  RungEditable parent_instance;
};

struct _RungOfferRaise
{
  RungEditable parent_instance;
};

struct _RungOfferRefresher
{
  RungEditable parent_instance;
};

G_DEFINE_FINAL_TYPE (RungOfferGrant, rung_offer_grant, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungOfferPayment, rung_offer_payment, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungOfferRaise, rung_offer_raise, RUNG_TYPE_EDITABLE)
G_DEFINE_FINAL_TYPE (RungOfferRefresher, rung_offer_refresher, RUNG_TYPE_EDITABLE)

static void
rung_offer_grant_class_init (RungOfferGrantClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_grant_inputs);
}

static void
rung_offer_grant_init (RungOfferGrant *self)
{
}

static void
rung_offer_payment_class_init (RungOfferPaymentClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_payment_inputs);
}

static void
rung_offer_payment_init (RungOfferPayment *self)
{
}

static void
rung_offer_raise_class_init (RungOfferRaiseClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_raise_inputs);
}

static void
rung_offer_raise_init (RungOfferRaise *self)
{
}

static void
rung_offer_refresher_class_init (RungOfferRefresherClass *klass)
{
  rung_editable_class_install_table (RUNG_EDITABLE_CLASS (klass), &rung_refresher_inputs);
}

static void
rung_offer_refresher_init (RungOfferRefresher *self)
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
  GType type = table == &rung_grant_inputs     ? RUNG_TYPE_OFFER_GRANT
               : table == &rung_payment_inputs ? RUNG_TYPE_OFFER_PAYMENT
               : table == &rung_raise_inputs   ? RUNG_TYPE_OFFER_RAISE
                                               : RUNG_TYPE_OFFER_REFRESHER;

  return g_object_new (type, NULL);
}
