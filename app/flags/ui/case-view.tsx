import type { CasePage } from "~/flags/queries/read-ladder.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { StateBadge } from "~/ui/state";
import { SteppedList, type Step } from "~/ui/stepped-list";
import { Time } from "~/ui/time";
import { Timeline } from "~/ui/timeline";
import { CaseMoves } from "./case-moves";

/** The words of each decision. */
const DECISION = {
  "case.opened": "decision.case.opened",
  "case.flagAdded": "decision.case.flagAdded",
  "case.proofRecorded": "decision.case.proofRecorded",
  "case.steppedUp": "decision.case.steppedUp",
  "case.stepProposed": "decision.case.stepProposed",
  "case.stepApproved": "decision.case.stepApproved",
  "case.stepTurnedDown": "decision.case.stepTurnedDown",
  "case.steppedDown": "decision.case.steppedDown",
  "case.closed": "decision.case.closed",
} as const satisfies Record<CasePage["decisions"][number]["type"], string>;

interface CaseViewProps {
  readonly page: CasePage;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
  /** A partner's people read their case; the brand moves it. */
  readonly isBrand: boolean;
}

/** One case: the rungs with their proofs, what may be decided now, and everything that was. */
export function CaseView({ page, constraint, answer, isBrand }: CaseViewProps) {
  const t = useTexts("flags");
  const format = useFormat();
  const here = page.rungs.findIndex(({ rung }) => rung === page.rung);
  const steps = page.rungs.map(({ rung, proof }, index): Step => ({
    id: rung,
    title: t(`rung.${rung}.name`),
    state: index < here ? "done" : index === here ? "current" : "locked",
    note:
      proof === null ? (
        t(isBrand && index === here && page.status !== "closed" ? `rung.${rung}.now` : `rung.${rung}.when`)
      ) : (
        <>
          {t(`proof.${proof.kind}`)} · <Time at={proof.at} /> · {proof.note}
        </>
      ),
  }));
  return (
    <div className="space-y-5">
      <title>{`${t("board.title")}: ${page.partnerName}`}</title>
      <PageHeader
        breadcrumb={[{ label: t("board.title"), to: "/ladder" }]}
        current={page.partnerName}
        title={page.partnerName}
        meta={t("case.meta", { rung: t(`rung.${page.rung}.name`) })}
        badges={
          <StateBadge state={page.status === "closed" ? "noData" : "watch"}>
            {t(`caseStatus.${page.status}`)}
          </StateBadge>
        }
      />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="space-y-5">
          <Card title={t("case.rungs")}>
            <SteppedList steps={steps} />
          </Card>
          <Card title={t("case.flags")}>
            <ul className="space-y-1.5 text-sm">
              {page.flags.map((flag) => (
                <li key={flag.id} className="py-1">
                  <Link to={`/flags/${flag.id}`} className="target inline-flex items-center text-link">
                    {t("case.flag", { month: format.month(flag.month), share: flag.share, units: flag.units })}
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        </div>
        <div className="space-y-5">
          {page.proposal !== null && (
            <Card title={t("case.proposal", { rung: t(`rung.${page.proposal.to}.name`) })}>
              <p className="font-serif">{page.proposal.reason}</p>
              <p className="mt-1 text-sm text-soft">
                {page.proposal.byName} · <Time at={page.proposal.at} />
              </p>
            </Card>
          )}
          {isBrand ? (
            <CaseMoves page={page} constraint={constraint} answer={answer} />
          ) : (
            page.status !== "closed" && (
              <Card title={t("page.wayOut")}>
                <p className="text-sm">{t("case.wayOut")}</p>
              </Card>
            )
          )}
        </div>
      </div>
      <Card title={t("case.decisions")}>
        <Timeline
          entries={page.decisions.map(({ seq, type, rung, byName, reason, at }) => ({
            id: String(seq),
            at,
            ...(byName === "" ? {} : { by: byName }),
            title: t(DECISION[type], { rung: t(`rung.${rung}.name`) }),
            ...(reason === "" ? {} : { body: reason }),
          }))}
        />
      </Card>
    </div>
  );
}
