import { useTexts } from "~/platform/i18n/use-texts";
import type { PartnerPart, TouchpointPage } from "~/training/queries/read-touchpoint.server";
import { Card } from "~/ui/card";
import { Link } from "~/ui/link";
import { StateBadge } from "~/ui/state";

/** For the brand everybody who serves here; for a partner its own part, or that the link is another's. */
export function WhoServes({ page }: { readonly page: TouchpointPage }) {
  const t = useTexts("training");
  if (page.partners !== null) return <Partners partners={page.partners} />;
  if (page.ownPart === null) {
    return (
      <Card look="inset">
        <p className="text-sm text-soft">{t("serves.notYours")}</p>
      </Card>
    );
  }
  return (
    <Card title={t("serves.ownTitle")}>
      <Part text={page.ownPart.text} />
    </Card>
  );
}

function Partners({ partners }: { readonly partners: readonly PartnerPart[] }) {
  const t = useTexts("training");
  return (
    <Card title={t("serves.title")}>
      {partners.length === 0 && <p className="text-sm text-soft">{t("serves.nobody")}</p>}
      <ul className="space-y-4">
        {partners.map((partner) => (
          <li key={partner.id}>
            <Link to={`/partners/${partner.id}`} className="target font-medium text-accent hover:underline">
              {partner.name}
            </Link>
            <Part text={partner.text} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Part({ text }: { readonly text: string }) {
  const t = useTexts("training");
  if (text === "") {
    return (
      <p className="mt-1">
        <StateBadge state="watch">{t("serves.missing")}</StateBadge>
      </p>
    );
  }
  return <p className="mt-1 font-serif whitespace-pre-line">“{text}”</p>;
}
