import { refuseOutsideDevelopment } from "~/platform/http/development-only.server";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { GalleryView } from "~/ui/gallery/gallery-view";

export const handle = { texts: ["gallery"] } satisfies RouteTexts;

export const loader = read({ may: "public" }, async () => {
  refuseOutsideDevelopment();
  return null;
});

export default function GalleryRoute() {
  return <GalleryView />;
}
