import type { Missing } from "~/partners/domain/onboarding";
import type { OnboardingStep, StepId } from "~/partners/domain/onboarding-steps";
import type { OnboardingPage } from "~/partners/queries/read-onboarding.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { StateSign } from "~/ui/state";
import { SteppedList, type Step } from "~/ui/stepped-list";

interface OnboardingStepsProps {
  readonly page: OnboardingPage;
  /** What stands under the last step. */
  readonly acceptance: React.ReactNode;
}

/** Each step with who owes it, how far it is, and what exactly is missing. */
export function OnboardingSteps({ page, acceptance }: OnboardingStepsProps) {
  const t = useTexts("partners");
  const format = useFormat();
  const steps = page.steps.map((step): Step => {
    const isDone = step.isDone && step.total > 0;
    const counted = t("step.counted", { done: format.number(step.done), total: format.number(step.total) });
    const note = [...(isDone ? [] : [t(`owes.${step.owes}`)]), ...(step.total > 1 ? [counted] : [])].join(" · ");
    return {
      id: step.id,
      title: t(`step.${step.id}.title`),
      state: isDone ? "done" : step.isOpen ? "current" : "locked",
      ...(note === "" ? {} : { note }),
      ...bodyOf(step, page, acceptance),
    };
  });
  return <SteppedList steps={steps} />;
}

function bodyOf(step: OnboardingStep, page: OnboardingPage, acceptance: React.ReactNode): { body?: React.ReactNode } {
  if (step.id === "acceptance") return { body: acceptance };
  const missing = page.missing.filter((one) => STEP_OF[one.what] === step.id);
  const gaps = step.id === "examples" ? page.withoutExample : [];
  if (missing.length === 0 && gaps.length === 0) return {};
  return {
    body: (
      <ul className="space-y-1 text-sm">
        {missing.map((one, index) => (
          <li key={index} className="flex items-baseline gap-2">
            <StateSign state="watch" className="text-watch-ink" />
            <MissingLine missing={one} page={page} />
          </li>
        ))}
        {gaps.map(({ touchpointId, name }) => (
          <Gap key={touchpointId} touchpointId={touchpointId} name={name} isOwn={page.isOwn} />
        ))}
      </ul>
    ),
  };
}

const STEP_OF: Readonly<Record<Missing["what"], StepId>> = {
  touchpoints: "touchpoints",
  lead: "people",
  walk: "walk",
  role: "roles",
  examples: "examples",
};

function MissingLine({ missing, page }: { readonly missing: Missing; readonly page: OnboardingPage }) {
  const t = useTexts("partners");
  const home = `/partners/${page.partnerId}`;
  const link = "font-medium text-accent underline";
  switch (missing.what) {
    case "touchpoints":
      return page.mayEdit ? (
        <Link to={`${home}/edit`} className={link}>
          {t("missing.touchpoints")}
        </Link>
      ) : (
        <span>{t("missing.touchpoints")}</span>
      );
    case "lead":
      return page.mayEdit ? (
        <Link to={`${home}/people`} className={link}>
          {t("missing.lead")}
        </Link>
      ) : (
        <span>{t("missing.lead")}</span>
      );
    case "walk":
      return <span>{t("missing.walk", { name: missing.name })}</span>;
    case "role":
      return <span>{t("missing.role", { name: missing.name })}</span>;
    case "examples":
      return <span>{t("missing.examples", { name: missing.name, count: missing.count })}</span>;
  }
}

/** Nobody can understand an example that has not been written: it does not stop the partner, it is the brand's to do. */
function Gap(props: { readonly touchpointId: string; readonly name: string; readonly isOwn: boolean }) {
  const t = useTexts("partners");
  const text = t("missing.noExample", { name: props.name });
  return (
    <li className="flex items-baseline gap-2 text-soft">
      <StateSign state="noData" />
      {props.isOwn ? (
        <span>{text}</span>
      ) : (
        <Link to={`/journey/touchpoints/${props.touchpointId}`} className="underline">
          {text}
        </Link>
      )}
    </li>
  );
}
