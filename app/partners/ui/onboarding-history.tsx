import type { HistoryEntry } from "~/partners/domain/history";
import { useTexts } from "~/platform/i18n/use-texts";
import { useFormat } from "~/ui/now";
import { Timeline, type TimelineEntry } from "~/ui/timeline";

/** What happened on the way to acceptance, newest first. */
export function OnboardingHistory({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const t = useTexts("partners");
  const format = useFormat();
  const written = entries.map((entry, index): TimelineEntry => {
    const id = `${entry.what}-${index}`;
    switch (entry.what) {
      case "started":
        return { id, at: entry.at, title: t("history.started"), ...by(entry.by) };
      case "walked":
        return { id, at: entry.at, title: t("history.walked"), by: entry.name };
      case "roles-written":
        return { id, at: entry.at, title: t("history.rolesWritten", { names: format.list(entry.names) }) };
      case "understood":
        return { id, at: entry.at, title: t("history.understood", { count: entry.count }), by: entry.name };
      case "accepted":
        return { id, at: entry.at, title: t("history.accepted"), state: "good", ...by(entry.by) };
    }
  });
  return <Timeline entries={written.reverse()} />;
}

function by(name: string | null): { by?: string } {
  return name === null ? {} : { by: name };
}
