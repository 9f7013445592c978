import { Check, X } from "lucide-react";
import type { BlueprintTouchpoint, ServingPartner } from "~/journey/queries/read-journey.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Link } from "~/ui/link";
import { StateBadge, StateSign } from "~/ui/state";

const linkClasses = "target inline-flex items-center text-accent hover:underline sm:-my-1";

/** Who serves here, for people of the brand. */
export function PartnersCell({ partners }: { readonly partners: readonly ServingPartner[] }) {
  const t = useTexts("journey");
  if (partners.length === 0) return <span className="text-soft">{t("nobodyServes")}</span>;
  return (
    <ul className="space-y-1">
      {partners.map((partner) => (
        <li key={partner.id}>
          <p>
            <Link to={`/partners/${partner.id}`} className={linkClasses}>
              {partner.name}
            </Link>
          </p>
          <RoleMark isWritten={partner.isRoleWritten} />
        </li>
      ))}
    </ul>
  );
}

/** For people of a partner: whether this link is theirs. Who else serves it, or any other, is not told. */
export function OwnPartCell({ part }: { readonly part: BlueprintTouchpoint["ownPart"] }) {
  const t = useTexts("journey");
  if (part === null) return <span className="text-soft">{t("otherLink")}</span>;
  return (
    <>
      <p className="font-semibold">{t("ownLink")}</p>
      <RoleMark isWritten={part.isWritten} />
    </>
  );
}

function RoleMark({ isWritten }: { readonly isWritten: boolean }) {
  const t = useTexts("journey");
  return (
    <p className={isWritten ? "text-xs text-soft" : "flex items-center gap-1 text-xs text-watch-ink"}>
      {isWritten ? null : <StateSign state="watch" />}
      {isWritten ? t("roleWritten") : t("roleMissing")}
    </p>
  );
}

/** The first pair in short; the whole of it is one click away. */
export function ExamplesCell({ column, mayEdit }: { readonly column: BlueprintTouchpoint; readonly mayEdit: boolean }) {
  const t = useTexts("journey");
  if (column.firstPair === null) {
    const badge = <StateBadge state="watch">{t("examplesMissing")}</StateBadge>;
    return mayEdit ? <Link to={`/journey/touchpoints/${column.id}/examples/new`}>{badge}</Link> : badge;
  }
  return (
    <div className="space-y-1.5">
      <Excerpt text={column.firstPair.good} isGood />
      <Excerpt text={column.firstPair.bad} isGood={false} />
      <Link to={`/journey/touchpoints/${column.id}#examples`} className={linkClasses}>
        {t("examples", { count: column.pairs })}
        <span className="sr-only">: {column.name}</span>
      </Link>
    </div>
  );
}

function Excerpt({ text, isGood }: { readonly text: string; readonly isGood: boolean }) {
  const t = useTexts("journey");
  const Sign = isGood ? Check : X;
  return (
    <p
      className={`flex gap-1.5 rounded-md px-2 py-1.5 text-xs ${isGood ? "bg-good-tint text-good-ink" : "bg-risk-tint text-risk-ink"}`}
    >
      <Sign role="img" aria-label={isGood ? t("good") : t("bad")} className="mt-0.5 size-3 shrink-0" strokeWidth={3} />
      <span className="line-clamp-3 text-ink">{text}</span>
    </p>
  );
}
