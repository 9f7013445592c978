import { readPartnerRows } from "~/partners/queries/read-partners.server";
import { csvStream } from "~/platform/http/csv-stream.server";
import { read } from "~/platform/http/handlers.server";
import { languageOf } from "~/platform/http/language.server";
import { textsFor } from "~/platform/i18n/server.server";
import { filterQuery, filtersOf } from "./list-query.server";

/** The list with its filters as a file, in the language of whoever asks. */
export const loader = read({ may: "partner:list", query: filterQuery }, async ({ viewer, query, request, context }) => {
  const t = textsFor(await languageOf(request, context), "partners");
  const headings = [t("list.partner"), t("list.trade"), t("list.status"), t("list.serves"), t("list.open")];
  const rows = readPartnerRows(viewer, filtersOf(query));
  async function* cells() {
    for await (const { name, trade, status, touchpoints, openIncidents } of rows)
      yield [name, trade, t(`status.${status}`), touchpoints.join(" · "), openIncidents];
  }
  return csvStream(t("list.fileName"), headings, cells());
});
