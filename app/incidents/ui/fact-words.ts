import type { Actor, TimelineFact } from "~/incidents/domain/timeline";
import { useTexts } from "~/platform/i18n/use-texts";

/** One line for what happened. */
export function useFactTitle(): (fact: TimelineFact) => string {
  const t = useTexts("incidents");
  const words = useTexts("clocks");
  return (fact) => {
    switch (fact.type) {
      case "opened":
        return fact.holder === null ? t("timeline.opened") : t("timeline.openedFor", { holder: fact.holder });
      case "acknowledged":
      case "responded":
      case "updateSent":
      case "customerWrote":
      case "resumed":
      case "followUpDone":
      case "levelSwitchedOff":
      case "resolved":
      case "reopened":
        return t(`timeline.${fact.type}`);
      case "paused":
        return t("timeline.paused", { reason: t(`reason.${fact.reason}`) });
      case "transferred":
        if (fact.to !== null && fact.from !== null) return t("timeline.transferredTo", { to: fact.to });
        return fact.to === null ? t("timeline.transferredAway") : t("timeline.transferredIn");
      case "levelChanged":
        return t("timeline.levelChanged", { level: fact.level ?? "" });
      case "severityChanged":
        return t("timeline.severityChanged", { severity: words(`severity.${fact.severity}`) });
      case "excluded":
        return t("timeline.excluded", { kind: words(`kinds.${fact.kind}`) });
      case "judgedAtSource":
        return t(fact.met ? "timeline.judgedMet" : "timeline.judgedMissed", { kind: words(`kinds.${fact.kind}`) });
      case "closed":
        return t("timeline.closed", { outcome: t(`outcome.${fact.outcome}`) });
      case "clockWarned":
      case "clockBreached":
        return t(`timeline.${fact.type}`, { kind: words(`kinds.${fact.kind}`) });
      case "note":
        return t("timeline.shared");
    }
  };
}

export function useActorName(): (actor: Actor) => string {
  const t = useTexts("incidents");
  return (actor) => (actor.side === "named" ? actor.name : t(`timeline.by.${actor.side}`));
}
