import { isRouteErrorResponse, Outlet, useLoaderData, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { readFrame } from "~/portfolio/queries/read-frame.server";
import { PortalFrame } from "~/portfolio/ui/portal-frame";
import { ErrorPage, ErrorWords } from "~/ui/frame/error-page";

export const handle = { texts: ["nav"] } satisfies RouteTexts;

export const loader = read({ may: "signedIn" }, ({ viewer }) => readFrame(viewer));

/** What surrounds every page behind sign-in. It guards nothing: each handler below declares for itself who may. */
export default function FrameRoute() {
  return (
    <PortalFrame page={useLoaderData<typeof loader>()}>
      <Outlet />
    </PortalFrame>
  );
}

/** What goes wrong on a page leaves the way to all others standing around it. */
export function ErrorBoundary() {
  const error = useRouteError();
  const page = useRouteLoaderData<typeof loader>("portfolio/routes/frame");
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return page === undefined ? (
    <ErrorPage status={status} />
  ) : (
    <PortalFrame page={page}>
      <ErrorWords status={status} />
    </PortalFrame>
  );
}
