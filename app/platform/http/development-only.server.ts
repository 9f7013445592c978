import { readEnv } from "~/platform/env.server";

/** Of use to who builds the portal, not to who works in it: elsewhere there is nothing at such an address. */
export function refuseOutsideDevelopment(): void {
  if (!readEnv().showsGallery) throw new Response(null, { status: 404 });
}
