import type { ImportRun } from "~/exchange/domain/import-run";
import { useTexts } from "~/platform/i18n/use-texts";
import { Badge, StateBadge } from "~/ui/state";

export function RunStatusBadge({ run }: { readonly run: Pick<ImportRun, "status" | "rejected"> }) {
  const t = useTexts("exchange");
  const words = t(`status.${run.status}`);
  switch (run.status) {
    case "done":
      return <StateBadge state={run.rejected > 0 ? "watch" : "good"}>{words}</StateBadge>;
    case "failed":
      return <StateBadge state="risk">{words}</StateBadge>;
    case "checked":
      return <StateBadge state="watch">{words}</StateBadge>;
    case "waiting":
    case "checking":
    case "importing":
      return <Badge>{words}</Badge>;
  }
}
