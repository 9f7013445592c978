import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { z } from "zod";
import type { PartnerId } from "~/kernel/ids";
import { PARTNER_ROLES } from "~/people/domain/roles";
import { readPartnerPeople } from "~/people/queries/read-people.server";
import { PeopleView } from "~/people/ui/people-view";
import { id } from "~/platform/http/form-fields.server";
import { found, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { inviteForm, peopleIntents } from "./people-intents.server";
import { placeOf, placeQuery } from "./people-query.server";

const params = z.object({ partnerId: id<PartnerId>() });
type Params = z.output<typeof params>;
const homeOf = (partnerId: string) => `/partners/${partnerId}/people`;

export const handle = { texts: ["people"] } satisfies RouteTexts;

export const loader = read(
  { may: "partnerPeople:read", params, query: placeQuery },
  async ({ viewer, params: { partnerId }, query }) => ({
    page: found(await readPartnerPeople(viewer, partnerId, placeOf(query))),
    constraint: constraintsOf(inviteForm(PARTNER_ROLES)),
  }),
);

export const action = writeOneOf({
  params,
  intents: peopleIntents<Params>({
    may: "partnerPeople:write",
    roles: PARTNER_ROLES,
    idIn: ({ partnerId }) => partnerId,
    home: ({ partnerId }) => homeOf(partnerId),
  }),
});

export default function PartnerPeopleRoute() {
  const { partnerId = "" } = useParams();
  const answer = useActionData<typeof action>();
  return <PeopleView {...useLoaderData<typeof loader>()} isBrand={false} home={homeOf(partnerId)} answer={answer} />;
}
