import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Notice } from "./notice";

/** Why the business said no, above the form it was said to. Draws nothing where nothing was refused. */
export function RefusalNotice({ refusal }: { readonly refusal: ActionAnswer["refusal"] | undefined }) {
  const t = useTexts("refusals");
  if (refusal === null || refusal === undefined) return null;
  return <Notice kind="risk" title={t(refusal.code, refusal.facts)} />;
}
