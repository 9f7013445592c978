import type { ScorecardPage } from "~/scorecards/queries/read-scorecard.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Link } from "~/ui/link";
import { drillAddress } from "./addresses";

/** How many incidents stand behind it, and how grave they were. */
export function SeverityWords({ page }: { readonly page: ScorecardPage }) {
  const t = useTexts("scorecards");
  const words = useTexts("clocks");
  const { severities, partner, month } = page;
  const total = severities.reduce((sum, { units }) => sum + units, 0);
  return (
    <p className="mt-4 flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft">
      <Link to={drillAddress(partner.id, month, { span: "rolling" })} className="text-link">
        {t("madeOf.incidents", { count: total })}
      </Link>
      {severities.map(({ severity, units }) => (
        <Link key={severity} to={drillAddress(partner.id, month, { span: "rolling", severity })} className="text-link">
          {t("madeOf.ofSeverity", { severity: words(`severity.${severity}`), units })}
        </Link>
      ))}
    </p>
  );
}
