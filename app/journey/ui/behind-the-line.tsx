import type { RiskKind } from "~/journey/domain/journey";
import type { BehindTheLine } from "~/journey/domain/sight";
import { useTexts } from "~/platform/i18n/use-texts";
import { Badge, StateSign } from "~/ui/state";

/** What rubs, and what is done about it: a friction nobody works on stands out. */
export function Friction({ behind }: { readonly behind: BehindTheLine }) {
  const t = useTexts("journey");
  const { friction, mitigation, mitigationKind } = behind;
  return (
    <>
      <p className="flex items-baseline gap-1.5">
        {mitigationKind === "none" && <StateSign state="watch" className="text-watch-ink" />}
        {friction}
      </p>
      <p className="mt-1 text-soft">
        {mitigationKind === "none" ? (
          t("mitigation.none")
        ) : (
          <>
            <em>{t(`mitigation.${mitigationKind}`)}</em> {mitigation}
          </>
        )}
      </p>
    </>
  );
}

export function RiskBadges({ kinds }: { readonly kinds: readonly RiskKind[] }) {
  const t = useTexts("journey");
  return (
    <ul className="flex flex-wrap gap-1.5">
      {kinds.map((kind) => (
        <li key={kind} className="max-w-full">
          <Badge>{t(`risk.${kind}`)}</Badge>
        </li>
      ))}
    </ul>
  );
}
