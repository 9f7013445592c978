import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { PartnerId } from "~/kernel/ids";
import { readReceivers } from "~/notices/queries/read-receivers.server";
import { ReceiversView } from "~/notices/ui/receivers-view";
import { id } from "~/platform/http/form-fields.server";
import { found, read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";

export const handle = { texts: ["notices"] } satisfies RouteTexts;

const query = z.object({ partner: id<PartnerId>().optional() });

export const loader = read({ may: "notice:read", query }, async ({ viewer, query: { partner } }) =>
  found(await readReceivers(viewer, partner ?? null)),
);

export default function ReceiversRoute() {
  return <ReceiversView page={useLoaderData<typeof loader>()} />;
}
