import type { ActionAnswer } from "~/platform/http/action-answer";
import { Notice } from "./notice";

/** Why the business said no. `HouseForm` draws it above its fields; by itself it stands only where the form is gone, or is
 *  one of many in a table. Draws nothing where nothing was refused. */
export function RefusalNotice({ refusal }: { readonly refusal: ActionAnswer["refusal"] | undefined }) {
  if (refusal === null || refusal === undefined) return null;
  return (
    <div className="w-full">
      <Notice kind="risk" title={refusal.text} />
    </div>
  );
}
