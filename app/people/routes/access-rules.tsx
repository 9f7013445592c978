import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireSecondFactor } from "~/people/commands/require-second-factor.server";
import { ROLES } from "~/people/domain/roles";
import { readAccessRules } from "~/people/queries/read-access-rules.server";
import { AccessRulesView } from "~/people/ui/access-rules-view";
import { oneOf } from "~/platform/http/form-fields.server";
import { found, read, write } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";

const form = z.object({ roles: z.array(oneOf(ROLES)).max(ROLES.length).default([]) });

export const handle = { texts: ["access"] } satisfies RouteTexts;

export const loader = read({ may: "access:write" }, async ({ viewer }) => found(await readAccessRules(viewer)));

export const action = write({ may: "access:write", form }, async ({ viewer, form: typed }) =>
  (await requireSecondFactor(viewer, typed.roles)) === null
    ? null
    : { ok: true, value: { to: "/settings/access", said: "saved" } },
);

export default function AccessRulesRoute() {
  return <AccessRulesView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
