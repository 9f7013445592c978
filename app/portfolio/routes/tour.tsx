import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { whole } from "~/platform/http/form-fields.server";
import { intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { endTour, goToTourStop } from "~/portfolio/commands/guide-tour.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { readFrame } from "~/portfolio/queries/read-frame.server";
import { TourView } from "~/portfolio/ui/tour-view";

export const handle = { texts: ["tour"] } satisfies RouteTexts;

const forms = { go: z.object({ stop: whole({ min: 0, max: 9 }) }), end: z.object({}) };

/** The same tour for who has no JavaScript, or wants to see it all at once. */
export const loader = read({ may: "signedIn" }, ({ viewer }) => readFrame(viewer));

export const action = writeOneOf({
  params: z.object({}),
  intents: {
    go: intent({ may: "signedIn", form: forms.go }, async ({ viewer, form }) => ({
      ok: true,
      value: { to: await goToTourStop(viewer, form.stop) },
    })),
    end: intent({ may: "signedIn", form: forms.end }, async ({ viewer }) => {
      await endTour(viewer);
      return { ok: true, value: { to: "/" } };
    }),
  },
});

export default function TourRoute() {
  return <TourView page={useLoaderData<typeof loader>()} />;
}
