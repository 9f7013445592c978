import { CircleOff, Footprints } from "lucide-react";
import type { PartnerStatus } from "~/partners/domain/partner";
import { useTexts } from "~/platform/i18n/use-texts";
import { Badge, StateBadge } from "~/ui/state";

/** Where a partner stands in its life with the brand; a word with its sign. */
export function PartnerStatusBadge({ status }: { readonly status: PartnerStatus }) {
  const t = useTexts("partners");
  switch (status) {
    case "onboarding":
      return <Badge icon={<Footprints aria-hidden="true" />}>{t("status.onboarding")}</Badge>;
    case "active":
      return <StateBadge state="good">{t("status.active")}</StateBadge>;
    case "ended":
      return <Badge icon={<CircleOff aria-hidden="true" />}>{t("status.ended")}</Badge>;
  }
}
