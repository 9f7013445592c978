import { useTexts } from "~/platform/i18n/use-texts";
import type { TodayPage } from "~/portfolio/queries/read-today.server";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { ProgressBar } from "~/ui/progress-bar";
import { Time } from "~/ui/time";
import { Decisions } from "./decisions";
import { FirstSteps } from "./first-steps";
import { HeatChain } from "./heat-chain";
import { StandingBadge } from "./standing-badge";
import { WorstClocks } from "./worst-clocks";
import { TourPlace } from "~/ui/tour-place";

/** The first page of each role: what is late, what waits for this person, where the chain hurts. */
export function TodayView({ page }: { readonly page: TodayPage }) {
  const t = useTexts("portfolio");
  const nav = useTexts("nav");
  const chain = (
    <TourPlace id={page.own === null ? "chain" : "ownChain"}>
      <Card title={page.own === null ? t("today.chain") : t("today.ownChain")}>
        <HeatChain
          stages={page.chain}
          month={page.month}
          {...(page.own === null ? {} : { litMeaning: t("today.lit") })}
        />
      </Card>
    </TourPlace>
  );
  const clocks = (
    <TourPlace id="clocks">
      <Card title={t("clocks.title")} aside={<Link to="/incidents">{t("clocks.all")}</Link>}>
        <WorstClocks clocks={page.clocks} />
      </Card>
    </TourPlace>
  );
  const decides = page.role === "manager" || page.role === "executive";
  return (
    <div className="space-y-5">
      <title>{nav("today")}</title>
      <PageHeader title={t("today.hello", { name: page.name.split(" ")[0] })} meta={t(`today.meta.${page.role}`)} />
      {page.own !== null && page.own.onboarding !== null && <Onboard {...page.own.onboarding} />}
      {page.firstSteps !== null && <FirstSteps done={page.firstSteps} isAdmin={page.role === "admin"} />}
      {page.role === "executive" && chain}
      <div className="grid gap-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        {clocks}
        <div className="space-y-5">
          {decides && (
            <TourPlace id="decisions">
              <Card title={t("decisions")}>
                <Decisions flags={page.flags} approvals={page.approvals} />
              </Card>
            </TourPlace>
          )}
          {page.own?.onboarding === null && <OwnScore own={page.own} month={page.month} />}
          {page.role === "partnerLead" && page.own?.onboarding === null && <OwnFlags flags={page.flags} />}
          {(page.role === "manager" || page.role === "admin") && (
            <Onboardings partners={page.onboarding} hasPartners={page.firstSteps?.partners !== false} />
          )}
        </div>
      </div>
      {page.role !== "executive" && chain}
    </div>
  );
}

type OwnOnboarding = NonNullable<NonNullable<TodayPage["own"]>["onboarding"]>;

/** Where each next step of an onboarding is taken. */
const NEXT_STEP = {
  walk: "/onboarding/walk",
  roles: "/onboarding/roles",
  examples: "/onboarding/examples",
  nothing: "/onboarding",
} as const;

function Onboard({ next, done, total, waitsForBrand }: OwnOnboarding) {
  const t = useTexts("portfolio");
  const step = next !== "nothing" ? next : waitsForBrand ? "brand" : "others";
  return (
    <Card title={t(`onboard.${step}.title`)}>
      <p className="mb-3">{t(`onboard.${step}.text`)}</p>
      <div className="mb-4 max-w-md">
        <ProgressBar label={t("onboard.together")} done={done} total={total} />
      </div>
      <ButtonLink to={NEXT_STEP[next]} look={next === "nothing" ? "secondary" : "primary"}>
        {t(`onboard.${step}.go`)}
      </ButtonLink>
    </Card>
  );
}

function OwnScore({ own, month }: { readonly own: NonNullable<TodayPage["own"]>; readonly month: string }) {
  const t = useTexts("portfolio");
  const format = useFormat();
  return (
    <Card
      title={t("today.score")}
      aside={<Link to={`/partners/${own.partnerId}/scorecard/${month}`}>{t("today.scoreSee")}</Link>}
    >
      <p className="mb-1 text-sm text-soft">{t("today.scoreOf", { month: format.month(month) })}</p>
      {own.score === null ? (
        <p className="mb-2 text-soft">{t("noData")}</p>
      ) : (
        <p className="mb-2">
          <span className="font-serif text-5xl font-semibold tabular-nums">{format.decimal(own.score)}</span>{" "}
          <span className="text-sm text-soft">
            {t("today.between", { low: format.decimal(own.lower ?? 0), high: format.decimal(own.upper ?? 100) })}
          </span>
        </p>
      )}
      <StandingBadge standing={own.standing} />
    </Card>
  );
}

/** The newest in full: what came before it says the same of earlier months, and its list is a step away. */
function OwnFlags({ flags }: { readonly flags: TodayPage["flags"] }) {
  const t = useTexts("portfolio");
  const more = flags.length - 1;
  return (
    <Card title={t("today.flags")} aside={<Link to="/flags">{t("today.flagsAll")}</Link>}>
      {flags.length === 0 ? (
        <EmptyState title={t("today.flagsNoneTitle")}>{t("today.flagsNone")}</EmptyState>
      ) : (
        <Decisions flags={flags.slice(0, 1)} approvals={[]} />
      )}
      {more > 0 && (
        <p className="mt-3 text-sm">
          <Link to="/flags" className="text-link">
            {t("today.flagsMore", { count: more })}
          </Link>
        </p>
      )}
    </Card>
  );
}

interface OnboardingsProps {
  readonly partners: TodayPage["onboarding"];
  readonly hasPartners: boolean;
}

function Onboardings({ partners, hasPartners }: OnboardingsProps) {
  const t = useTexts("portfolio");
  return (
    <Card title={t("today.onboarding")}>
      {partners.length === 0 ? (
        <EmptyState title={hasPartners ? t("today.onboardingNoneTitle") : t("emptyTitle")}>
          {hasPartners ? t("today.onboardingNone") : t("today.onboardingFirst")}
        </EmptyState>
      ) : (
        <ul className="space-y-2 text-sm">
          {partners.map(({ partnerId, name, since }) => (
            <li key={partnerId} className="flex flex-wrap justify-between gap-2">
              <Link to={`/partners/${partnerId}/onboarding`} className="font-semibold">
                {name}
              </Link>
              <span className="text-soft">
                <Time at={since} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
