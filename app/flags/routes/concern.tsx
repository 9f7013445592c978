import { Outlet, useLoaderData } from "@remix-run/react";
import { Suspense } from "react";
import { z } from "zod";
import { readConcern } from "~/flags/queries/read-concern.server";
import { ConcernView } from "~/flags/ui/concern-view";
import type { PartnerId } from "~/kernel/ids";
import { id } from "~/platform/http/form-fields.server";
import { found, read } from "~/platform/http/handlers.server";
import { SlotFilling } from "~/ui/slot";

const params = z.object({ partnerId: id<PartnerId>() });

/** Asked for what the page inside asks for: whoever may read no flags is told of none, and still gets the page. */
export const loader = read({ may: "partner:read", params }, async ({ viewer, params: { partnerId } }) =>
  found(await readConcern(viewer, partnerId)),
);

/** Around a page of a partner: says there whether a flag waits or a case is open. It guards nothing. */
export default function ConcernRoute() {
  const concern = useLoaderData<typeof loader>();
  const isThere = concern.flags.length > 0 || concern.ladderCase !== null;
  return (
    // Most partners have none: the words for it are fetched for those who do, and what the server drew stands until then.
    <SlotFilling filling={<Suspense>{isThere && <ConcernView concern={concern} />}</Suspense>}>
      <Outlet />
    </SlotFilling>
  );
}
