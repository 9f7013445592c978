import type { IncidentPage, PageSource } from "~/incidents/queries/read-incident-page.server";
import type { Translate } from "~/platform/i18n/translate";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { KeyValueList, type KeyValue } from "~/ui/key-value-list";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";

export function FactsCard({ page, isBrand }: { readonly page: IncidentPage; readonly isBrand: boolean }) {
  const t = useTexts("incidents");
  const { touchpoint, partner, account, closed, source } = page;
  const link = "text-accent hover:underline";
  const items: KeyValue[] = [
    {
      key: t("facts.touchpoint"),
      value: (
        <Link to={`/journey/touchpoints/${touchpoint.id}`} className={link}>
          {touchpoint.name}
        </Link>
      ),
    },
    ...(isBrand
      ? [
          {
            key: t("facts.partner"),
            value: (
              <Link to={`/partners/${partner.id}`} className={link}>
                {partner.name}
              </Link>
            ),
          },
        ]
      : []),
    { key: t("facts.opened"), value: <Time at={page.openedAt} show="dateTime" /> },
    { key: t("facts.channel"), value: t(`channel.${page.channel}`) },
    { key: t("facts.level"), value: page.level ?? t("facts.noLevel") },
    ...(page.region === "" ? [] : [{ key: t("facts.region"), value: page.region }]),
    ...(source === null ? [] : [sourceItem(t, source)]),
    ...(account === null
      ? []
      : [
          { key: t("facts.cause"), value: account.cause },
          { key: t("facts.done"), value: account.whatWasDone },
          { key: t("facts.causeLocation"), value: t(`causeLocation.${account.causeLocation}`) },
        ]),
    ...(closed === null ? [] : [{ key: t("facts.outcome"), value: t(`outcome.${closed.outcome}`) }]),
  ];
  return (
    <Card title={t("facts.title")}>
      {page.description !== "" && <p className="mb-3 text-sm whitespace-pre-line">{page.description}</p>}
      {page.isSelfReported && <p className="mb-3 text-sm text-good-ink">{t("facts.selfReported")}</p>}
      <KeyValueList items={items} />
    </Card>
  );
}

function sourceItem(t: Translate<"incidents">, { ref, cited }: PageSource): KeyValue {
  if (cited === null) return { key: t("facts.source"), value: ref };
  return { key: t("facts.importedFrom"), value: t("facts.cited", { credit: cited, ref }) };
}
