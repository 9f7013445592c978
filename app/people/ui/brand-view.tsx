import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { BrandLogo } from "~/ui/frame/brand-mark";
import { PageHeader } from "~/ui/page-header";
import { BrandForm, type BrandAnswer } from "./brand-form";
import type { BrandPage } from "~/people/queries/read-brand.server";

interface BrandViewProps {
  readonly page: BrandPage;
  readonly constraint: Record<string, object>;
  readonly answer: BrandAnswer | undefined;
}

export function BrandView(props: BrandViewProps) {
  const t = useTexts("brand");
  const { logo, settings } = props.page;
  return (
    <>
      <title>{t("title")}</title>
      <PageHeader title={t("heading")} meta={t("meta")} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <BrandForm {...props} />
        <Card title={t("logo.title")}>
          <div className="space-y-4">
            {logo === null ? (
              <p className="text-sm text-soft">{t("logo.none")}</p>
            ) : (
              <BrandLogo address={logo} name={settings.name} />
            )}
            <ButtonLink to="/settings/brand/logo" look="secondary">
              {t("logo.change")}
            </ButtonLink>
          </div>
        </Card>
      </div>
    </>
  );
}
