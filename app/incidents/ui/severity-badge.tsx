import { useTexts } from "~/platform/i18n/use-texts";
import type { Severity } from "~/servicelevels/domain/clocks";
import { Badge, StateBadge } from "~/ui/state";

/** How grave it is: word and sign, and a colour beside them. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const t = useTexts("clocks");
  const word = t(`severity.${severity}`);
  switch (severity) {
    case "minor":
      return <Badge>{word}</Badge>;
    case "major":
      return <StateBadge state="watch">{word}</StateBadge>;
    case "critical":
      return <StateBadge state="risk">{word}</StateBadge>;
  }
}
