import { Outlet, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { FlagId } from "~/kernel/ids";
import { readFlagAudience } from "~/notices/queries/read-flag-audience.server";
import { ToldLine } from "~/notices/ui/told-line";
import { id } from "~/platform/http/form-fields.server";
import { found, read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { SlotFilling } from "~/ui/slot";

export const handle = { texts: ["notices"] } satisfies RouteTexts;

const params = z.object({ flagId: id<FlagId>().optional() });

/** On the list there is nothing to decide. */
const NOBODY = { receivers: null };

export const loader = read({ may: "flag:read", params }, async ({ viewer, params: { flagId } }) =>
  flagId === undefined ? NOBODY : found(await readFlagAudience(viewer, flagId)),
);

/** Around the pages of flags: says beside the decision on one who will be told. It guards nothing. */
export default function FlagAudienceRoute() {
  const { receivers } = useLoaderData<typeof loader>();
  return (
    <SlotFilling filling={receivers === null ? null : <ToldLine receivers={receivers} />}>
      <Outlet />
    </SlotFilling>
  );
}
