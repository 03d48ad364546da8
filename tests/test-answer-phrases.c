/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "engine/offer/rung-leaving.h"
#include "report/phrases/rung-answer-phrases.h"
#include "report/phrases/rung-ask-phrases.h"
#include "report/phrases/rung-leaving-phrases.h"
#include "report/phrases/rung-missing-phrases.h"

#include "fixture.h"

#define assert_text(call, expected) \
  G_STMT_START { \
    g_autofree char *text_ = (call); \
    g_assert_cmpstr (text_, ==, (expected)); \
  } G_STMT_END

static const struct
{
  const char *name;
  RungFlip flip;
  const char *verdict;
  const char *sentence;
} flips[] = {
  { "growth-below", { RUNG_KNOB_SHARE_GROWTH, "a", 800, -5000, 10000, TRUE, 320 },
    "B pulls ahead if A’s shares grow less than 3.2% a year.",
    "B pulls ahead if A’s shares grow less than 3.2% a year; you expect 8%." },
  { "growth-above", { RUNG_KNOB_SHARE_GROWTH, "b", 0, -5000, 10000, TRUE, 1100 },
    "B pulls ahead if its shares grow more than 11% a year.",
    "B pulls ahead if B’s shares grow more than 11% a year; you expect 0%." },
  { "fall", { RUNG_KNOB_SHARE_GROWTH, "a", 0, -5000, 10000, TRUE, -1250 },
    "B pulls ahead if A’s shares fall more than 12.5% a year.",
    "B pulls ahead if A’s shares fall more than 12.5% a year; you expect 0%." },
  { "refresher", { RUNG_KNOB_REFRESHER, "b", 0, 0, 300000, TRUE, 41234 },
    "B pulls ahead if it grants refreshers of more than $41,200 a year.",
    "B pulls ahead if B grants refreshers of more than $41,200 a year; you expect $0." },
  { "refreshers", { RUNG_KNOB_REFRESHER_LIST, "a", 10000, 0, 50000, TRUE, 6200 },
    "B pulls ahead if A grants less than 62% of the refreshers you list.",
    "B pulls ahead if A grants less than 62% of the refreshers you list; you expect 100%." },
  { "payout", { RUNG_KNOB_BONUS_PAYOUT, "a", 9000, 0, 30000, TRUE, 7150 },
    "B pulls ahead if A pays less than 72% of its target bonus.",
    "B pulls ahead if A pays less than 72% of its target bonus; you expect 90%." },
  { "raise", { RUNG_KNOB_RAISE, "b", 300, -1000, 2500, TRUE, 550 },
    "B pulls ahead if it raises base pay by more than 5.5% a year.",
    "B pulls ahead if B raises base pay by more than 5.5% a year; you expect 3%." },
  { "pay-falls", { RUNG_KNOB_RAISE, "a", 300, -1000, 2500, TRUE, -200 },
    "B pulls ahead if base pay at A falls by more than 2% a year.",
    "B pulls ahead if base pay at A falls by more than 2% a year; you expect a change of 3%." },
  { "pay-falls-less", { RUNG_KNOB_RAISE, "b", -500, -1000, 2500, TRUE, -200 },
    "B pulls ahead if base pay at B falls by less than 2% a year.",
    "B pulls ahead if base pay at B falls by less than 2% a year; you expect a change of −5%." },
  { "exit", { RUNG_KNOB_EXIT_VALUE, "b", 10000, 0, 200000, TRUE, 14000 },
    "B pulls ahead if its sale brings more than 140% of the outcomes you assume.",
    "B pulls ahead if a sale of B brings more than 140% of the outcomes you assume; now it "
    "counts 100%." },
  { "living", { RUNG_KNOB_LIVING_COST, "a", 4200, 1, 15000, TRUE, 4950 },
    "B pulls ahead if living at A costs more than $5,000 a month.",
    "B pulls ahead if living at A costs more than $5,000 a month; you expect $4,200." },
  { "never", { RUNG_KNOB_SHARE_GROWTH, "a", 800, -5000, 10000, FALSE, 0 }, "",
    "The ranking holds if A’s shares grow anywhere from −50% to 100% a year." },
  { "never-living", { RUNG_KNOB_LIVING_COST, "a", 4200, 1, 15000, FALSE, 0 }, "",
    "The ranking holds if living at A costs anywhere from nothing to $15,000 a month." },
};

