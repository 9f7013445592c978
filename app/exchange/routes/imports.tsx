import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { startImport } from "~/exchange/commands/start-import.server";
import { mappings } from "~/exchange/domain/mappings/find-mapping";
import { readImports } from "~/exchange/queries/read-imports.server";
import { ImportList } from "~/exchange/ui/import-list";
import { refuse } from "~/kernel/result";
import { line } from "~/platform/http/form-fields.server";
import { answer, read } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import { writeUpload } from "~/platform/http/upload.server";
import type { RouteTexts } from "~/platform/i18n/client";

export const handle = { texts: ["exchange", "refusals"] } satisfies RouteTexts;

const MOST_MEGABYTES = 200;
const form = z.object({ mapping: line({ max: 60 }) });

export const loader = read({ may: "import:run" }, async () => ({
  runs: await readImports(),
  mappings: mappings.map(({ name }) => name),
  constraint: constraintsOf(form),
  mostMegabytes: MOST_MEGABYTES,
}));

export const action = writeUpload(
  { may: "import:run", form, file: "file", mostBytes: MOST_MEGABYTES * 1024 * 1024 },
  async ({ viewer, form: { mapping }, sent }) => {
    if (sent === "none") return refuse({ code: "import.no-file" });
    if (sent === "tooLarge") return refuse({ code: "import.too-large", mostMegabytes: MOST_MEGABYTES });
    if (sent.isBinary) return refuse({ code: "import.not-a-csv" });
    return answer(await startImport(viewer.personId, mapping, sent), (runId) => ({ to: `/imports/${runId}` }));
  },
);

export default function ImportsRoute() {
  return <ImportList {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
