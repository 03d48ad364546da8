/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-side-shown.h"

#include "report/phrases/rung-phrases.h"

#include "rung-line.h"

struct _RungSideShown
{
  RungShown parent_instance;
  RungSession *session;     /* the pane holds it */
  const char *left;         /* interned id of the offer that a page of the person took away */
  const char *gone;         /* interned id of the offer in sight that went, until it is back */
  guint position;           /* of the offer among all; the next one takes its place when it goes */
};

G_DEFINE_FINAL_TYPE (RungSideShown, rung_side_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_SIDE_SHOWN_SELECTED] = { "selected", RUNG_SHOWN_TEXT },
  [RUNG_SIDE_SHOWN_FORM] = { "form", RUNG_SHOWN_TEXT },
  [RUNG_SIDE_SHOWN_IS_OFFER] = { "is-offer", RUNG_SHOWN_FLAG },
  [RUNG_SIDE_SHOWN_HAS_OFFERS] = { "has-offers", RUNG_SHOWN_FLAG },
  [RUNG_SIDE_SHOWN_HAS_MANY] = { "has-many", RUNG_SHOWN_FLAG },
  [RUNG_SIDE_SHOWN_TABS] = { "tabs", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_SIDE_SHOWN_FIELDS);

static void
rung_side_shown_constructed (GObject *object)
{
  G_OBJECT_CLASS (rung_side_shown_parent_class)->constructed (object);
  rung_shown_set_text (RUNG_SHOWN (object), RUNG_SIDE_SHOWN_FORM, "profile");
}

static void
rung_side_shown_class_init (RungSideShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
  G_OBJECT_CLASS (klass)->constructed = rung_side_shown_constructed;
}

static void
rung_side_shown_init (RungSideShown *self)
{
}

static const char *
get_selected (RungSideShown *self)
{
  return rung_shown_get_text (RUNG_SHOWN (self), RUNG_SIDE_SHOWN_SELECTED);
}

/* Of more offers than the pane has room for those compared have a tab, and the one in sight. */
static void
show_tabs (RungSideShown *self)
{
  RungShown *shown = RUNG_SHOWN (self);
  const RungDocument *document = rung_session_get_document (self->session);
  GListStore *tabs = G_LIST_STORE (rung_shown_get_list (shown, RUNG_SIDE_SHOWN_TABS));
  gboolean has_many = rung_document_get_n_offers (document) > RUNG_MAX_COMPARED;
  guint n_tabs = 0;

  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);
      g_autofree char *name = rung_phrase_offer (offer);

      if (has_many && !rung_session_is_compared (self->session, offer->id)
          && !g_str_equal (offer->id, get_selected (self)))
        continue;
      rung_shown_set_text (RUNG_SHOWN (rung_lines_ensure (tabs, n_tabs)), RUNG_LINE_ID, offer->id);
      rung_lines_set (tabs, n_tabs++, name, NULL, NULL);
    }
  rung_lines_trim (tabs, n_tabs);
  rung_shown_set_flag (shown, RUNG_SIDE_SHOWN_HAS_OFFERS, n_tabs > 0);
  rung_shown_set_flag (shown, RUNG_SIDE_SHOWN_HAS_MANY, has_many);
}

/**
 * rung_side_shown_set_session:
 * @self: what the pane shows
 * @session: the session
 *
 * Tells it whose offers these are, once, and turns to the first one.
 */
void
rung_side_shown_set_session (RungSideShown *self,
                             RungSession   *session)
{
  const RungDocument *document = rung_session_get_document (session);
  g_autoptr (GListStore) tabs = rung_lines_new ();

  self->session = session;
  rung_shown_set_list (RUNG_SHOWN (self), RUNG_SIDE_SHOWN_TABS, G_LIST_MODEL (tabs));
  rung_side_shown_select (self, rung_document_get_n_offers (document) > 0
                                ? rung_document_get_offer (document, 0)->id : "");
}

/**
 * rung_side_shown_update:
 * @self: what the pane shows
 *
 * Follows the offers that come and go: the next one takes the place of one that went, until that
 * one comes back or somebody turns to another.
 */
void
rung_side_shown_update (RungSideShown *self)
{
  const RungDocument *document = rung_session_get_document (self->session);
  const char *selected = get_selected (self);
  const char *gone = self->gone;
  guint n_offers = rung_document_get_n_offers (document);

  if (gone != NULL && rung_document_find_offer (document, gone) >= 0)
    {
      selected = gone;
      gone = NULL;
    }
  else if (*selected != '\0' && rung_document_find_offer (document, selected) < 0)
    {
      gone = g_intern_string (selected);
      selected = n_offers > 0
                 ? rung_document_get_offer (document, MIN (self->position, n_offers - 1))->id : "";
    }
  rung_side_shown_select (self, selected);
  self->gone = gone;
}

/**
 * rung_side_shown_select:
 * @self: what the pane shows
 * @offer: (nullable): id of an offer, %NULL or "" for the person
 *
 * Turns to an offer, or to the person.
 */
void
rung_side_shown_select (RungSideShown *self,
                        const char    *offer)
{
  RungShown *shown = RUNG_SHOWN (self);
  const char *id = g_intern_string (offer != NULL ? offer : "");
  int position = rung_document_find_offer (rung_session_get_document (self->session), id);

  self->position = (guint) MAX (position, 0);
  self->gone = NULL;
  rung_shown_set_text (shown, RUNG_SIDE_SHOWN_SELECTED, position >= 0 ? id : "");
  rung_shown_set_flag (shown, RUNG_SIDE_SHOWN_IS_OFFER, position >= 0);
  rung_shown_set_text (shown, RUNG_SIDE_SHOWN_FORM, position >= 0 ? "offer" : "profile");
  show_tabs (self);
}

/**
 * rung_side_shown_follow_page:
 * @self: what the pane shows
 * @page: the page beside it: "offers", "worth", "path" or "market"
 *
 * Turns to the person beside a page that is about them, and to the offer from before on the way
 * back. Somebody may turn to anything else by hand in between.
 */
void
rung_side_shown_follow_page (RungSideShown *self,
                             const char    *page)
{
  const char *selected = get_selected (self);

  if (g_str_equal (page, "worth") || g_str_equal (page, "path"))
    {
      if (*selected != '\0')
        self->left = g_intern_string (selected);
      rung_side_shown_select (self, NULL);
    }
  else if (g_str_equal (page, "offers"))
    {
      if (*selected == '\0' && self->left != NULL)
        rung_side_shown_select (self, self->left);
      self->left = NULL;
    }
}
