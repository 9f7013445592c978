import { Plus } from "lucide-react";
import { useTexts } from "~/platform/i18n/use-texts";
import { Button, ButtonLink } from "../button";

export function Buttons() {
  const t = useTexts("gallery");
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button look="primary" icon={<Plus aria-hidden="true" />}>
        {t("button.primary")}
      </Button>
      <Button>{t("button.secondary")}</Button>
      <Button look="quiet">{t("button.quiet")}</Button>
      <Button look="danger">{t("button.danger")}</Button>
      <ButtonLink to="#buttons" size="small">
        {t("button.small")}
      </ButtonLink>
      <Button look="primary" disabled>
        {t("button.disabled")}
      </Button>
    </div>
  );
}
