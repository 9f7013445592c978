import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { z } from "zod";
import type { PartnerId, PersonId } from "~/kernel/ids";
import { addPerson } from "~/people/commands/add-person.server";
import { disablePerson } from "~/people/commands/disable-person.server";
import { enablePerson } from "~/people/commands/enable-person.server";
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "~/people/domain/accounts";
import { PARTNER_ROLES } from "~/people/domain/roles";
import { readPartnerPeople } from "~/people/queries/read-people.server";
import { PeopleView, type PeopleAnswer } from "~/people/ui/people-view";
import { email, id, line, oneOf, version } from "~/platform/http/form-fields.server";
import { answer, found, intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";

const params = z.object({ partnerId: id<PartnerId>() });
type Params = z.output<typeof params>;
const query = z.object({ after: id<PersonId>().optional() });
const access = z.object({ personId: id<PersonId>(), version: version() });
const forms = {
  add: z.object({
    name: line({ max: 120 }),
    email: email(),
    role: oneOf(PARTNER_ROLES),
    // Taken byte for byte, as at sign-in: not trimmed, not normalised.
    password: z.string().min(PASSWORD_MIN_LENGTH).max(PASSWORD_MAX_LENGTH).optional(),
  }),
  access,
};
const back = ({ partnerId }: Params) => ({ to: `/partners/${partnerId}/people`, said: "saved" }) as const;

export const handle = { texts: ["people"] } satisfies RouteTexts;

export const loader = read(
  { may: "partnerPeople:read", params, query },
  async ({ viewer, params: { partnerId }, query: { after } }) => ({
    page: found(await readPartnerPeople(viewer, partnerId, after ?? null)),
    constraint: constraintsOf(forms.add),
  }),
);

export const action = writeOneOf({
  params,
  intents: {
    add: intent<"partnerPeople:write", typeof forms.add, Params>(
      { may: "partnerPeople:write", form: forms.add },
      async ({ viewer, params: { partnerId }, form }) => {
        const added = await addPerson(viewer, partnerId, form);
        if (added === null || !added.ok) return added;
        const { name, email: address } = form;
        return Response.json({ handedOver: { name, email: address, firstPassword: added.value.firstPassword } });
      },
    ),
    disable: intent<"partnerPeople:write", typeof access, Params>(
      { may: "partnerPeople:write", form: access },
      async ({ viewer, params: at, form }) => answer(await disablePerson(viewer, at.partnerId, form), back(at)),
    ),
    enable: intent<"partnerPeople:write", typeof access, Params>(
      { may: "partnerPeople:write", form: access },
      async ({ viewer, params: at, form }) => answer(await enablePerson(viewer, at.partnerId, form), back(at)),
    ),
  },
});

export default function PartnerPeopleRoute() {
  const { partnerId = "" } = useParams();
  const answered = useActionData<PeopleAnswer>();
  const home = `/partners/${partnerId}/people`;
  return <PeopleView {...useLoaderData<typeof loader>()} isBrand={false} home={home} answer={answered} />;
}
