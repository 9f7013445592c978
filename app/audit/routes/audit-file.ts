import { isTable } from "~/audit/domain/words";
import { readTrailRows, type TrailEntry } from "~/audit/queries/read-trail.server";
import { csvStream } from "~/platform/http/csv-stream.server";
import { read } from "~/platform/http/handlers.server";
import { languageOf } from "~/platform/http/language.server";
import { textsFor } from "~/platform/i18n/server.server";
import { filterQuery, filtersOf } from "./trail-query.server";

/** The trail with its filters as a file, in the language of whoever asks; instants as UTC, values as they were noted. */
export const loader = read({ may: "audit:read", query: filterQuery }, async ({ query, request, context }) => {
  const t = textsFor(await languageOf(request, context), "audit");
  const headings = [
    t("file.at"),
    t("who"),
    t("file.personId"),
    t("actor"),
    t("file.via"),
    t("file.from"),
    t("file.requestId"),
    t("action"),
    t("kind"),
    t("file.name"),
    t("file.rowId"),
    t("file.rowPart"),
    t("partner"),
    t("before"),
    t("after"),
  ];
  const cellsOf = (entry: TrailEntry) => [
    new Date(entry.at).toISOString().slice(0, 23).replace("T", " "),
    entry.person?.name ?? "",
    entry.person?.id ?? "",
    t(`actors.${entry.actor}`),
    entry.via,
    entry.from,
    entry.requestId,
    t(`actions.${entry.action}`),
    isTable(entry.table) ? t(`tables.${entry.table}`) : entry.table,
    entry.label,
    entry.rowId,
    entry.rowPart,
    entry.partner,
    written(entry, "before"),
    written(entry, "after"),
  ];
  const rows = readTrailRows(filtersOf(query, await context.timeZone()));
  return csvStream(t("file.fileName"), headings, mapped(rows, cellsOf));
});

async function* mapped<From, To>(rows: AsyncIterable<From>, map: (row: From) => To): AsyncGenerator<To> {
  for await (const row of rows) yield map(row);
}

function written({ changes }: TrailEntry, side: "before" | "after"): string {
  const set = changes.filter((change) => change[side] !== null).map((change) => [change.column, change[side]]);
  return set.length === 0 ? "" : JSON.stringify(Object.fromEntries(set));
}