static void
test_flips (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (flips); i++)
    {
      g_test_message ("%s", flips[i].name);
      assert_text (rung_phrase_verdict_flip (&flips[i].flip, "b"), flips[i].verdict);
      assert_text (rung_phrase_flip (&flips[i].flip, "b"), flips[i].sentence);
    }
  assert_text (rung_phrase_verdict_flip (NULL, "b"), "");
}

/* Every input has all its words. */
static void
test_every_knob (void)
{
  for (int knob = 0; knob < RUNG_N_KNOBS; knob++)
    for (int turn = -1; turn <= 1; turn++)
      {
        RungFlip flip = { knob, "a", 500, 0, 1000, turn != 0, 500 + 100 * turn };
        g_autofree char *sentence = rung_phrase_flip (&flip, "b");

        g_assert_true (g_str_has_suffix (sentence, "."));
        g_assert_null (strchr (sentence, '$') != NULL ? strstr (sentence, "$s") : NULL);
      }
}

static void
test_swing (void)
{
  RungSwing swing = { RUNG_KNOB_RAISE, "b", 100, 500, 60000, -12340 };

  assert_text (rung_phrase_swing (&swing, "a", "b"),
               "B: Raise a year: at 1% A ahead by $60,000, at 5% B ahead by $12,300");
}

static void
test_ask (void)
{
  RungAskResult ask = {
    .offer = "c", .rival = "a", .target = 900000, .worth = 860000, .has_mix = TRUE,
    .asks = {
      [RUNG_ASK_BASE] = { TRUE, 13200, 14000, 901000, 5000 },
      [RUNG_ASK_SIGN_ON] = { TRUE, 42100, 43000, 900500, 15000 },
      [RUNG_ASK_GRANT] = { FALSE },
      [RUNG_ASK_BONUS] = { TRUE, 640, 700, 902000, 0 },
    },
  };

  assert_text (rung_phrase_ask (&ask),
               "To match A, ask C for about $14,000 more base pay a year, or $43,000 more "
               "sign-on bonus, or 7% of base more in target bonus. Or a mix: $5,000 base pay and "
               "$15,000 sign-on bonus.");
  ask.asks[RUNG_ASK_BONUS].mixed = 300;
  assert_text (rung_phrase_ask_mix (&ask),
               "$5,000 base pay, $15,000 sign-on bonus and 3% of base in target bonus");
  ask.has_mix = FALSE;
  ask.asks[RUNG_ASK_BASE].is_possible = ask.asks[RUNG_ASK_SIGN_ON].is_possible = FALSE;
  assert_text (rung_phrase_ask (&ask),
               "To match A, ask C for about 7% of base more in target bonus.");
  ask.asks[RUNG_ASK_BONUS].is_possible = FALSE;
  assert_text (rung_phrase_ask (&ask), "Raising a single part of C is not enough to match A.");
  ask.worth = ask.target;
  assert_text (rung_phrase_ask (&ask), "C is already worth as much as A or more.");
}

static void
test_fall (void)
{
  RungFall grant = { 4, 85000, RUNG_MEASURE_GRANT, TRUE };
  RungFall rest = { 3, 12345, RUNG_MEASURE_BONUS, FALSE };

  assert_text (rung_phrase_fall (&grant),
               "Year 5: −$85,000, because the first grant has fully vested.");
  assert_text (rung_phrase_fall (&rest), "Year 4: −$12,300, mostly because the bonus is lower.");
  for (int kind = 0; kind < (int) RUNG_N_PAY_KINDS; kind++)
    {
      g_autofree char *text = NULL;

      rest.kind = kind;
      text = rung_phrase_fall (&rest);
      g_assert_true (g_str_has_prefix (text, "Year 4: −$12,300, "));
      g_assert_null (strchr (text, '%'));
    }
}

