import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { readFrame } from "~/portfolio/queries/read-frame.server";
import { PortalFrame } from "~/portfolio/ui/portal-frame";
import { ErrorWords } from "~/ui/frame/error-page";

export const handle = { texts: ["nav"] } satisfies RouteTexts;

/** Outside the frame of the pages, which sends strangers to sign in: they too are told that there is nothing here. */
export const loader = read({ may: "public" }, async ({ viewer }) => {
  if (viewer === null) throw new Response(null, { status: 404 });
  return data(await readFrame(viewer), { status: 404 });
});

/** Whoever is signed in keeps the way to all other pages; a stranger gets the root's words. */
export default function NotFoundRoute() {
  return (
    <PortalFrame page={useLoaderData<typeof loader>()}>
      <ErrorWords status={404} />
    </PortalFrame>
  );
}
