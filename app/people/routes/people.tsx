import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { PersonId } from "~/kernel/ids";
import { BRAND_ROLES } from "~/people/domain/roles";
import { readBrandPeople } from "~/people/queries/read-people.server";
import { BrandPeopleView } from "~/people/ui/brand-people-view";
import { id } from "~/platform/http/form-fields.server";
import { found, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { inviteForm, peopleIntents } from "./people-intents.server";

const query = z.object({ after: id<PersonId>().optional() });

export const handle = { texts: ["people"] } satisfies RouteTexts;

export const loader = read({ may: "brandPeople:write", query }, async ({ viewer, query: { after } }) => ({
  page: found(await readBrandPeople(viewer, after ?? null)),
  constraint: constraintsOf(inviteForm(BRAND_ROLES)),
}));

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
