import { useTexts } from "~/platform/i18n/use-texts";
import type { TodayPage } from "~/portfolio/queries/read-today.server";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { SteppedList, type Step } from "~/ui/stepped-list";

const STEPS = [
  { id: "brand", to: "/settings/brand", isAdmins: true },
  { id: "journey", to: "/journey", isAdmins: false },
  { id: "levels", to: "/settings/levels", isAdmins: true },
  { id: "partners", to: "/partners/new", isAdmins: false },
] as const;

interface FirstStepsProps {
  readonly done: NonNullable<TodayPage["firstSteps"]>;
  readonly isAdmin: boolean;
}

/** An empty portal, and what makes it a working one: shown until all of it stands. */
export function FirstSteps({ done, isAdmin }: FirstStepsProps) {
  const t = useTexts("portfolio");
  const next = STEPS.find(({ id, isAdmins }) => !done[id] && (isAdmin || !isAdmins));
  const steps = STEPS.map(({ id, to, isAdmins }): Step => {
    if (done[id]) return { id, title: t(`first.${id}.title`), state: "done" };
    const isOthers = isAdmins && !isAdmin;
    return {
      id,
      title: t(`first.${id}.title`),
      state: "current",
      note: isOthers ? t("first.byAdmin") : t(`first.${id}.text`),
      body: isOthers ? undefined : (
        <ButtonLink to={to} look={id === next?.id ? "primary" : "secondary"}>
          {t(`first.${id}.go`)}
        </ButtonLink>
      ),
    };
  });
  return (
    <Card title={t("first.title")}>
      <p className="mb-4 text-sm text-soft">{t("first.lead")}</p>
      <SteppedList steps={steps} />
    </Card>
  );
}
