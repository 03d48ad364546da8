/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-input-rows.h"
#include "rung-inputs.h"

#define OF(kind_) .when = "kind", .when_is = kind_

/* What the road ahead is counted with, its paths, and how far the roadmap is done. */
static const RungInput plan_inputs[] = {
  { .id = "start", .kind = RUNG_KIND_DATE, FIELD (RungPlanInputs, start),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 10, .initial_text = "",
    .group = N_("The road ahead"), .label = N_("St_arts on"), .unit = "",
    .help = N_("The first day of year 1, such as 2027-01-01. If you leave it empty, it is the "
               "today.") },
  { .id = "years", .kind = RUNG_KIND_NUMBER, FIELD (RungPlanInputs, years),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = 1, .maximum = 30, .initial = 15,
    .group = N_("The road ahead"), .label = N_("Years a_head"), .unit = N_("years"),
    .help = N_("How many years ahead Rung compares paths and the return on study.") },
  { .id = "age", .kind = RUNG_KIND_NUMBER, FIELD (RungPlanInputs, age),
    .feeds = RUNG_FEEDS_DISPLAY,
    .minimum = 0, .maximum = 80, .initial = 0,
    .group = N_("The road ahead"), .label = N_("Your a_ge then"), .unit = N_("years"),
    .help = N_("Only to show your age next to the years. 0 leaves it out.") },
  { .id = "growth", .kind = RUNG_KIND_PERCENT, FIELD (RungPlanInputs, growth),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = -1000, .maximum = 2000, .initial = 250,
    .group = N_("The road ahead"), .label = N_("Market pay _rises by"), .unit = N_("% a year"),
    .help = N_("For everyone, on top of what you gain yourself. We assume that pay rises as fast "
               "as prices.") },
  { .id = "inflation", .kind = RUNG_KIND_PERCENT, FIELD (RungPlanInputs, inflation),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = -1000, .maximum = 2000, .initial = 250,
    .group = N_("The road ahead"), .label = N_("_Prices rise by"), .unit = N_("% a year"),
    .help = N_("This is our assumption. Tax brackets, tuition and stipends rise with prices.") },
  { .id = "hours", .kind = RUNG_KIND_NUMBER, FIELD (RungPlanInputs, hours),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = 1, .maximum = 80, .initial = 6,
    .group = N_("Steps"), .label = N_("H_ours you have"), .unit = N_("a week"),
    .help = N_("The hours you set aside for the steps of the roadmap. The time line uses them.") },
};

/* A base pay that is entered always counts. */
static const char *const retired[] = { "own-pay", NULL };

static const RungInput path_inputs[] = {
  { .id = "title", .kind = RUNG_KIND_TEXT, FIELD (RungPathInputs, title),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 80, .initial_text = "", .essential = TRUE,
    .group = N_("Path"), .label = N_("N_ame"), .unit = "",
    .help = N_("What you call this path.") },
};