static void
test_leaving (void)
{
  static const char *const three[] = { "a", "b", "c" };
  static const double left[] = { 30000, 41200, 52000 };
  g_autoptr (GPtrArray) offers = g_ptr_array_new ();
  GArray *rows[3];

  for (guint i = 0; i < 3; i++)
    {
      RungLeaving row = { .month = 1, .left = left[i] };

      g_ptr_array_add (offers, (gpointer) three[i]);
      rows[i] = g_array_new (FALSE, FALSE, sizeof (RungLeaving));
      g_array_append_val (rows[i], row);
    }
  assert_text (rung_phrase_leaving (rows, offers, 1),
               "If you leave after 1 month, you keep the most with C: $10,800 more than with B.");
  for (guint i = 0; i < 3; i++)
    g_array_index (rows[i], RungLeaving, 0).left = 10000.2 + 0.1 * i;
  assert_text (rung_phrase_leaving (rows, offers, 1),
               "If you leave after 1 month, you keep as much with C as with B.");
  g_ptr_array_set_size (offers, 1);
  assert_text (rung_phrase_leaving (rows, offers, 1), "");
  for (guint i = 0; i < 3; i++)
    g_array_unref (rows[i]);
}

/* Each question is polite, whole, and asks something. */
static void
test_questions (void)
{
  for (int kind = 0; kind < RUNG_N_MISSING; kind++)
    {
      RungMissing missing = { "a", kind, 40000 };
      g_autofree char *cost = rung_phrase_missing_cost (&missing);
      const char *question = rung_phrase_question (kind);

      g_assert_cmpstr (rung_phrase_missing (kind), !=, "");
      g_assert_true (g_str_has_prefix (question, "Could you please "));
      g_assert_true (g_str_has_suffix (question, "?"));
      g_assert_true (g_str_has_suffix (cost, "."));
      g_assert_null (strstr (cost, "%s"));
      if (kind != RUNG_MISSING_DEADLINE && kind != RUNG_MISSING_SHARE_PRICE)
        g_assert_nonnull (strstr (cost, "$40,000"));
    }
}

static void
test_letter (void)
{
  static const RungMissing missing[] = {
    { "a", RUNG_MISSING_MATCH, 9000 },
    { "b", RUNG_MISSING_DEADLINE, 0 },
    { "a", RUNG_MISSING_MATCH, 9000 },
  };
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (RungMissing));

  g_array_append_vals (rows, missing, G_N_ELEMENTS (missing));
  assert_text (rung_phrase_questions (rows, "a"),
               "Thank you for the offer. Before I can answer, I have some questions about it:\n"
               "• Could you please tell me when the 401(k) match vests: at once, or over how many "
               "years?");
}

static void
test_apart (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (3);
  RungApart apart = { "b", "c" };

  fixture_set_text (document, 1, "deadline", "2026-12-01");
  fixture_set_text (document, 2, "in-hand", "2026-12-10");
  assert_text (rung_phrase_apart (&apart, document),
               "You have to answer B by Dec 1, 2026, but you will not have C in hand until "
               "Dec 10, 2026. Ask B for more time, or ask C to hurry.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answer-phrases/a-flip-says-where-the-order-turns", test_flips);
  g_test_add_func ("/answer-phrases/every-uncertain-input-has-its-words", test_every_knob);
  g_test_add_func ("/answer-phrases/a-swing-says-who-leads-at-both-ends", test_swing);
  g_test_add_func ("/answer-phrases/an-ask-names-each-part-and-a-mix", test_ask);
  g_test_add_func ("/answer-phrases/a-fall-says-its-year-and-reason", test_fall);
  g_test_add_func ("/answer-phrases/leaving-names-the-offer-that-leaves-most", test_leaving);
  g_test_add_func ("/answer-phrases/every-question-is-polite-and-whole", test_questions);
  g_test_add_func ("/answer-phrases/a-letter-asks-each-question-once", test_letter);
  g_test_add_func ("/answer-phrases/days-that-collide-are-both-named", test_apart);
  return g_test_run ();
}
