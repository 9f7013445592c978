import type { ActionAnswer } from "~/platform/http/action-answer";
import { Notice } from "./notice";

/** Why the business said no, above the form it was said to. Draws nothing where nothing was refused. */
export function RefusalNotice({ refusal }: { readonly refusal: ActionAnswer["refusal"] | undefined }) {
  if (refusal === null || refusal === undefined) return null;
  return <Notice kind="risk" title={refusal.text} />;
}
