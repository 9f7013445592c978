import type { PartnerPage } from "~/partners/queries/read-partner.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Avatar } from "~/ui/avatar";
import { Card } from "~/ui/card";
import { Link } from "~/ui/link";

const NAMED = 6;

/** Who is behind the partner; for its front line, who leads. */
export function PartnerPeople({ page }: { readonly page: PartnerPage }) {
  const t = useTexts("partners");
  const roles = useTexts("common");
  const { people, leads } = page;
  if (people === null) {
    return (
      <Card title={t("overview.lead")}>
        {leads.length === 0 ? <p className="text-sm text-soft">{t("overview.noLead")}</p> : <Names names={leads} />}
      </Card>
    );
  }
  return (
    <Card
      title={t("overview.people")}
      aside={
        <Link
          to={`/partners/${page.partnerId}/people`}
          className="target inline-flex items-center text-accent hover:underline"
        >
          {t("overview.allPeople")}
        </Link>
      }
    >
      {people.length === 0 && <p className="text-sm text-soft">{t("overview.noPeople")}</p>}
      <ul className="space-y-2.5">
        {people.slice(0, NAMED).map(({ personId, name, role }) => (
          <li key={personId} className="flex items-center gap-3">
            <Avatar name={name} />
            <span className="min-w-0">
              <span className="block text-sm font-medium">{name}</span>
              <span className="block text-xs text-soft">{roles(`role.${role}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className="space-y-2.5">
      {names.map((name) => (
        <li key={name} className="flex items-center gap-3 text-sm font-medium">
          <Avatar name={name} />
          {name}
        </li>
      ))}
    </ul>
  );
}
