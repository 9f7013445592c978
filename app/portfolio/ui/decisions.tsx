import type { Rung } from "~/flags/domain/ladder";
import type { ShownFlag } from "~/portfolio/queries/read-portfolio.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useFormat } from "~/ui/now";
import { Time } from "~/ui/time";

interface DecisionsProps {
  readonly flags: readonly ShownFlag[];
  readonly approvals: readonly { readonly caseId: string; readonly partner: string; readonly rung: Rung }[];
}

/** What waits for a person: steps that need a second signature first, then flags. */
export function Decisions({ flags, approvals }: DecisionsProps) {
  const t = useTexts("portfolio");
  const format = useFormat();
  if (flags.length === 0 && approvals.length === 0)
    return <EmptyState title={t("decide.noneTitle")}>{t("decide.none")}</EmptyState>;
  return (
    <ul className="space-y-4">
      {approvals.map(({ caseId, partner, rung }) => (
        <li key={caseId} className="border-l-3 border-risk pl-3">
          <p className="font-semibold">{t("decide.approval", { partner, rung: t(`rung.${rung}`) })}</p>
          <div className="mt-2">
            <ButtonLink to={`/ladder/${caseId}`} look="primary" size="small">
              {t("decide.see")}
            </ButtonLink>
          </div>
        </li>
      ))}
      {flags.map(({ id, partner, at, month, share, units, standard }) => (
        <li key={id} className="border-l-3 border-watch pl-3">
          <p className="font-semibold">{partner === null ? t("decide.ownFlag") : t("decide.flag", { partner })}</p>
          <p className="text-sm">
            {t("decide.evidence", { month: format.month(month), share, count: units, standard })}
          </p>
          <p className="text-sm text-soft">
            {t(partner === null ? "decide.decided" : "decide.raised")} <Time at={at} />
          </p>
          <div className="mt-2">
            <ButtonLink to={`/flags/${id}`} size="small">
              {t(partner === null ? "decide.seeOwn" : "decide.see")}
            </ButtonLink>
          </div>
        </li>
      ))}
    </ul>
  );
}
