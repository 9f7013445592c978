import { Clock, Plus, Upload, UserPlus, Users } from "lucide-react";
import { grantOf } from "~/people/domain/permissions";
import type { Translate } from "~/platform/i18n/translate";
import type { FramePage } from "~/portfolio/queries/read-frame.server";
import type { Creation } from "~/ui/frame/new-menu";

/** What this person may begin, the most frequent first. */
export function creationsFor({ role, partnerId }: FramePage["viewer"], t: Translate<"nav">): Creation[] {
  const may = (permission: Parameters<typeof grantOf>[1]) => grantOf(role, permission) !== "none";
  const people =
    partnerId !== null && may("partnerPeople:write")
      ? `/partners/${partnerId}/people`
      : may("brandPeople:write")
        ? "/people"
        : null;
  return [
    ...(may("incident:log") ? [{ to: "/incidents/new", label: t("logLong"), icon: <Plus /> }] : []),
    ...(may("partner:write") ? [{ to: "/partners/new", label: t("newPartner"), icon: <Users /> }] : []),
    ...(people === null ? [] : [{ to: people, label: t("newPerson"), icon: <UserPlus /> }]),
    ...(may("import:run") ? [{ to: "/imports", label: t("newImport"), icon: <Upload /> }] : []),
    ...(may("level:write") ? [{ to: "/settings/levels/new", label: t("newLevel"), icon: <Clock /> }] : []),
  ];
}
