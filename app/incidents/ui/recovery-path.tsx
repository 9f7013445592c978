import type { IncidentPage } from "~/incidents/queries/read-incident-page.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { useFormat } from "~/ui/now";
import { SteppedList, type Step, type StepState } from "~/ui/stepped-list";
import { Time } from "~/ui/time";
import { CloseForm } from "./close-form";
import { HelpfulPhrases } from "./helpful-phrases";
import { ReopenForm } from "./reopen-form";
import { ResolveForm } from "./resolve-form";
import { StepPanel, type WordLists } from "./step-panel";
import { WaitingNotice } from "./waiting-notice";
import { MeanwhileForms } from "./meanwhile-forms";
import { WordsForm } from "./words-form";
import { StepDisclosure } from "./step-disclosure";

interface RecoveryPathProps {
  readonly page: IncidentPage;
  readonly words: WordLists;
  readonly isBrand: boolean;
}

/** The way from a failure to a customer who is content, as steps with gates: what is done, what is next, what it takes. */
export function RecoveryPath({ page, words, isBrand }: RecoveryPathProps) {
  const t = useTexts("incidents");
  const can = (step: IncidentPage["steps"][number]) => page.steps.includes(step);
  const meanwhile = <MeanwhileForms page={page} reasons={words.reasons} />;
  const solve = <ResolveForm locations={words.causeLocations} />;
  const states = statesOf(page);
  const steps: Step[] = [
    {
      id: "acknowledge",
      title: t("path.acknowledge"),
      state: states.acknowledge,
      note: <StepNote page={page} step="acknowledge" state={states.acknowledge} />,
      body: can("acknowledge") && (
        <StepPanel>
          <HelpfulPhrases of="acknowledge" />
          <WordsForm intent="acknowledge" submit={t("form.acknowledge")} />
        </StepPanel>
      ),
    },
    {
      id: "understand",
      title: t("path.understand"),
      state: states.understand,
      note: <StepNote page={page} step="understand" state={states.understand} />,
      body: can("respond") && (
        <StepPanel>
          <HelpfulPhrases of="respond" />
          <WordsForm intent="respond" submit={t("form.respond")} />
          {meanwhile}
          {can("resolve") && (
            <StepDisclosure intent="resolve" summary={t("form.alreadySolved")}>
              {solve}
            </StepDisclosure>
          )}
        </StepPanel>
      ),
    },
    {
      id: "solve",
      title: t("path.solve"),
      state: states.solve,
      note: <StepNote page={page} step="solve" state={states.solve} />,
      body: states.solve === "current" && can("resolve") && (
        <StepPanel>
          {page.waiting === null ? (
            solve
          ) : (
            <StepDisclosure intent="resolve" summary={t("form.alreadySolved")}>
              {solve}
            </StepDisclosure>
          )}
          {meanwhile}
        </StepPanel>
      ),
    },
    {
      id: "close",
      title: t("path.close"),
      state: states.close,
      note: <StepNote page={page} step="close" state={states.close} />,
      body: (
        <>
          {can("close") && (
            <StepPanel>
              <HelpfulPhrases of="close" />
              <CloseForm outcomes={words.outcomes} channels={words.channels} isBrand={isBrand} />
            </StepPanel>
          )}
          {can("reopen") && (
            <div className="mt-3">
              <StepDisclosure intent="reopen" summary={t("form.reopen")}>
                <ReopenForm />
              </StepDisclosure>
            </div>
          )}
        </>
      ),
    },
  ];
  return (
    <Card title={t("path.title")}>
      {page.waiting !== null && <WaitingNotice waiting={page.waiting} mayResume={can("resume")} />}
      <SteppedList steps={steps} />
    </Card>
  );
}

type StepName = "acknowledge" | "understand" | "solve" | "close";

function statesOf(page: IncidentPage): Readonly<Record<StepName, StepState>> {
  const done = {
    acknowledge: page.acknowledgedAt !== null,
    understand: page.acknowledgedAt !== null && page.respondedAt !== null,
    solve: page.resolvedAt !== null,
    close: page.closed !== null,
  };
  const order: readonly StepName[] = ["acknowledge", "understand", "solve", "close"];
  const current = order.find((name) => !done[name]);
  const stateOf = (name: StepName): StepState => (done[name] ? "done" : name === current ? "current" : "locked");
  return {
    acknowledge: stateOf("acknowledge"),
    understand: stateOf("understand"),
    solve: stateOf("solve"),
    close: stateOf("close"),
  };
}

interface StepNoteProps {
  readonly page: IncidentPage;
  readonly step: StepName;
  readonly state: StepState;
}

function StepNote({ page, step, state }: StepNoteProps) {
  const t = useTexts("incidents");
  const format = useFormat();
  if (state === "current") return <>{t(`path.${step}Note`)}</>;
  if (state === "locked") return <>{t(`path.${step}Later`)}</>;
  const { at, kind } = doneBy(page, step);
  const clock = page.clocks.find((one) => one.kind === kind && one.formerHolder === null && one.doneAt !== null);
  return (
    <>
      {t("path.doneAt")} {at !== null && <Time at={at} />}
      {clock !== undefined && <>, {t("path.doneIn", { time: format.duration(clock.heldMs, clock.measure) })}</>}
      {step === "close" && page.closed !== null && <> · {t(`outcome.${page.closed.outcome}`)}</>}
    </>
  );
}

function doneBy(page: IncidentPage, step: StepName) {
  switch (step) {
    case "acknowledge":
      return { at: page.acknowledgedAt, kind: "acknowledge" };
    case "understand":
      return { at: page.respondedAt, kind: "firstResponse" };
    case "solve":
      return { at: page.resolvedAt, kind: "resolution" };
    case "close":
      return { at: page.closed?.at ?? null, kind: null };
  }
}
