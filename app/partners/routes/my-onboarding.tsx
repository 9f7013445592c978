import { useLoaderData } from "@remix-run/react";
import { readMyOnboarding } from "~/partners/queries/read-my-onboarding.server";
import { MyOnboardingView } from "~/partners/ui/my-onboarding-view";
import { found, read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";

export const handle = { texts: ["partners"] } satisfies RouteTexts;

export const loader = read({ may: "onboarding:walk" }, async ({ viewer }) => found(await readMyOnboarding(viewer)));

export default function MyOnboardingRoute() {
  return <MyOnboardingView page={useLoaderData<typeof loader>()} />;
}
