import { useNavigation } from "@remix-run/react";
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from "react";
import type { FieldMetadata } from "@conform-to/react";
import type { TimelineItem } from "~/incidents/domain/timeline";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import type { ButtonLook } from "~/ui/button";
import { ChangedMeanwhile } from "./changed-meanwhile";

/** What every form of the page needs besides its own fields. */
export interface FormsOfPage {
  readonly answer: ActionAnswer | undefined;
  readonly constraints: Readonly<Record<string, Record<string, object>>>;
  readonly version: number;
  readonly timeline: readonly TimelineItem[];
}

const FormsContext = createContext<FormsOfPage | null>(null);
export const FormsOfPageProvider = FormsContext.Provider;

type Shape = Record<string, unknown>;
type Fields<Schema extends Shape> = { readonly [Name in keyof Schema]: FieldMetadata<unknown> };

interface StepFormProps<Schema extends Shape> {
  /** Names the form to the action; unique on the page. */
  readonly intent: string;
  readonly submit: string;
  readonly look?: ButtonLook;
  readonly defaultValue?: Parameters<typeof useHouseForm<Schema>>[0]["defaultValue"];
  readonly children?: (fields: Fields<Schema>) => ReactNode;
}

/** A form for one step. What was typed stays when it is refused, and goes when it was taken. */
export function StepForm<Schema extends Shape>(props: StepFormProps<Schema>) {
  const { mine } = useFormOfPage(props.intent);
  return <FreshStepForm key={useTimesTaken([props.intent], mine)} {...props} />;
}

function FreshStepForm<Schema extends Shape>(props: StepFormProps<Schema>) {
  const { intent, submit, look, children } = props;
  const { mine, constraint, version } = useFormOfPage(intent);
  const [form, fields] = useHouseForm<Schema>({
    id: intent,
    lastResult: mine?.form,
    constraint,
    defaultValue: props.defaultValue,
  });
  return (
    <HouseForm form={form} refusal={mine?.refusal}>
      <ChangedBefore answer={mine} />
      <input type="hidden" name="version" value={version} />
      {children?.(fields as Fields<Schema>)}
      <SubmitButton name="intent" value={intent} {...(look === undefined ? {} : { look })}>
        {submit}
      </SubmitButton>
    </HouseForm>
  );
}

/** The answer is this form's only if it was the one that was sent. */
export function useFormOfPage(intent: string) {
  const page = useContext(FormsContext);
  if (page === null) throw new Error("no FormsOfPageProvider above this form");
  const { answer, constraints, version } = page;
  return { mine: answer?.intent === intent ? answer : undefined, constraint: constraints[intent] ?? {}, version };
}

function ChangedBefore({ answer }: { readonly answer: ActionAnswer | undefined }) {
  const page = useContext(FormsContext);
  if (page === null || answer?.refusal?.code !== "incident.changed-meanwhile") return null;
  const seen = Number(answer.form.initialValue?.["version"] ?? 0);
  const since = page.timeline.filter(({ at, fact }) => at > seen && fact.type !== "note");
  return <ChangedMeanwhile items={since} />;
}

/** Counts the answers that led on. A taken step leads back to the same page, where the fields would keep what was typed:
 *  as a key, the count starts the form anew. */
export function useTimesTaken(intents: readonly string[], answer: ActionAnswer | undefined): number {
  const navigation = useNavigation();
  const isSending = navigation.state !== "idle" && intents.includes(String(navigation.formData?.get("intent")));
  const wasSending = useRef(false);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (wasSending.current && !isSending && answer === undefined) setTimes((before) => before + 1);
    wasSending.current = isSending;
  }, [isSending, answer]);
  return times;
}
