import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { PartnerId, TouchpointId } from "~/kernel/ids";
import { describePartner } from "~/partners/commands/describe-partner.server";
import { endPartner } from "~/partners/commands/end-partner.server";
import { readPartnerToEdit } from "~/partners/queries/read-partner-form.server";
import { PartnerFormView } from "~/partners/ui/partner-form-view";
import { id, line, version } from "~/platform/http/form-fields.server";
import { answer, found, intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";

const params = z.object({ partnerId: id<PartnerId>() });
type Params = z.output<typeof params>;
const forms = {
  describe: z.object({
    name: line({ max: 120 }),
    trade: line({ max: 80 }),
    touchpointIds: z.array(id<TouchpointId>()).max(200).default([]),
    version: version(),
  }),
  end: z.object({ version: version() }),
};

export const handle = { texts: ["partners"] } satisfies RouteTexts;

export const loader = read({ may: "partner:write", params }, async ({ viewer, params: { partnerId } }) => {
  const { partner, ...form } = found(await readPartnerToEdit(viewer, partnerId));
  return { form, partner, constraint: constraintsOf(forms.describe) };
});

export const action = writeOneOf({
  params,
  intents: {
    describe: intent<"partner:write", typeof forms.describe, Params>(
      { may: "partner:write", form: forms.describe },
      async ({ viewer, params: { partnerId }, form }) =>
        answer(await describePartner(viewer, partnerId, form), { to: `/partners/${partnerId}`, said: "saved" }),
    ),
    end: intent<"partner:write", typeof forms.end, Params>(
      { may: "partner:write", form: forms.end },
      async ({ viewer, params: { partnerId }, form }) =>
        answer(await endPartner(viewer, partnerId, form), { to: `/partners/${partnerId}`, said: "relationEnded" }),
    ),
  },
});

export default function EditPartnerRoute() {
  return <PartnerFormView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
