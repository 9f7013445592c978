import { Outlet, useLoaderData } from "@remix-run/react";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { readFrame } from "~/portfolio/queries/read-frame.server";
import { PortalFrame } from "~/portfolio/ui/portal-frame";

export const handle = { texts: ["portfolio"] } satisfies RouteTexts;

export const loader = read({ may: "signedIn" }, ({ viewer }) => readFrame(viewer));

/** What surrounds every page behind sign-in. It guards nothing: each handler below declares for itself who may. */
export default function FrameRoute() {
  return (
    <PortalFrame page={useLoaderData<typeof loader>()}>
      <Outlet />
    </PortalFrame>
  );
}
