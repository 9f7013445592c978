import type { CasePage } from "~/flags/queries/read-ladder.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import type { Choice } from "~/ui/forms/fields";
import { Notice } from "~/ui/notice";
import { RefusalNotice } from "~/ui/refusal-notice";
import { MoveForm, type MoveName } from "./move-form";

interface CaseMovesProps {
  readonly page: CasePage;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

/** The decisions that the ladder would accept now, the likely one first; the others one click away. */
export function CaseMoves({ page, constraint, answer }: CaseMovesProps) {
  const t = useTexts("flags");
  const { options } = page;
  const rungs = (names: readonly (typeof page.rung)[]): Choice[] =>
    names.map((rung) => ({ value: rung, label: t(`rung.${rung}.name`) }));
  const forms: {
    readonly name: MoveName;
    readonly choices: readonly Choice[];
    readonly field: "kind" | "to" | null;
  }[] = [
    ...(options.mayApprove ? [{ name: "approve" as const, choices: [], field: null }] : []),
    ...(options.mayTurnDown ? [{ name: "turnDown" as const, choices: [], field: null }] : []),
    ...(options.propose === null
      ? []
      : [{ name: "propose" as const, choices: rungs([options.propose]), field: "to" as const }]),
    ...(options.up === null ? [] : [{ name: "up" as const, choices: rungs([options.up]), field: "to" as const }]),
    ...(options.proofs.length === 0
      ? []
      : [
          {
            name: "proof" as const,
            choices: options.proofs.map((kind) => ({ value: kind, label: t(`proof.${kind}`) })),
            field: "kind" as const,
          },
        ]),
    ...(options.down.length === 0
      ? []
      : [{ name: "down" as const, choices: rungs(options.down), field: "to" as const }]),
    ...(options.mayClose ? [{ name: "close" as const, choices: [], field: null }] : []),
  ];
  const isOffered = forms.some(({ name }) => name === answer?.intent);
  // The case has moved on since the form was sent: the form is gone, why it was refused is not.
  const refusal = isOffered ? null : <RefusalNotice refusal={answer?.refusal} />;
  if (forms.length === 0)
    return (
      <>
        {refusal}
        {page.status === "awaitingApproval" && <Notice kind="info">{t("case.waitsForExecutive")}</Notice>}
      </>
    );
  return (
    <Card title={t("case.next")}>
      <div className="space-y-4">
        {refusal}
        {forms.map(({ name, choices, field }, index) => (
          <Disclosure key={name} summary={t(`move.${name}.title`)} open={index === 0 || answer?.intent === name}>
            <p className="mb-3 text-sm text-soft">{t(`move.${name}.hint`)}</p>
            <MoveForm
              name={name}
              version={page.version}
              choices={choices}
              choiceField={field}
              constraint={constraint}
              answer={answer?.intent === name ? answer : undefined}
            />
          </Disclosure>
        ))}
      </div>
    </Card>
  );
}
