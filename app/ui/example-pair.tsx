import { Check, X } from "lucide-react";
import { useTexts } from "~/platform/i18n/use-texts";

interface ExamplePairProps {
  /** What was said or done. Words now; picture, sound and film come as children too. */
  readonly good: React.ReactNode;
  readonly bad: React.ReactNode;
}

/** What good and bad look like at a touchpoint, side by side: the difference teaches. */
export function ExamplePair({ good, bad }: ExamplePairProps) {
  const t = useTexts("ui");
  return (
    <div className="@container">
      <div className="grid gap-2 @md:grid-cols-2">
        <div className="flex gap-2.5 rounded-md bg-good-tint px-3 py-2.5">
          <Check
            role="img"
            aria-label={t("example.good")}
            className="mt-0.5 size-4 shrink-0 text-good-ink"
            strokeWidth={2.5}
          />
          <div className="min-w-0">{good}</div>
        </div>
        <div className="flex gap-2.5 rounded-md bg-risk-tint px-3 py-2.5">
          <X
            role="img"
            aria-label={t("example.bad")}
            className="mt-0.5 size-4 shrink-0 text-risk-ink"
            strokeWidth={2.5}
          />
          <div className="min-w-0">{bad}</div>
        </div>
      </div>
    </div>
  );
}
