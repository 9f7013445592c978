import type { FactsOf, Voice } from "./voice";
import { Facts } from "./pieces";

/** What a promise was about, as the incident's own page names it. */
export function IncidentFacts({ facts, voice }: { readonly facts: FactsOf<"notices.breach">; readonly voice: Voice }) {
  const { t, levels, format } = voice;
  const { title, touchpoint, partner, severity, clock, dueAt } = facts;
  const dueText = t("incident.due", { at: format.dateTime(dueAt), zone: format.zone });
  return (
    <Facts
      facts={[
        { name: t("incident.title"), value: title },
        { name: t("incident.touchpoint"), value: touchpoint },
        ...(partner === null ? [] : [{ name: t("incident.partner"), value: partner }]),
        { name: t("incident.severity"), value: levels(`severity.${severity}`) },
        { name: t("incident.clock"), value: levels(`kinds.${clock}`) },
        { name: t("incident.dueLabel"), value: dueText },
      ]}
    />
  );
}
