import { useTexts } from "~/platform/i18n/use-texts";
import type { SearchPage } from "~/portfolio/queries/read-search.server";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";

type Hit<Kind extends "partners" | "incidents" | "touchpoints" | "people"> = SearchPage[Kind]["rows"][number];

/** One line to press, and a quiet line of where it belongs. */
function HitLine(props: { readonly to: string; readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <Link to={props.to} className="target flex items-center font-semibold hover:text-accent hover:underline">
        {props.name}
      </Link>
      <p className="text-sm text-soft">{props.children}</p>
    </>
  );
}

export function IncidentHit({ hit }: { readonly hit: Hit<"incidents"> }) {
  const t = useTexts("search");
  const isOver = hit.status === "closed" || hit.status === "closedAtSource";
  return (
    <HitLine to={`/incidents/${hit.id}`} name={hit.title}>
      {[t("number", { number: hit.number }), hit.touchpoint, hit.partner, t(isOver ? "closed" : "open")]
        .filter((word) => word !== null)
        .join(" · ")}
      {" · "}
      <Time at={hit.openedAt} show="relative" />
    </HitLine>
  );
}

export function PartnerHit({ hit }: { readonly hit: Hit<"partners"> }) {
  const t = useTexts("search");
  return (
    <HitLine to={`/partners/${hit.id}`} name={hit.name}>
      {hit.trade} · {t(`partnerStatus.${hit.status}`)}
    </HitLine>
  );
}

export function TouchpointHit({ hit }: { readonly hit: Hit<"touchpoints"> }) {
  const t = useTexts("search");
  return (
    <HitLine to={`/journey/touchpoints/${hit.id}`} name={hit.name}>
      {hit.stage}
      {hit.isMomentOfTruth && ` · ${t("momentOfTruth")}`}
    </HitLine>
  );
}

export function PersonHit({ hit }: { readonly hit: Hit<"people"> }) {
  const t = useTexts("search");
  const words = useTexts("common");
  const to = hit.partner === null ? "/people" : `/partners/${hit.partner.id}/people`;
  return (
    <HitLine to={to} name={hit.name}>
      {[words(`role.${hit.role}`), hit.partner?.name ?? null, hit.isDisabled ? t("disabled") : null]
        .filter((word) => word !== null)
        .join(" · ")}
    </HitLine>
  );
}
