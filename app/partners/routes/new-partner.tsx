import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { TouchpointId } from "~/kernel/ids";
import { startPartner } from "~/partners/commands/start-partner.server";
import { readPartnerForm } from "~/partners/queries/read-partner-form.server";
import { PartnerFormView } from "~/partners/ui/partner-form-view";
import { id, line } from "~/platform/http/form-fields.server";
import { answer, found, read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";

const form = z.object({
  name: line({ max: 120 }),
  trade: line({ max: 80 }),
  touchpointIds: z.array(id<TouchpointId>()).max(200).default([]),
});

export const handle = { texts: ["partners"] } satisfies RouteTexts;

export const loader = read({ may: "partner:write" }, async ({ viewer }) => ({
  form: found(await readPartnerForm(viewer)),
  constraint: constraintsOf(form),
}));

export const action = write({ may: "partner:write", form }, async ({ viewer, form: typed }) =>
  answer(await startPartner(viewer, typed), (partnerId) => ({ to: `/partners/${partnerId}/people`, said: "saved" })),
);

export default function NewPartnerRoute() {
  return <PartnerFormView {...useLoaderData<typeof loader>()} partner={null} answer={useActionData<typeof action>()} />;
}
