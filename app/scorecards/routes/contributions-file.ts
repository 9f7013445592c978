import { csvStream } from "~/platform/http/csv-stream.server";
import { found, read } from "~/platform/http/handlers.server";
import { languageOf } from "~/platform/http/language.server";
import { textsFor } from "~/platform/i18n/server.server";
import { readContributionsFile, type ContributionRow } from "~/scorecards/queries/read-contributions.server";
import { drillQuery, scorecardParams } from "./scorecard-params.server";

/** The list behind a number as a file, in the language of the page it was asked for from. */
export const loader = read(
  { may: "scorecard:read", params: scorecardParams, query: drillQuery },
  async ({ viewer, params: { partnerId, month }, query: filters, request, context }) => {
    const rows = found(await readContributionsFile(viewer, partnerId, month, filters));
    const language = await languageOf(request, context);
    const t = textsFor(language, "scorecards");
    const words = textsFor(language, "clocks");
    const headings = [
      t("list.incident"),
      t("file.title"),
      t("list.month"),
      t("list.touchpoint"),
      t("list.severity"),
      t("list.credit"),
      t("file.judged"),
      t("file.met"),
      t("file.sourceJudged"),
      t("file.sourceMet"),
    ];
    const cellsOf = (row: ContributionRow) => [
      t("list.number", { number: row.number }),
      row.title,
      row.month,
      row.touchpoint,
      words(`severity.${row.severity}`),
      Math.round(row.credit * 10_000) / 10_000,
      row.judged,
      row.met,
      row.sourceJudged,
      row.sourceMet,
    ];
    return csvStream(t("file.name", { month }), headings, mapped(rows, cellsOf));
  },
);

async function* mapped<From, To>(rows: AsyncIterable<From>, map: (row: From) => To): AsyncGenerator<To> {
  for await (const row of rows) yield map(row);
}
