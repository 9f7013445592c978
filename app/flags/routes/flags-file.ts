import { readFlagRows } from "~/flags/queries/read-flags.server";
import { instantCell } from "~/platform/http/csv-cells";
import { csvStream } from "~/platform/http/csv-stream.server";
import { read } from "~/platform/http/handlers.server";
import { languageOf } from "~/platform/http/language.server";
import { textsFor } from "~/platform/i18n/server.server";
import { flagFilterQuery } from "./flags-query.server";

/** The list with its filter as a file, in the language of whoever asks; instants as UTC, which every program can read. */
export const loader = read(
  { may: "flag:read", query: flagFilterQuery },
  async ({ viewer, query: { status = null }, request, context }) => {
    const t = textsFor(await languageOf(request, context), "flags");
    const headings = [
      t("list.partner"),
      t("list.month"),
      t("list.kept"),
      t("list.probability"),
      t("list.status"),
      t("list.raised"),
      t("list.decided"),
    ];
    async function* cells() {
      for await (const line of readFlagRows(viewer, status))
        yield [
          line.partnerName,
          line.month,
          line.share,
          line.probability,
          t(`status.${line.status}`),
          instantCell(line.raisedAt),
          instantCell(line.decidedAt),
        ];
    }
    return csvStream(t("list.fileName"), headings, cells());
  },
);
