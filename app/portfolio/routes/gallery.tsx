import { readEnv } from "~/platform/env.server";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { GalleryView } from "~/ui/gallery/gallery-view";

export const handle = { texts: ["gallery"] } satisfies RouteTexts;

/** Of use to who builds the portal, not to who works in it: elsewhere there is nothing at this address. */
export const loader = read({ may: "public" }, async () => {
  if (!readEnv().showsGallery) throw new Response(null, { status: 404 });
  return null;
});

export default function GalleryRoute() {
  return <GalleryView />;
}
