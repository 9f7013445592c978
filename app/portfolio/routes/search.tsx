import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { line } from "~/platform/http/form-fields.server";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { readSearch } from "~/portfolio/queries/read-search.server";
import { SearchView } from "~/portfolio/ui/search-view";

export const handle = { texts: ["search"] } satisfies RouteTexts;

// Blanks alone ask for nothing, and are no mistake.
const query = z.object({ q: line({ min: 0, max: 200 }).optional() });

export const loader = read({ may: "signedIn", query }, ({ viewer, query: { q } }) =>
  readSearch(viewer, q === undefined || q === "" ? null : q),
);

export default function SearchRoute() {
  return <SearchView page={useLoaderData<typeof loader>()} />;
}
