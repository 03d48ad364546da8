/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-paper-pdf.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "engine/base/rung-error.h"

#include "rung-paper-block.h"
#include "rung-paper-flow.h"
#include "rung-paper-language.h"
#include "rung-paper-private.h"
#include "rung-paper.h"

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_string_append_len (closure, (const char *) data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
describe (const RungPaper *self,
          cairo_surface_t *surface)
{
  g_autoptr (GDateTime) utc = g_date_time_to_utc (self->created);
  g_autofree char *date = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Rung");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

/**
 * rung_paper_finish:
 * @self: a paper
 * @error: return location
 *
 * Fails with %RUNG_ERROR_IO if the pages cannot be made.
 *
 * Returns: (transfer full): the pages as PDF
 */
GBytes *
rung_paper_finish (RungPaper  *self,
                   GError    **error)
{
  g_autoptr (GString) pdf = g_string_new (NULL);
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (write_cb, pdf, self->sheet.width,
                                                                  self->sheet.height);
  RungPaperFlow flow = rung_paper_flow_start (self);
  cairo_status_t status = CAIRO_STATUS_SUCCESS;

  describe (self, surface);
  flow.n_pages = rung_paper_get_n_pages (self);
  flow.cr = cairo_create (surface);
  rung_paper_flow_blocks (self, &flow);
  rung_paper_flow_end_page (&flow);
  status = cairo_status (flow.cr);
  cairo_destroy (flow.cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO, _("The pages cannot be written: %s"),
                   cairo_status_to_string (status));
      return NULL;
    }
  rung_paper_add_language (pdf, C_("language of the texts of a document, as a tag", "en-US"));
  return g_string_free_to_bytes (g_steal_pointer (&pdf));
}
