import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { PartnerId } from "~/kernel/ids";
import { acceptPartner } from "~/partners/commands/accept-partner.server";
import { readOnboarding } from "~/partners/queries/read-onboarding.server";
import { OnboardingView } from "~/partners/ui/onboarding-view";
import { id, version } from "~/platform/http/form-fields.server";
import { answer, found, read, write } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";

const params = z.object({ partnerId: id<PartnerId>() });
const form = z.object({ version: version() });

export const handle = { texts: ["partners"] } satisfies RouteTexts;

export const loader = read({ may: "onboarding:read", params }, async ({ viewer, params: { partnerId } }) =>
  found(await readOnboarding(viewer, partnerId)),
);

export const action = write(
  { may: "onboarding:accept", params, form },
  async ({ viewer, params: { partnerId }, form: typed }) =>
    answer(await acceptPartner(viewer, partnerId, typed), {
      to: `/partners/${partnerId}/onboarding`,
      said: "partnerAccepted",
    }),
);

export default function OnboardingRoute() {
  return <OnboardingView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
