import type { IncidentAudience } from "~/notices/queries/read-incident-audience.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { KeyValueList } from "~/ui/key-value-list";
import { Notice } from "~/ui/notice";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";

type Rule = IncidentAudience["rules"][number];

interface IncidentAudienceViewProps {
  readonly page: IncidentAudience;
  readonly isBrand: boolean;
}

/** Who is told what of one incident, before it happens. */
export function IncidentAudienceView({ page, isBrand }: IncidentAudienceViewProps) {
  const t = useTexts("notices");
  const words = useTexts("incidents");
  const name = words("number", { number: page.number });
  return (
    <>
      <title>{`${t("incident.title")} · ${name}`}</title>
      <PageHeader
        title={t("incident.title")}
        breadcrumb={[
          { label: words("page.title"), to: "/incidents" },
          { label: name, to: `/incidents/${page.id}` },
        ]}
        meta={t("incident.meta")}
      />
      <div className="max-w-3xl space-y-5">
        {!page.isOpen && <Notice kind="info">{t("incident.closed")}</Notice>}
        {page.rules.map((told) => (
          <Card key={told.rule} title={t(`rule.${told.rule}`)}>
            <Told {...told} />
          </Card>
        ))}
        <Card title={t("incident.stepTitle")}>
          <p className="text-sm">
            {isBrand ? t("incident.stepBrand", { partner: page.partner }) : t("incident.stepPartner")}
          </p>
        </Card>
        <ButtonLink to={`/incidents/${page.id}`}>{t("incident.back")}</ButtonLink>
      </div>
    </>
  );
}

function Told({ groups, isBrandTold }: Rule) {
  const t = useTexts("notices");
  const roleNames = useTexts("common");
  const peopleOf = usePeople();
  if (groups.length === 0 && !isBrandTold) return <p className="text-sm text-soft">{t("incident.nobody")}</p>;
  return (
    <KeyValueList
      items={[
        ...groups.map((group) => ({ key: roleNames(`role.${group.role}`), value: peopleOf(group) })),
        ...(isBrandTold ? [{ key: t("incident.brand"), value: t("incident.brandToo") }] : []),
      ]}
    />
  );
}

/** "Ana, Beto (desde el …) y 2 más". */
function usePeople(): (group: Rule["groups"][number]) => string {
  const t = useTexts("notices");
  const format = useFormat();
  return ({ named, others }) => {
    if (named.length === 0) return t("incident.others", { count: others });
    const names = named.map(({ name, until }) =>
      until === null ? name : t("told.later", { name, at: format.dateTime(until) }),
    );
    return others === 0 ? format.list(names) : t("incident.more", { names: names.join(", "), count: others });
  };
}
