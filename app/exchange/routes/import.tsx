import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { confirmImport } from "~/exchange/commands/confirm-import.server";
import { readImport, SHOWN_REJECTS } from "~/exchange/queries/read-imports.server";
import { ImportView } from "~/exchange/ui/import-view";
import type { ImportRunId } from "~/kernel/ids";
import { id } from "~/platform/http/form-fields.server";
import { answer, found, read, write } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";

export const handle = { texts: ["exchange", "refusals"] } satisfies RouteTexts;

const params = z.object({ runId: id<ImportRunId>() });

export const loader = read({ may: "import:run", params }, async ({ params: { runId } }) => ({
  ...found(await readImport(runId)),
  shown: SHOWN_REJECTS,
}));

export const action = write({ may: "import:run", params, form: z.object({}) }, async ({ params: { runId } }) =>
  answer(await confirmImport(runId), { to: `/imports/${runId}` }),
);

export default function ImportRoute() {
  return <ImportView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
