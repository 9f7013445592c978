import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { decideFlag } from "~/flags/commands/decide-flag.server";
import type { FlagDecision } from "~/flags/domain/flag";
import { readFlag } from "~/flags/queries/read-flags.server";
import { FlagView } from "~/flags/ui/flag-view";
import type { FlagId } from "~/kernel/ids";
import { mayAtAll } from "~/people/domain/permissions";
import { isOfBrand } from "~/people/domain/roles";
import { id } from "~/platform/http/form-fields.server";
import { answer, found, read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { decideFlagForm } from "./case-forms.server";

export const handle = { texts: ["flags"] } satisfies RouteTexts;

const params = z.object({ flagId: id<FlagId>() });

export const loader = read({ may: "flag:read", params }, async ({ viewer, params: { flagId } }) => ({
  page: found(await readFlag(viewer, flagId)),
  isBrand: isOfBrand(viewer),
  mayDecide: mayAtAll(viewer, "flag:decide"),
  constraint: constraintsOf(decideFlagForm),
}));

export const action = write(
  { may: "flag:decide", form: decideFlagForm, params },
  async ({ viewer, form, params: { flagId } }) =>
    answer(await decideFlag(viewer, flagId, decisionOf(form)), (caseId) => ({
      to: caseId === null ? "/flags" : `/ladder/${caseId}`,
      said: "decided",
    })),
);

function decisionOf({
  decision,
  reason = "",
  reviewOn = "",
  rung = "explain",
}: z.output<typeof decideFlagForm>): FlagDecision {
  switch (decision) {
    case "accept":
      return { type: "accept", reason };
    case "dismiss":
      return { type: "dismiss", reason, reviewOn };
    case "otherRung":
      return { type: "otherRung", reason, rung };
  }
}

export default function FlagRoute() {
  return <FlagView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
