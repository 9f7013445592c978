import type { IncidentPage } from "~/incidents/queries/read-incident-page.server";
import { useTexts } from "~/platform/i18n/use-texts";
import type { ClockKind, Severity } from "~/servicelevels/domain/clocks";
import { Card } from "~/ui/card";
import { SelectField, TextArea } from "~/ui/forms/fields";
import { StepForm } from "./step-form";
import { StepDisclosure } from "./step-disclosure";

interface SteerCardProps {
  readonly page: IncidentPage;
  readonly severities: readonly Severity[];
  readonly kinds: readonly ClockKind[];
}

/** What only those who steer incidents do: who holds it, how grave it is, what it is held to. */
export function SteerCard({ page, severities, kinds }: SteerCardProps) {
  const t = useTexts("incidents");
  const can = (step: IncidentPage["steps"][number]) => page.steps.includes(step);
  const running = kinds.filter((kind) =>
    page.clocks.some((clock) => clock.kind === kind && clock.status !== "excluded"),
  );
  return (
    <Card title={t("steer.title")}>
      <div className="space-y-3">
        {can("transfer") && (
          <StepDisclosure intent="transfer" summary={t("steer.transfer")}>
            <TransferForm partners={page.choices.partners} />
          </StepDisclosure>
        )}
        {can("changeSeverity") && (
          <StepDisclosure intent="change-severity" summary={t("steer.severity")}>
            <SeverityForm choices={severities.filter((severity) => severity !== page.severity)} />
          </StepDisclosure>
        )}
        {can("changeLevel") && (
          <StepDisclosure intent="change-level" summary={t("steer.level")}>
            <LevelForm page={page} />
          </StepDisclosure>
        )}
        {running.length > 0 && (
          <StepDisclosure intent="exclude" summary={t("steer.exclude")}>
            <ExcludeForm kinds={running} holders={page.choices.holders} />
          </StepDisclosure>
        )}
      </div>
    </Card>
  );
}

function TransferForm({ partners }: Pick<IncidentPage["choices"], "partners">) {
  const t = useTexts("incidents");
  if (partners.length === 0) return <p className="text-sm text-soft">{t("steer.noPartners")}</p>;
  return (
    <StepForm<{ to: string; reason: string }> intent="transfer" submit={t("steer.transferSubmit")} look="secondary">
      {(fields) => (
        <>
          <SelectField field={fields.to} label={t("steer.transferTo")} choices={named(partners)} />
          <TextArea
            field={fields.reason}
            label={t("steer.transferReason")}
            hint={t("steer.transferReasonHint")}
            rows={2}
          />
        </>
      )}
    </StepForm>
  );
}

function SeverityForm({ choices }: { readonly choices: readonly Severity[] }) {
  const t = useTexts("incidents");
  const words = useTexts("clocks");
  return (
    <StepForm<{ severity: string }> intent="change-severity" submit={t("steer.severitySubmit")} look="secondary">
      {(fields) => (
        <SelectField
          field={fields.severity}
          label={t("steer.severityLabel")}
          hint={t("steer.severityHint")}
          choices={choices.map((severity) => ({ value: severity, label: words(`severity.${severity}`) }))}
        />
      )}
    </StepForm>
  );
}

function LevelForm({ page }: { readonly page: IncidentPage }) {
  const t = useTexts("incidents");
  const none = page.level === null ? [] : [{ value: "none", label: t("steer.levelNone") }];
  return (
    <StepForm<{ levelId: string }> intent="change-level" submit={t("steer.levelSubmit")} look="secondary">
      {(fields) => (
        <SelectField
          field={fields.levelId}
          label={t("steer.levelLabel")}
          hint={t("steer.severityHint")}
          choices={[...named(page.choices.levels), ...none]}
        />
      )}
    </StepForm>
  );
}

interface ExcludeFormProps {
  readonly kinds: readonly ClockKind[];
  readonly holders: IncidentPage["choices"]["holders"];
}

function ExcludeForm({ kinds, holders }: ExcludeFormProps) {
  const t = useTexts("incidents");
  const words = useTexts("clocks");
  return (
    <StepForm<{ kind: string; holderId: string; cause: string }>
      intent="exclude"
      submit={t("steer.excludeSubmit")}
      look="secondary"
    >
      {(fields) => (
        <>
          <SelectField
            field={fields.kind}
            label={t("steer.excludeKind")}
            hint={t("steer.excludeHint")}
            choices={kinds.map((kind) => ({ value: kind, label: words(`kinds.${kind}`) }))}
          />
          {holders.length > 1 && (
            <SelectField
              field={fields.holderId}
              label={t("steer.excludeHolder")}
              empty={t("steer.everyHolder")}
              choices={named(holders)}
            />
          )}
          <TextArea field={fields.cause} label={t("steer.excludeCause")} rows={2} />
        </>
      )}
    </StepForm>
  );
}

function named(options: readonly { readonly id: string; readonly name: string }[]) {
  return options.map(({ id, name }) => ({ value: id, label: name }));
}
