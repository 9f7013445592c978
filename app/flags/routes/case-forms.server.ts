import { z } from "zod";
import { localDate, oneOf, text, version } from "~/platform/http/form-fields.server";

const reason = () => text({ max: 2000 });
const decision = { version: version(), reason: reason() };

export const proofForm = z.object({
  ...decision,
  kind: oneOf(["done", "refused", "unanswered", "executiveException"]),
  /** When delivery was proven; only for silence. */
  deliveredOn: localDate().optional(),
});
export const upForm = z.object({ ...decision, to: oneOf(["train", "accompany"]) });
export const proposeForm = z.object({ ...decision, to: oneOf(["replace", "insource"]) });
export const approveForm = z.object(decision);
export const turnDownForm = z.object(decision);
export const downForm = z.object({ ...decision, to: oneOf(["explain", "train", "accompany", "replace"]) });
export const closeForm = z.object(decision);

/** What each answer asks for besides itself. */
const ASKED = {
  accept: [],
  otherRung: ["reason", "rung"],
  dismiss: ["reason", "reviewOn"],
} as const;

export const decideFlagForm = z
  .object({
    decision: oneOf(["accept", "dismiss", "otherRung"]),
    reason: reason().optional(),
    reviewOn: localDate().optional(),
    rung: oneOf(["explain", "train", "accompany"]).optional(),
  })
  .superRefine((form, context) => {
    for (const name of ASKED[form.decision]) {
      if (form[name] === undefined) context.addIssue({ code: "custom", path: [name], message: "form.required" });
    }
  });
