import type { FlagPage } from "~/flags/queries/read-flags.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { KeyValueList } from "~/ui/key-value-list";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { StateBadge } from "~/ui/state";
import { Day, Time } from "~/ui/time";
import { atLeast } from "./at-least";
import { DecideFlagForm } from "./decide-flag-form";
import { FLAG_STATE } from "./flag-list";

interface FlagViewProps {
  readonly page: FlagPage;
  readonly isBrand: boolean;
  readonly mayDecide: boolean;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

export function FlagView({ page, isBrand, mayDecide, constraint, answer }: FlagViewProps) {
  const t = useTexts("flags");
  const format = useFormat();
  const last = page.months.at(-1) ?? page.month;
  const behind = `/partners/${page.partnerId}/scorecard/${last}/incidents?span=rolling`;
  return (
    <div className="space-y-5">
      <title>{isBrand ? t("page.title", { partner: page.partnerName }) : t("page.titleOwn")}</title>
      <PageHeader
        breadcrumb={[{ label: t("list.title"), to: "/flags" }]}
        current={format.month(page.month)}
        title={isBrand ? t("page.title", { partner: page.partnerName }) : t("page.titleOwn")}
        meta={t("page.meta", { months: format.list(page.months.map((month) => format.month(month))) })}
        badges={<StateBadge state={FLAG_STATE[page.status]}>{t(`status.${page.status}`)}</StateBadge>}
        actions={
          page.caseId === null ? undefined : <ButtonLink to={`/ladder/${page.caseId}`}>{t("page.toCase")}</ButtonLink>
        }
      />
      {page.isEscalated && <Notice kind="risk" title={t("page.escalated")} />}
      <div className="grid gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Card title={t("page.evidence")}>
          <p className="mb-4">
            {t("page.inWords", {
              met: page.met,
              judged: page.judged,
              share: page.share,
              standard: page.standard,
              probability: atLeast(page.probability),
            })}
          </p>
          <KeyValueList
            items={[
              {
                key: t("page.units"),
                value: (
                  <Link to={behind} className="text-link">
                    {t("page.incidents", { count: page.units })}
                  </Link>
                ),
              },
              { key: t("page.kept"), value: format.percent(page.share) },
              { key: t("page.standard"), value: format.percent(page.standard) },
              { key: t("page.sure"), value: `≥ ${format.percent(atLeast(page.probability))}` },
              {
                key: t("page.prior"),
                value: t(page.priorFrom === "category" ? "page.priorCategory" : "page.priorFallback", {
                  count: page.priorPartners,
                }),
              },
              { key: t("page.raised"), value: <Time at={page.raisedAt} show="dateTime" /> },
            ]}
          />
          <p className="mt-4 text-sm text-soft">{t("page.frozen")}</p>
        </Card>
        <div className="space-y-5">
          {page.decidedAt !== null && (
            <Card title={t("page.decision")}>
              <p>
                {t(`status.${page.status}`)} · <Time at={page.decidedAt} show="dateTime" />
                {page.decidedBy !== null && <span className="text-soft"> · {page.decidedBy}</span>}
              </p>
              {page.rung !== null && <p>{t("page.otherRung", { rung: t(`rung.${page.rung}.name`) })}</p>}
              {page.reason !== null && page.reason !== "" && <p className="mt-2 font-serif">{page.reason}</p>}
              {page.reviewOn !== null && (
                <p className="mt-2 text-sm text-soft">
                  {t("page.review")} <Day on={page.reviewOn} />
                </p>
              )}
            </Card>
          )}
          {page.mayDecide && mayDecide && (
            <Card title={t("decide.title")}>
              <DecideFlagForm constraint={constraint} answer={answer} />
            </Card>
          )}
          {!isBrand && (
            <Card title={t("page.wayOut")}>
              <p>{t("page.wayOutText", { standard: page.standard })}</p>
            </Card>
          )}
        </div>
      </div>
      <Card title={t("page.behind", { count: page.behind.count })}>
        {page.behind.incidents.length === 0 ? (
          <p className="text-sm text-soft">{t("page.behindNone")}</p>
        ) : (
          <ul className="text-sm sm:columns-2">
            {page.behind.incidents.map(({ id, number, title }) => (
              <li key={id} className="break-inside-avoid py-0.5">
                <Link to={`/incidents/${id}`} className="target inline-flex items-center text-link">
                  {t("page.incident", { number, title })}
                </Link>
              </li>
            ))}
            {page.behind.incidents.length < page.behind.count && (
              <li className="pt-2 text-soft">
                {t("page.behindShown", { shown: page.behind.incidents.length, count: page.behind.count })}{" "}
                <Link to={behind} className="text-link">
                  {t("page.behindAll")}
                </Link>
              </li>
            )}
          </ul>
        )}
      </Card>
    </div>
  );
}
