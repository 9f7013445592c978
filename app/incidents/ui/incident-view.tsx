import type { IncidentPage } from "~/incidents/queries/read-incident-page.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { Chain } from "~/ui/chain/chain";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { Badge } from "~/ui/state";
import { ClockBadge } from "./clock-badge";
import { ClocksCard } from "./clocks-card";
import { FactsCard } from "./facts-card";
import { RecoveryPath } from "./recovery-path";
import { SeverityBadge } from "./severity-badge";
import { SteerCard } from "./steer-card";
import { FormsOfPageProvider } from "./step-form";
import type { WordLists } from "./step-panel";
import { StoryCard } from "./story-card";
import { ToldLink } from "./told-link";

interface IncidentViewProps {
  readonly page: IncidentPage;
  readonly constraints: Readonly<Record<string, Record<string, object>>>;
  readonly words: WordLists;
  readonly isBrand: boolean;
  readonly answer: ActionAnswer | undefined;
}

/** One incident, everything on one page: where it happened, the way back to a content customer, the clocks, the story. On a
 *  phone the next step comes first. */
export function IncidentView({ page, constraints, words, isBrand, answer }: IncidentViewProps) {
  const t = useTexts("incidents");
  const name = t("number", { number: page.number });
  return (
    <FormsOfPageProvider value={{ answer, constraints, version: page.version, timeline: page.timeline }}>
      <title>{`${name} · ${page.title}`}</title>
      <PageHeader
        title={page.title}
        breadcrumb={[{ label: t("page.title"), to: "/incidents" }]}
        current={name}
        meta={`${page.touchpoint.stage} › ${page.touchpoint.name}`}
        badges={
          <>
            <SeverityBadge severity={page.severity} />
            <Badge>{t(`status.${page.status}`)}</Badge>
            <ClockBadge clocks={page.clocks} />
          </>
        }
      />
      <div className="flex flex-col gap-5 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
        <div className="order-3 lg:order-none lg:col-span-2">
          <Card title={t("chain.title")}>
            <Chain stages={page.chain} isCompact />
          </Card>
        </div>
        <div className="contents lg:grid lg:gap-5">
          <div className="order-1">
            {page.status === "closedAtSource" ? (
              <Card title={t("path.title")}>
                <Notice kind="info" title={t("path.importedTitle")}>
                  {t("path.imported")}
                </Notice>
              </Card>
            ) : (
              <RecoveryPath page={page} words={words} isBrand={isBrand} />
            )}
          </div>
          <div className="order-4">
            <StoryCard timeline={page.timeline} may={page.may} />
          </div>
        </div>
        <div className="order-2 grid gap-5">
          <ClocksCard clocks={page.clocks} aside={page.may.noteShared ? <ToldLink /> : undefined} />
          <FactsCard page={page} isBrand={isBrand} />
          {page.may.steer && <SteerCard page={page} severities={words.severities} kinds={words.kinds} />}
          {!isBrand && page.may.noteShared && page.closed === null && (
            <p className="px-1 text-sm text-soft">{t("steer.askInNote")}</p>
          )}
        </div>
      </div>
    </FormsOfPageProvider>
  );
}
