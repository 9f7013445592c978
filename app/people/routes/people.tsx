import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BRAND_ROLES } from "~/people/domain/roles";
import { readBrandPeople } from "~/people/queries/read-people.server";
import { BrandPeopleView } from "~/people/ui/brand-people-view";
import { found, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { inviteForm, peopleIntents } from "./people-intents.server";
import { peopleFilterQuery, peopleFiltersOf, placeOf, placeQuery } from "./people-query.server";

const query = peopleFilterQuery.extend(placeQuery.shape);

export const handle = { texts: ["people"] } satisfies RouteTexts;

export const loader = read({ may: "brandPeople:write", query }, async ({ viewer, query: asked }) => {
  const filters = peopleFiltersOf(asked);
  return {
    page: found(await readBrandPeople(viewer, filters, placeOf(asked))),
    filters,
    constraint: constraintsOf(inviteForm(BRAND_ROLES)),
  };
});

export const action = writeOneOf({
  params: z.object({}),
  intents: peopleIntents({
    may: "brandPeople:write",
    roles: BRAND_ROLES,
    idIn: () => null,
    home: () => "/people",
  }),
});

export default function PeopleRoute() {
  return <BrandPeopleView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
