import { readIncidentRows, type DownloadRow } from "~/incidents/queries/read-incident-rows.server";
import { instantCell } from "~/platform/http/csv-cells";
import { csvStream } from "~/platform/http/csv-stream.server";
import { read } from "~/platform/http/handlers.server";
import { languageOf } from "~/platform/http/language.server";
import { textsFor } from "~/platform/i18n/server.server";
import { filterQuery, filtersOf } from "./list-query.server";

/** The list with its filters as a file, in the language of whoever asks; instants as UTC, which every program can read. */
export const loader = read(
  { may: "incident:read", query: filterQuery },
  async ({ viewer, query, request, context }) => {
    const language = await languageOf(request, context);
    const t = textsFor(language, "incidents");
    const words = textsFor(language, "clocks");
    const zone = { zone: "(UTC)" };
    const headings = [
      t("file.number"),
      t("file.title"),
      t("list.status"),
      t("list.severity"),
      t("list.partner"),
      t("file.touchpoint"),
      t("file.channel"),
      t("file.region"),
      t("file.opened", zone),
      t("file.due", zone),
      t("list.clock"),
      t("file.resolved", zone),
      t("file.closed", zone),
      t("file.outcome"),
    ];
    const cellsOf = (row: DownloadRow) => [
      t("number", { number: row.number }),
      row.title,
      t(`status.${row.status}`),
      words(`severity.${row.severity}`),
      row.partner,
      row.touchpoint,
      t(`channel.${row.channel}`),
      row.region,
      instantCell(row.openedAt),
      instantCell(row.nextDueAt),
      t(`clockStatus.${row.clockStatus}`),
      instantCell(row.resolvedAt),
      instantCell(row.closedAt),
      row.outcome === null ? "" : t(`outcome.${row.outcome}`),
    ];
    return csvStream(t("file.name"), headings, mapped(readIncidentRows(viewer, filtersOf(query)), cellsOf));
  },
);

async function* mapped<From, To>(rows: AsyncIterable<From>, map: (row: From) => To): AsyncGenerator<To> {
  for await (const row of rows) yield map(row);
}
