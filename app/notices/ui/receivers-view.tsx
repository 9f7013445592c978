import type { ReceiversPage } from "~/notices/queries/read-receivers.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { PageHeader } from "~/ui/page-header";
import { ReceiverTable } from "./receiver-table";

/** Each rule in words, and whom it would reach now at one partner. */
export function ReceiversView({ page: { partner, partners, rules } }: { readonly page: ReceiversPage }) {
  const t = useTexts("notices");
  return (
    <>
      <title>{t("rules.title")}</title>
      <PageHeader title={t("rules.title")} meta={t("rules.meta")} />
      {partner === null ? (
        <EmptyState title={t("rules.noPartnerTitle")}>{t("rules.noPartner")}</EmptyState>
      ) : (
        <>
          <FilterBar active={0} clearTo="/settings/notices">
            <FilterSelect
              name="partner"
              label={t("rules.partner")}
              value={partner.id}
              all={t("rules.firstPartner")}
              options={partners.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </FilterBar>
          <div className="space-y-5">
            {rules.map(({ rule, receivers }) => (
              <Card key={rule} title={t(`rule.${rule}`)}>
                <p className="mb-3 max-w-3xl text-sm text-soft">{t(`ruleText.${rule}`)}</p>
                <ReceiverTable rule={rule} receivers={receivers} partner={partner.name} />
              </Card>
            ))}
          </div>
        </>
      )}
    </>
  );
}
