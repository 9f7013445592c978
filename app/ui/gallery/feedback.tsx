import { useTexts } from "~/platform/i18n/use-texts";
import { Notice, Toast } from "../notice";
import { ProgressBar } from "../progress-bar";
import { Stat } from "../stat";
import { Badge, StateBadge } from "../state";

export function Feedback() {
  const t = useTexts("gallery");
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <StateBadge state="good">{t("feedback.excellent")}</StateBadge>
        <StateBadge state="watch">{t("feedback.watch")}</StateBadge>
        <StateBadge state="risk">{t("feedback.risk")}</StateBadge>
        <StateBadge state="noData">{t("feedback.noData")}</StateBadge>
        <Badge>{t("feedback.badge")}</Badge>
      </div>
      <div className="grid gap-4 sm:grid-cols-3">
        <Stat label={t("feedback.score")} value="72" state="watch" to="#feedback" />
        <Stat label={t("feedback.incidents")} value="214" />
        <ProgressBar label={t("board.progress")} done={1200} total={2000} />
      </div>
      <div className="grid gap-3 lg:grid-cols-2">
        <Notice kind="good" title={t("feedback.good")} />
        <Notice kind="watch" title={t("feedback.watchTitle")} />
        <Notice kind="risk" title={t("feedback.riskTitle")}>
          {t("feedback.riskText")}
        </Notice>
        <Notice kind="info">{t("feedback.info")}</Notice>
      </div>
      {/* A ground of its own: elsewhere what was done is said over the page. */}
      <div className="relative h-32 transform-gpu">
        <Toast message={{ kind: "good", text: t("feedback.toast"), id: "sample" }} />
      </div>
    </>
  );
}
