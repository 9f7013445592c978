import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { PersonId } from "~/kernel/ids";
import { addPerson } from "~/people/commands/add-person.server";
import { disablePerson } from "~/people/commands/disable-person.server";
import { enablePerson } from "~/people/commands/enable-person.server";
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "~/people/domain/accounts";
import { BRAND_ROLES } from "~/people/domain/roles";
import { readBrandPeople } from "~/people/queries/read-people.server";
import { BrandPeopleView } from "~/people/ui/brand-people-view";
import type { PeopleAnswer } from "~/people/ui/people-view";
import { email, id, line, oneOf, version } from "~/platform/http/form-fields.server";
import { answer, found, intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";

const query = z.object({ after: id<PersonId>().optional() });
const access = z.object({ personId: id<PersonId>(), version: version() });
const forms = {
  add: z.object({
    name: line({ max: 120 }),
    email: email(),
    role: oneOf(BRAND_ROLES),
    // Taken byte for byte, as at sign-in: not trimmed, not normalised.
    password: z.string().min(PASSWORD_MIN_LENGTH).max(PASSWORD_MAX_LENGTH).optional(),
  }),
  access,
};
const back = { to: "/people", said: "saved" } as const;

export const handle = { texts: ["people"] } satisfies RouteTexts;

export const loader = read({ may: "brandPeople:write", query }, async ({ viewer, query: { after } }) => ({
  page: found(await readBrandPeople(viewer, after ?? null)),
  constraint: constraintsOf(forms.add),
}));

export const action = writeOneOf({
  params: z.object({}),
  intents: {
    add: intent({ may: "brandPeople:write", form: forms.add }, async ({ viewer, form }) => {
      const added = await addPerson(viewer, null, form);
      if (added === null || !added.ok) return added;
      const { name, email: address } = form;
      return Response.json({ handedOver: { name, email: address, firstPassword: added.value.firstPassword } });
    }),
    disable: intent({ may: "brandPeople:write", form: access }, async ({ viewer, form }) =>
      answer(await disablePerson(viewer, null, form), back),
    ),
    enable: intent({ may: "brandPeople:write", form: access }, async ({ viewer, form }) =>
      answer(await enablePerson(viewer, null, form), back),
    ),
  },
});

export default function PeopleRoute() {
  return <BrandPeopleView {...useLoaderData<typeof loader>()} answer={useActionData<PeopleAnswer>()} />;
}