static const RungInput event_inputs[] = {
  { .id = "kind", .kind = RUNG_KIND_CHOICE, FIELD (RungEventInputs, kind),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 64, .initial_text = "rung", .choices = RUNG_CHOICES_EVENT_KINDS, .essential = TRUE,
    .group = N_("Event"), .label = N_("_What happens"), .unit = "",
    .help = N_("What changes on this day. Everything else stays the same.") },
  { .id = "day", .kind = RUNG_KIND_DATE, FIELD (RungEventInputs, day),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 10, .initial_text = "", .essential = TRUE,
    .group = N_("Event"), .label = N_("_On"), .unit = "",
    .help = N_("The day it happens or begins, such as 2028-09-01. If you leave it empty, it is the "
               "first day.") },
  { .id = "level", .kind = RUNG_KIND_CHOICE, FIELD (RungEventInputs, level),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 64, .initial_text = "", .choices = RUNG_CHOICES_LEVELS, .optional = TRUE,
    .essential = TRUE, OF ("rung"),
    .group = N_("Event"), .label = N_("_Rung"), .unit = "", .none = N_("The next one"),
    .help = N_("The level you reach then.") },
  { .id = "track-step", .kind = RUNG_KIND_CHOICE, FIELD (RungEventInputs, track_step),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 64, .initial_text = "", .choices = RUNG_CHOICES_TRACK_STEPS, .optional = TRUE,
    .essential = TRUE,
    OF ("track"),
    .group = N_("Event"), .label = N_("Rol_e"), .unit = "", .none = N_("Not chosen yet"),
    .help = N_("No pay is published for these roles. Each counts as the closest engineering level, "
               "with more uncertainty.") },
  { .id = "study", .kind = RUNG_KIND_CHOICE, FIELD (RungEventInputs, study),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 64, .initial_text = "", .choices = RUNG_CHOICES_STUDIES, .optional = TRUE,
    .essential = TRUE, OF ("study"),
    .group = N_("Event"), .label = N_("_Study"), .unit = "", .none = N_("Not chosen yet"),
    .help = N_("Its length, cost and pay meanwhile come from “Return on study”, where you can "
               "enter your own.") },
  { .id = "skills", .kind = RUNG_KIND_SET, FIELD (RungEventInputs, skills),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 1024, .initial_text = "", .choices = RUNG_CHOICES_SKILLS, .essential = TRUE,
    OF ("skills"),
    .group = N_("Event"), .label = N_("S_kills"), .unit = "",
    .help = N_("Skills you have from then on.") },
  { .id = "place", .kind = RUNG_KIND_CHOICE, FIELD (RungEventInputs, place),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 64, .initial_text = "unknown", .choices = RUNG_CHOICES_PLACES, .essential = TRUE,
    OF ("move"),
    .group = N_("Event"), .label = N_("_Place"), .unit = "",
    .help = N_("Where you live and work from then on. Pay, taxes and prices are those of this "
               "place.") },
  { .id = "industry", .kind = RUNG_KIND_CHOICE, FIELD (RungEventInputs, industry),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 64, .initial_text = "other", .choices = RUNG_CHOICES_INDUSTRIES, .essential = TRUE,
    OF ("employer"),
    .group = N_("Event"), .label = N_("Kind of e_mployer"), .unit = "",
    .help = N_("Total pay depends a lot on the kind of employer, base pay much less.") },
  { .id = "specialization", .kind = RUNG_KIND_CHOICE, FIELD (RungEventInputs, specialization),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 64, .initial_text = "ml-engineer-general", .choices = RUNG_CHOICES_SPECIALIZATIONS,
    .essential = TRUE,
    OF ("specialization"),
    .group = N_("Event"), .label = N_("Spe_cialization"), .unit = "",
    .help = N_("The kind of work you do most from then on.") },
  { .id = "months", .kind = RUNG_KIND_NUMBER, FIELD (RungEventInputs, months),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = 1, .maximum = 120, .initial = 6, .essential = TRUE, OF ("break"),
    .group = N_("Event"), .label = N_("_Lasts"), .unit = N_("months"),
    .help = N_("How long you do not work, or work less. These months count as experience only as "
               "far as they are paid.") },
  { .id = "pay-kept", .kind = RUNG_KIND_PERCENT, FIELD (RungEventInputs, pay_kept),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = 0, .maximum = 10000, .initial = 0, .essential = TRUE, OF ("break"),
    .group = N_("Event"), .label = N_("Pay mea_nwhile"), .unit = N_("% of pay"),
    .help = N_("How much of your pay continues.") },
  { .id = "if-finished", .kind = RUNG_KIND_FLAG, FIELD (RungEventInputs, if_finished),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = 0, .maximum = 1, .initial = 0,
    OF ("rung,track,skills,move,employer,specialization,break"),
    .group = N_("Event"), .label = N_("Onl_y if I finish"), .unit = "",
    .help = N_("Happens only if you finish every program that begins before it on this path. If "
               "you stop one, it does not happen.") },
};

static const RungInput study_inputs[] = {
  { .id = "study", .kind = RUNG_KIND_CHOICE, FIELD (RungStudyInputs, study),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 64, .initial_text = "", .choices = RUNG_CHOICES_STUDIES, .optional = TRUE,
    .group = N_("Study"), .label = N_("_Study"), .unit = "", .none = N_("Not chosen yet"),
    .help = N_("The program these figures are for.") },
  { .id = "tuition", .kind = RUNG_KIND_MONEY, FIELD (RungStudyInputs, tuition),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = 0, .maximum = 1000000, .initial = 0, .essential = TRUE,
    .group = N_("Study"), .label = N_("_Tuition and fees"), .unit = N_("a year"),
    .help = N_("What you pay yourself for a year of study, in first-year dollars, without books "
               "and living costs.") },
  { .id = "months", .kind = RUNG_KIND_NUMBER, FIELD (RungStudyInputs, months),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = 1, .maximum = 120, .initial = 24, .essential = TRUE,
    .group = N_("Study"), .label = N_("_Lasts"), .unit = N_("months"),
    .help = N_("From the first day to the degree.") },
  { .id = "pay-kept", .kind = RUNG_KIND_PERCENT, FIELD (RungStudyInputs, pay_kept),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = 0, .maximum = 10000, .initial = 0, .essential = TRUE,
    .group = N_("Study"), .label = N_("Pay _meanwhile"), .unit = N_("% of pay"),
    .help = N_("0 means you study full time without your job, 100 means you keep your job.") },
  { .id = "stipend", .kind = RUNG_KIND_MONEY, FIELD (RungStudyInputs, stipend),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = 0, .maximum = 1000000, .initial = 0, .essential = TRUE,
    .group = N_("Study"), .label = N_("Sti_pend"), .unit = N_("a year"),
    .help = N_("What you are paid for studying. Rung counts income tax on it, but no payroll "
               "tax.") },
  { .id = "finish", .kind = RUNG_KIND_PERCENT, FIELD (RungStudyInputs, finish),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = 0, .maximum = 10000, .initial = 10000, .essential = TRUE,
    .group = N_("Study"), .label = N_("Chance of _finishing"), .unit = "%",
    .help = N_("If you do not finish, Rung assumes that you stop halfway, with the cost so far and "
               "without the gain.") },
  { .id = "gain", .kind = RUNG_KIND_PERCENT, FIELD (RungStudyInputs, gain),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = 0, .maximum = 30000, .initial = 10000, .essential = TRUE,
    .group = N_("Study"), .label = N_("_Gain counted"), .unit = N_("% of the model’s"),
    .help = N_("Enter less than 100 if you think that people who study would have earned more "
               "anyway.") },
  { .id = "gain-doubt", .kind = RUNG_KIND_PERCENT, FIELD (RungStudyInputs, gain_doubt),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = 0, .maximum = 30000, .initial = 5000,
    .group = N_("Study"), .label = N_("_Uncertainty of the gain"), .unit = N_("% of it"),
    .help = N_("Two times out of three, the gain is off by no more than this. The chance that "
               "study pays off depends on it.") },
  { .id = "claim", .kind = RUNG_KIND_FLAG, FIELD (RungStudyInputs, claim),
    .feeds = RUNG_FEEDS_ROAD,
    .minimum = 0, .maximum = 1, .initial = 0, .essential = TRUE,
    .group = N_("Study"), .label = N_("Count the seller’s _claim"), .unit = "",
    .help = N_("Counts the raise that the seller of a program claims for its graduates. Nobody has "
               "checked it, so it counts only if you say so.") },
};

