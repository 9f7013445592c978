import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { TouchpointId } from "~/kernel/ids";
import { writeRole } from "~/partners/commands/write-role.server";
import { ROLE_MAX_LENGTH } from "~/partners/domain/role-text";
import { readRoles } from "~/partners/queries/read-my-onboarding.server";
import { RolesView } from "~/partners/ui/roles-view";
import { id, text, version } from "~/platform/http/form-fields.server";
import { answer, found, read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";

const query = z.object({ touchpoint: id<TouchpointId>().optional() });
const form = z.object({
  touchpointId: id<TouchpointId>(),
  text: text({ max: ROLE_MAX_LENGTH }),
  version: version(),
});

export const handle = { texts: ["partners"] } satisfies RouteTexts;

export const loader = read({ may: "onboarding:writeRole", query }, async ({ viewer, query: { touchpoint } }) => ({
  page: found(await readRoles(viewer, touchpoint ?? null)),
  constraint: constraintsOf(form),
}));

export const action = write({ may: "onboarding:writeRole", form }, async ({ viewer, form: typed }) => {
  const written = await writeRole(viewer, typed);
  if (written === null || !written.ok) return written;
  const roles = await readRoles(viewer, null);
  const isMoreToWrite = roles?.links.some(({ roleText }) => roleText === "") ?? false;
  return answer(written, { to: isMoreToWrite ? "/onboarding/roles" : "/onboarding", said: "saved" });
});

export default function RolesRoute() {
  return <RolesView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
