import { Friction, RiskBadges } from "~/journey/ui/behind-the-line";
import { useTexts } from "~/platform/i18n/use-texts";
import type { TouchpointPage } from "~/training/queries/read-touchpoint.server";
import { Card } from "~/ui/card";
import { CountText } from "~/ui/count-text";
import { KeyValueList, type KeyValue } from "~/ui/key-value-list";
import { Stat } from "~/ui/stat";

/** What the place is: what the customer may expect, what happens behind the line, how incidents here are measured. */
export function TouchpointFacts({ page }: { readonly page: TouchpointPage }) {
  const t = useTexts("training");
  return (
    <>
      <Card title={t("expected")}>
        <p className="font-serif text-lg">{page.expectedService === "" ? t("notWritten") : page.expectedService}</p>
        {page.level !== null && (
          <p className="mt-2 text-sm text-soft">
            {page.level.isDefault
              ? t("levelDefault", { name: page.level.name })
              : t("level", { name: page.level.name })}
          </p>
        )}
      </Card>
      {page.incidents !== null && <IncidentsHere page={page} incidents={page.incidents} />}
      <Card title={t("place")}>
        <Facts page={page} />
      </Card>
    </>
  );
}

function IncidentsHere({
  page,
  incidents,
}: {
  readonly page: TouchpointPage;
  readonly incidents: NonNullable<TouchpointPage["incidents"]>;
}) {
  const t = useTexts("training");
  const list = `/incidents?touchpoint=${page.id}`;
  return (
    <Card title={page.isPartner ? t("incidents.own") : t("incidents.title")}>
      <div className="flex flex-wrap gap-8">
        <Stat label={t("incidents.open")} value={<CountText value={incidents.open} />} to={list} />
        <Stat label={t("incidents.all")} value={<CountText value={incidents.all} />} to={`${list}&status=all`} />
      </div>
    </Card>
  );
}

function Facts({ page }: { readonly page: TouchpointPage }) {
  const t = useTexts("journey");
  const words = useTexts("training");
  const { behind } = page;
  const text = (key: string, value: string): KeyValue[] => (value === "" ? [] : [{ key, value }]);
  const items: KeyValue[] = [
    ...text(t("row.customer"), page.customerAction),
    ...text(t("row.front"), page.frontStage),
    ...text(t("row.back"), behind?.backStage ?? ""),
    ...(behind === null || behind.friction === ""
      ? []
      : [{ key: t("row.friction"), value: <Friction behind={behind} /> }]),
    ...(behind === null || behind.riskKinds.length === 0
      ? []
      : [{ key: t("row.risks"), value: <RiskBadges kinds={behind.riskKinds} /> }]),
  ];
  return items.length === 0 ? (
    <p className="text-sm text-soft">{words("notWritten")}</p>
  ) : (
    <KeyValueList items={items} />
  );
}
