/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/document/rung-record.h"
#include "model/records/rung-offer-record.h"
#include "model/records/rung-profile-record.h"

#include "fixture.h"

typedef struct
{
  guint changed;
  GString *notified;
} Heard;

static void
changed_cb (RungEditable *object,
            Heard        *heard)
{
  heard->changed++;
}

static void
notify_cb (GObject    *object,
           GParamSpec *pspec,
           Heard      *heard)
{
  g_string_append_printf (heard->notified, "%s ", pspec->name);
}

static void
listen (gpointer  object,
        Heard    *heard)
{
  heard->changed = 0;
  heard->notified = g_string_new (NULL);
  if (RUNG_IS_EDITABLE (object))
    g_signal_connect (object, "changed", G_CALLBACK (changed_cb), heard);
  g_signal_connect (object, "notify", G_CALLBACK (notify_cb), heard);
}

/* What was heard since the last time. */
static void
assert_heard (Heard      *heard,
              guint       changed,
              const char *notified)
{
  g_assert_cmpuint (heard->changed, ==, changed);
  g_assert_cmpstr (heard->notified->str, ==, notified);
  heard->changed = 0;
  g_string_truncate (heard->notified, 0);
}

static void
test_set (void)
{
  RungOfferRecord *offer = rung_offer_record_new ("a");
  Heard heard;
  g_autofree char *title = NULL;
  gint64 base = 0;

  listen (offer, &heard);
  g_object_set (offer, "base-pay", G_GINT64_CONSTANT (200000), NULL);
  assert_heard (&heard, 1, "base-pay ");
  g_assert_cmpstr (rung_editable_get_last_changed (RUNG_EDITABLE (offer))->id, ==, "base-pay");
  g_object_set (offer, "base-pay", G_GINT64_CONSTANT (200000), NULL);
  assert_heard (&heard, 0, "");
  g_object_set (offer, "title", "One", NULL);
  assert_heard (&heard, 1, "title ");
  g_object_set (offer, "title", "One", NULL);
  assert_heard (&heard, 0, "");
  g_object_set (offer, "title", NULL, NULL);
  assert_heard (&heard, 1, "title ");
  g_object_get (offer, "base-pay", &base, "title", &title, NULL);
  g_assert_cmpint (base, ==, 200000);
  g_assert_cmpstr (title, ==, "");
  g_string_free (heard.notified, TRUE);
  g_assert_finalize_object (offer);
}

static void
test_batch (void)
{
  RungOfferRecord *offer = rung_offer_record_new ("a");
  Heard heard;

  listen (offer, &heard);
  g_object_set (offer, "base-pay", G_GINT64_CONSTANT (1), "bonus", G_GINT64_CONSTANT (2),
                "title", "x", NULL);
  assert_heard (&heard, 1, "title bonus base-pay ");
  g_object_freeze_notify (G_OBJECT (offer));
  g_object_set (offer, "base-pay", G_GINT64_CONSTANT (3), NULL);
  g_object_set (offer, "base-pay", G_GINT64_CONSTANT (4), NULL);
  g_object_thaw_notify (G_OBJECT (offer));
  assert_heard (&heard, 1, "base-pay ");
  g_string_free (heard.notified, TRUE);
  g_assert_finalize_object (offer);
}

static void
test_set_values (void)
{
  RungOfferRecord *offer = rung_offer_record_new ("a");
  g_autoptr (RungDocument) document = fixture_new_document (1);
  const RungDocumentOffer *entry = rung_document_get_offer (document, 0);
  Heard heard;

  listen (offer, &heard);
  rung_editable_set_values (RUNG_EDITABLE (offer), &entry->inputs);
  assert_heard (&heard, 0, "");
  fixture_set (document, 0, "raise", 500);
  fixture_set (document, 0, "grant", 5);
  fixture_set_text (document, 0, "notes", "n");
  rung_editable_set_values (RUNG_EDITABLE (offer), &entry->inputs);
  g_assert_cmpuint (heard.changed, ==, 1);
  g_assert_true (rung_record_equal (&rung_offer_inputs, &entry->inputs,
                                    rung_editable_get_values (RUNG_EDITABLE (offer))));
  g_string_free (heard.notified, TRUE);
  g_assert_finalize_object (offer);
}

/* Every row of a table is a property with the same name, range and default. */
static void
check_properties (RungEditable *object)
{
  const RungInputTable *table = rung_editable_get_table (object);

  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];
      GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (object), input->id);

      g_assert_nonnull (pspec);
      g_assert_true (pspec->flags & G_PARAM_EXPLICIT_NOTIFY);
      if (rung_input_is_text (input))
        {
          g_autofree char *text = NULL;

          g_object_get (object, input->id, &text, NULL);
          g_assert_cmpstr (text, ==, input->initial_text);
        }
      else
        {
          gint64 value = 0;

          g_object_get (object, input->id, &value, NULL);
          g_assert_cmpint (value, ==, input->initial);
          g_assert_cmpint (G_PARAM_SPEC_INT64 (pspec)->minimum, ==, input->minimum);
          g_assert_cmpint (G_PARAM_SPEC_INT64 (pspec)->maximum, ==, input->maximum);
        }
    }
  g_assert_finalize_object (object);
}

static void
test_properties (void)
{
  check_properties (RUNG_EDITABLE (rung_profile_record_new ()));
  check_properties (RUNG_EDITABLE (rung_assumptions_record_new ()));
  check_properties (RUNG_EDITABLE (rung_offer_record_new ("c")));
}

/* Two fields bound to one input settle after one round. */
static void
test_binding (void)
{
  RungOfferRecord *left = rung_offer_record_new ("a");
  RungOfferRecord *right = rung_offer_record_new ("b");
  GBinding *binding = g_object_bind_property (left, "base-pay", right, "base-pay",
                                              G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  Heard heard;
  gint64 value = 0;

  listen (left, &heard);
  g_object_set (right, "base-pay", G_GINT64_CONSTANT (7), NULL);
  g_object_get (left, "base-pay", &value, NULL);
  g_assert_cmpint (value, ==, 7);
  assert_heard (&heard, 1, "base-pay ");
  g_binding_unbind (binding);
  g_string_free (heard.notified, TRUE);
  g_assert_finalize_object (left);
  g_assert_finalize_object (right);
}

static void
test_offer_id (void)
{
  RungOfferRecord *offer = rung_offer_record_new ("b2");

  g_assert_cmpstr (rung_offer_record_get_id (offer), ==, "b2");
  g_assert_finalize_object (offer);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/editable/setting-the-same-value-is-silent", test_set);
  g_test_add_func ("/editable/a-batch-is-heard-once", test_batch);
  g_test_add_func ("/editable/new-values-are-heard-once", test_set_values);
  g_test_add_func ("/editable/every-input-is-a-property", test_properties);
  g_test_add_func ("/editable/bound-fields-settle-after-one-round", test_binding);
  g_test_add_func ("/offer/an-offer-keeps-its-id", test_offer_id);
  return g_test_run ();
}
