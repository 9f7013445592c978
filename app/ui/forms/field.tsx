import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { StateSign } from "../state";
import { labelClasses } from "./look";
import { useMessages } from "./use-messages";

/** The part of Conform's field metadata that a label, a hint and a message need. */
export interface FieldFacts {
  readonly id: string;
  readonly errorId: string;
  readonly descriptionId: string;
  readonly required?: boolean | undefined;
  readonly errors?: string[] | undefined;
}

export interface FieldWords {
  readonly label: string;
  /** One line that helps to answer; read together with the field. */
  readonly hint?: React.ReactNode;
  /** Where another answer of the form decides whether this field may stay empty, which no constraint tells: the classes
   *  that show "(optional)" with the answers that leave it so; "hidden" where the field shows only when it is needed. */
  readonly optionalMark?: string | undefined;
}

/** Label above, then hint, control and message. What may stay empty says so; the rest is asked for. */
export function Field(props: FieldWords & { readonly field: FieldFacts; readonly children: React.ReactNode }) {
  const { field, label, hint, optionalMark, children } = props;
  return (
    <div className="min-w-0 grow">
      <label htmlFor={field.id} className={labelClasses}>
        {label} <OptionalMark field={field} shownBy={optionalMark} />
      </label>
      <Hint field={field} hint={hint} />
      {children}
      <FieldErrors field={field} />
    </div>
  );
}

export function OptionalMark({
  field,
  shownBy,
}: {
  readonly field: FieldFacts;
  readonly shownBy?: string | undefined;
}) {
  const t = useTexts("common");
  return field.required ? null : <span className={classes("font-normal text-soft", shownBy)}>({t("optional")})</span>;
}

export function Hint({ field, hint }: { readonly field: FieldFacts; readonly hint: React.ReactNode }) {
  if (hint === undefined) return null;
  return (
    <p id={field.descriptionId} className="mb-1.5 text-sm text-soft">
      {hint}
    </p>
  );
}

export function FieldErrors({ field }: { readonly field: FieldFacts }) {
  const messageOf = useMessages();
  return (
    <div id={field.errorId} aria-live="polite">
      {(field.errors ?? []).map((message) => (
        <ErrorLine key={message}>{messageOf(message)}</ErrorLine>
      ))}
    </div>
  );
}

export function ErrorLine({ children }: { readonly children: React.ReactNode }) {
  return (
    <p className="mt-1 flex items-baseline gap-1.5 text-sm font-medium text-risk-ink">
      <StateSign state="risk" />
      {children}
    </p>
  );
}

/** For Conform's helpers: the hint is part of the field's description when there is one. */
export function describedBy(field: FieldFacts, hint: React.ReactNode): { ariaDescribedBy?: string } {
  return hint === undefined ? {} : { ariaDescribedBy: field.descriptionId };
}
