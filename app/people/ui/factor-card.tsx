import type { OwnAccessPage } from "~/people/queries/read-own-access.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { Badge, StateBadge } from "~/ui/state";
import { Time } from "~/ui/time";
import { CodeForm } from "./code-form";
import { FactorSecret } from "./factor-secret";
import { RecoveryCodes } from "./recovery-codes";

/** What the browser may check of each form by itself. */
export interface MeConstraints {
  readonly email: Record<string, object>;
  readonly password: Record<string, object>;
  readonly start: Record<string, object>;
  readonly code: Record<string, object>;
}

interface FactorCardProps {
  readonly factor: OwnAccessPage["factor"];
  readonly codes: readonly string[] | null;
  readonly constraints: MeConstraints;
  readonly answerOf: (intent: string) => ActionAnswer | undefined;
}

export function FactorCard({ factor, codes, constraints, answerOf }: FactorCardProps) {
  const t = useTexts("access");
  const badge = factor.isOn ? <StateBadge state="good">{t("factor.on")}</StateBadge> : <Badge>{t("factor.off")}</Badge>;
  return (
    <div id="second-factor" className="scroll-mt-20">
      <Card title={t("factor.title")} aside={badge}>
        <div className="space-y-4">
          <p className="text-sm text-soft">{t("factor.text")}</p>
          {codes !== null && <RecoveryCodes codes={codes} />}
          {factor.isOn ? (
            <FactorOn factor={factor} constraint={constraints.code} answerOf={answerOf} />
          ) : factor.pending !== null ? (
            <>
              <FactorSecret pending={factor.pending} />
              <CodeForm
                id="turn-on"
                intent="turnOn"
                constraint={constraints.code}
                answer={answerOf("turnOn")}
                takesRecovery={false}
              >
                {t("factor.turnOn")}
              </CodeForm>
            </>
          ) : (
            <StartFactor constraint={constraints.start} answer={answerOf("start")} />
          )}
        </div>
      </Card>
    </div>
  );
}

interface FactorOnProps {
  readonly factor: OwnAccessPage["factor"];
  readonly constraint: Record<string, object>;
  readonly answerOf: FactorCardProps["answerOf"];
}

function FactorOn({ factor, constraint, answerOf }: FactorOnProps) {
  const t = useTexts("access");
  return (
    <div className="space-y-3">
      <p className="text-sm">
        {factor.onAt !== null && (
          <>
            {t("factor.since")} <Time at={factor.onAt} show="date" />
            {". "}
          </>
        )}
        {t("factor.codesLeft", { count: factor.codesLeft })}
      </p>
      <Disclosure summary={t("factor.renew")} open={answerOf("renewCodes") !== undefined}>
        <CodeForm
          id="renew-codes"
          intent="renewCodes"
          constraint={constraint}
          answer={answerOf("renewCodes")}
          takesRecovery
          look="secondary"
        >
          {t("factor.renewSubmit")}
        </CodeForm>
      </Disclosure>
      {factor.isRequired ? (
        <p className="text-sm text-soft">{t("factor.required")}</p>
      ) : (
        <Disclosure summary={t("factor.turnOff")} open={answerOf("turnOff") !== undefined}>
          <CodeForm
            id="turn-off"
            intent="turnOff"
            constraint={constraint}
            answer={answerOf("turnOff")}
            takesRecovery
            look="danger"
          >
            {t("factor.turnOffSubmit")}
          </CodeForm>
        </Disclosure>
      )}
    </div>
  );
}

interface StartFactorProps {
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

function StartFactor({ constraint, answer }: StartFactorProps) {
  const t = useTexts("access");
  const [form, fields] = useHouseForm<{ password: string }>({
    id: "start-factor",
    lastResult: answer?.form,
    constraint,
  });
  return (
    <HouseForm form={form} refusal={answer?.refusal}>
      <TextField field={fields.password} label={t("ownPassword")} type="password" autoComplete="current-password" />
      <SubmitButton look="secondary" name="intent" value="start">
        {t("factor.start")}
      </SubmitButton>
    </HouseForm>
  );
}
