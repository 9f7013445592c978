import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { readImport, readRejects } from "~/exchange/queries/read-imports.server";
import type { ImportRunId } from "~/kernel/ids";
import { id } from "~/platform/http/form-fields.server";
import { found, read } from "~/platform/http/handlers.server";
import { languageOf } from "~/platform/http/language.server";
import { textsFor } from "~/platform/i18n/server.server";

const params = z.object({ runId: id<ImportRunId>() });

/** The rejected rows as they stood, with their numbers and what is wrong with them, page by page. */
export const loader = read({ may: "import:run", params }, async ({ params: { runId }, request, context }) => {
  const { run } = found(await readImport(runId));
  const language = await languageOf(request, context);
  const t = textsFor(language, "exchange");
  const tWhy = textsFor(language, "refusals");
  const write = (rows: readonly (readonly (string | number)[])[], bom: boolean): Uint8Array =>
    new TextEncoder().encode(
      stringify(
        rows.map((row) => [...row]),
        { bom, escape_formulas: true, record_delimiter: "windows" },
      ),
    );
  const pages = readRejects(runId);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(write([[t("rejects.row"), t("rejects.reasons"), ...(run.report?.header ?? [])]], true));
    },
    async pull(controller) {
      const page = await pages.next();
      if (page.done === true) return controller.close();
      const rows = page.value.map(({ rowNumber, faults, record }) => [
        rowNumber,
        faults.map(({ code, ...facts }) => tWhy(code, { ...facts })).join(" · "),
        ...record,
      ]);
      controller.enqueue(write(rows, false));
    },
    async cancel() {
      await pages.return();
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="rejected-rows-${runId}.csv"`,
    },
  });
});
