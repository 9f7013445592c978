import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { moveCase, type CaseMove } from "~/flags/commands/move-case.server";
import { readCase } from "~/flags/queries/read-ladder.server";
import { CaseView } from "~/flags/ui/case-view";
import type { CaseId } from "~/kernel/ids";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { id } from "~/platform/http/form-fields.server";
import { answer, found, intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { approveForm, closeForm, downForm, proofForm, proposeForm, turnDownForm, upForm } from "./case-forms.server";

export const handle = { texts: ["flags"] } satisfies RouteTexts;

const params = z.object({ caseId: id<CaseId>() });

export const loader = read({ may: "flag:read", params }, async ({ viewer, params: { caseId } }) => ({
  page: found(await readCase(viewer, caseId)),
  isBrand: isOfBrand(viewer),
  // Of all moves: fields have the same rules wherever they stand.
  constraint: { ...constraintsOf(proofForm), ...constraintsOf(downForm) },
}));

async function move(viewer: Viewer, caseId: CaseId, version: number, step: CaseMove) {
  return answer(await moveCase(viewer, caseId, version, step), { to: `/ladder/${caseId}`, said: "decided" });
}

export const action = writeOneOf({
  params,
  intents: {
    proof: intent({ may: "flag:decide", form: proofForm, params }, ({ viewer, form, params: { caseId } }) => {
      const given = { kind: form.kind, deliveredOn: form.deliveredOn ?? null };
      return move(viewer, caseId, form.version, { type: "proof", given, reason: form.reason });
    }),
    up: intent({ may: "flag:decide", form: upForm, params }, ({ viewer, form, params: { caseId } }) =>
      move(viewer, caseId, form.version, { type: "up", to: form.to, reason: form.reason }),
    ),
    propose: intent({ may: "case:propose", form: proposeForm, params }, ({ viewer, form, params: { caseId } }) =>
      move(viewer, caseId, form.version, { type: "propose", to: form.to, reason: form.reason }),
    ),
    approve: intent({ may: "case:approve", form: approveForm, params }, ({ viewer, form, params: { caseId } }) =>
      move(viewer, caseId, form.version, { type: "approve", reason: form.reason }),
    ),
    turnDown: intent({ may: "flag:decide", form: turnDownForm, params }, ({ viewer, form, params: { caseId } }) =>
      move(viewer, caseId, form.version, { type: "turnDown", reason: form.reason }),
    ),
    down: intent({ may: "flag:decide", form: downForm, params }, ({ viewer, form, params: { caseId } }) =>
      move(viewer, caseId, form.version, { type: "down", to: form.to, reason: form.reason }),
    ),
    close: intent({ may: "flag:decide", form: closeForm, params }, ({ viewer, form, params: { caseId } }) =>
      move(viewer, caseId, form.version, { type: "close", reason: form.reason }),
    ),
  },
});

export default function CaseRoute() {
  return <CaseView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