static const RungInput step_inputs[] = {
  { .id = "step", .kind = RUNG_KIND_TEXT, FIELD (RungStepInputs, step),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 64, .initial_text = "",
    .group = N_("Step"), .label = N_("_Step"), .unit = "",
    .help = N_("The step of the roadmap this is about.") },
  { .id = "state", .kind = RUNG_KIND_CHOICE, FIELD (RungStepInputs, state),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 64, .initial_text = "", .choices = RUNG_CHOICES_STEP_STATES, .optional = TRUE,
    .essential = TRUE,
    .group = N_("Step"), .label = N_("St_ate"), .unit = "", .none = N_("As my profile shows"),
    .help = N_("Where you are with this step. What you enter here overrides what your profile "
               "shows.") },
  { .id = "started", .kind = RUNG_KIND_DATE, FIELD (RungStepInputs, started),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 10, .initial_text = "", .essential = TRUE,
    .group = N_("Step"), .label = N_("Sta_rted"), .unit = "",
    .help = N_("The day you started, such as 2026-12-01.") },
  { .id = "finished", .kind = RUNG_KIND_DATE, FIELD (RungStepInputs, finished),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 10, .initial_text = "", .essential = TRUE,
    .group = N_("Step"), .label = N_("_Finished"), .unit = "",
    .help = N_("The day you finished, such as 2027-03-01.") },
  { .id = "note", .kind = RUNG_KIND_TEXT, FIELD (RungStepInputs, note),
    .feeds = RUNG_FEEDS_ROAD,
    .maximum = 2000, .initial_text = "", .essential = TRUE,
    .group = N_("Step"), .label = N_("N_ote"), .unit = "",
    .help = N_("Anything you want to remember about this step.") },
};

static const RungInputList path_lists[] = {
  { .id = "events", .table = &rung_event_inputs, FIELD (RungPathInputs, events), .maximum = 20,
    .group = N_("Path"), .title = N_("Event %u"), .add = N_("Add an event"), .essential = TRUE },
};

static const RungInputList plan_lists[] = {
  { .id = "paths", .table = &rung_path_inputs, FIELD (RungPlanInputs, paths),
    .maximum = RUNG_MAX_PATHS, .group = N_("The road ahead"), .title = N_("Path %u") },
  { .id = "studies", .table = &rung_study_inputs, FIELD (RungPlanInputs, studies), .maximum = 40,
    .group = N_("The road ahead"), .title = N_("Study %u") },
  { .id = "steps", .table = &rung_step_inputs, FIELD (RungPlanInputs, steps), .maximum = 400,
    .group = N_("Steps"), .title = N_("Step %u") },
};

const RungInputTable rung_plan_inputs = {
  .id = "plan", .inputs = plan_inputs, .n_inputs = G_N_ELEMENTS (plan_inputs), .retired = retired,
  .size = sizeof (RungPlanInputs), .lists = plan_lists, .n_lists = G_N_ELEMENTS (plan_lists),
};

const RungInputTable rung_path_inputs = {
  .id = "path", .inputs = path_inputs, .n_inputs = G_N_ELEMENTS (path_inputs),
  .size = sizeof (RungPathInputs), .lists = path_lists, .n_lists = G_N_ELEMENTS (path_lists),
};

const RungInputTable rung_event_inputs = {
  .id = "event", .inputs = event_inputs, .n_inputs = G_N_ELEMENTS (event_inputs),
  .size = sizeof (RungEventInputs),
};

const RungInputTable rung_study_inputs = {
  .id = "study", .inputs = study_inputs, .n_inputs = G_N_ELEMENTS (study_inputs),
  .size = sizeof (RungStudyInputs),
};

const RungInputTable rung_step_inputs = {
  .id = "step", .inputs = step_inputs, .n_inputs = G_N_ELEMENTS (step_inputs),
  .size = sizeof (RungStepInputs),
};
