import { useEffect, useRef } from "react";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { Notice } from "./notice";

/** Why the business said no. `HouseForm` draws it above its fields; by itself it stands only where the form is gone, or is
 *  one of many in a table. Draws nothing where nothing was refused. */
export function RefusalNotice({ refusal }: { readonly refusal: ActionAnswer["refusal"] | undefined }) {
  const notice = useRef<HTMLDivElement>(null);
  // The button of a long form is a screen or two below: who pressed it would see nothing happen.
  // In braces: what newer browsers answer here is no clean-up of the effect.
  useEffect(() => {
    notice.current?.scrollIntoView({ block: "nearest" });
  }, [refusal]);
  if (refusal === null || refusal === undefined) return null;
  return (
    <div ref={notice} className="w-full scroll-my-20">
      <Notice kind="risk" title={refusal.text} />
    </div>
  );
}
