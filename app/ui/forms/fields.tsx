import { getInputProps, getSelectProps, getTextareaProps, type FieldMetadata } from "@conform-to/react";
import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { useFormat } from "../now";
import { describedBy, Field, type FieldWords } from "./field";
import { controlClasses } from "./look";

/** Conform's metadata of one field, from `fields.title` of `useHouseForm`. */
export type AnyField = FieldMetadata<unknown>;

interface TextFieldProps extends FieldWords {
  readonly field: AnyField;
  readonly type?: "text" | "email" | "password" | "search" | "tel" | "url" | "number" | "date" | "month" | "time";
  readonly autoComplete?: string;
  readonly placeholder?: string;
  /** The keyboard a phone shows. */
  readonly inputMode?: "text" | "numeric" | "decimal" | "email" | "tel";
}

export function TextField(props: TextFieldProps) {
  const { field, label, hint, optionalMark, type = "text", autoComplete, placeholder, inputMode } = props;
  const { key, ...input } = getInputProps(field, { type, ...describedBy(field, hint) });
  return (
    <Field field={field} label={label} hint={hint} optionalMark={optionalMark}>
      <input
        key={key}
        {...input}
        {...(autoComplete === undefined ? {} : { autoComplete })}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(inputMode === undefined ? {} : { inputMode })}
        className={classes(controlClasses, type === "number" && "max-w-40 tabular-nums", isShort(type) && "max-w-56")}
      />
    </Field>
  );
}

interface TextAreaProps extends FieldWords {
  readonly field: AnyField;
  readonly rows?: number;
  /** In serif: a customer's own words. */
  readonly isQuote?: boolean;
}

export function TextArea({ field, label, hint, optionalMark, rows = 4, isQuote = false }: TextAreaProps) {
  const { key, ...area } = getTextareaProps(field, describedBy(field, hint));
  return (
    <Field field={field} label={label} hint={hint} optionalMark={optionalMark}>
      <textarea key={key} {...area} rows={rows} className={classes(controlClasses, isQuote && "font-serif text-lg")} />
    </Field>
  );
}

/** A date with its time of day, written in the zone of the page, which is named beside it. The value is `2026-11-14T17:00`. */
export function DateTimeField({ field, label, hint }: FieldWords & { readonly field: AnyField }) {
  const { zone } = useFormat();
  const { key, ...input } = getInputProps(field, { type: "datetime-local", ...describedBy(field, hint) });
  return (
    <Field field={field} label={label} hint={hint}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <input key={key} {...input} className={classes(controlClasses, "max-w-60 tabular-nums")} />
        <span className="text-sm text-soft">{zone}</span>
      </div>
    </Field>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Shown under the label of a radio button. */
  readonly hint?: string;
}

interface SelectFieldProps extends FieldWords {
  readonly field: AnyField;
  readonly choices: readonly Choice[];
  /** The words of the empty choice; "Elija una opción" unless told. */
  readonly empty?: string;
}

export function SelectField({ field, label, hint, optionalMark, choices, empty }: SelectFieldProps) {
  const t = useTexts("ui");
  const { key, ...select } = getSelectProps(field, describedBy(field, hint));
  return (
    <Field field={field} label={label} hint={hint} optionalMark={optionalMark}>
      <select key={key} {...select} className={controlClasses}>
        <option value="">{empty ?? t("form.choose")}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A value that travels with the form: a version, an id. */
export function HiddenField({ field }: { readonly field: AnyField }) {
  const { key, ...input } = getInputProps(field, { type: "hidden", ariaAttributes: false });
  return <input key={key} {...input} />;
}

function isShort(type: string): boolean {
  return type === "date" || type === "month" || type === "time";
}
