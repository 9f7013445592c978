import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { walkJourney } from "~/partners/commands/walk-journey.server";
import { readWalk } from "~/partners/queries/read-my-onboarding.server";
import { WalkView } from "~/partners/ui/walk-view";
import { version } from "~/platform/http/form-fields.server";
import { answer, found, read, write } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";

const query = z.object({ stage: z.coerce.number().int().min(1).max(100).optional() });
const form = z.object({ journeyVersion: version() });

export const handle = { texts: ["partners"] } satisfies RouteTexts;

export const loader = read({ may: "onboarding:walk", query }, async ({ viewer, query: { stage } }) =>
  found(await readWalk(viewer, stage ?? 1)),
);

export const action = write({ may: "onboarding:walk", form }, async ({ viewer, form: typed }) =>
  answer(await walkJourney(viewer, typed), { to: "/onboarding", said: "journeyWalked" }),
);

export default function WalkRoute() {
  return <WalkView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
