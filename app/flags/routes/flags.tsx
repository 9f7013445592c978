import { useLoaderData } from "@remix-run/react";
import { readFlags } from "~/flags/queries/read-flags.server";
import { FlagList } from "~/flags/ui/flag-list";
import { isOfBrand } from "~/people/domain/roles";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { flagListQuery } from "./flags-query.server";

export const handle = { texts: ["flags"] } satisfies RouteTexts;

export const loader = read(
  { may: "flag:read", query: flagListQuery },
  async ({ viewer, query: { status = null, after = null, before = null } }) => ({
    page: await readFlags(viewer, { status, after, before }),
    status,
    isBrand: isOfBrand(viewer),
  }),
);

export default function FlagsRoute() {
  return <FlagList {...useLoaderData<typeof loader>()} />;
}
