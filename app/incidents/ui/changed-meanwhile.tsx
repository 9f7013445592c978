import type { TimelineItem } from "~/incidents/domain/timeline";
import { useTexts } from "~/platform/i18n/use-texts";
import { Time } from "~/ui/time";
import { useActorName, useFactTitle } from "./fact-words";

/** What somebody else did while a form was being filled in, so that it can be sent again knowingly. */
export function ChangedMeanwhile({ items }: { readonly items: readonly TimelineItem[] }) {
  const t = useTexts("incidents");
  const titleOf = useFactTitle();
  const nameOf = useActorName();
  return (
    <div className="rounded-lg border border-line bg-sunk p-3 text-sm">
      {items.length > 0 && (
        <>
          <p className="font-semibold">{t("form.changedTitle")}</p>
          <ul className="mt-1 list-disc pl-5">
            {items.map((item) => (
              <li key={item.id}>
                {titleOf(item.fact)} · {nameOf(item.actor)} · <Time at={item.at} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={items.length > 0 ? "mt-2 text-soft" : "text-soft"}>{t("form.changedHint")}</p>
    </div>
  );
}
