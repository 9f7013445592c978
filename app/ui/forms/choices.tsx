import { getCollectionProps, getInputProps } from "@conform-to/react";
import { describedBy, FieldErrors, Hint, OptionalMark, type FieldWords } from "./field";
import type { AnyField, Choice } from "./fields";
import { labelClasses } from "./look";

interface GroupProps extends FieldWords {
  readonly field: AnyField;
  readonly choices: readonly Choice[];
  /** In a row that wraps, for a few short words such as weekdays. */
  readonly isSideBySide?: boolean;
}

/** One of a few, all of them in view. */
export function RadioGroup(props: GroupProps) {
  return <ChoiceGroup {...props} type="radio" />;
}

/** Any of a few; the field is a list. */
export function CheckboxGroup(props: GroupProps) {
  return <ChoiceGroup {...props} type="checkbox" />;
}

function ChoiceGroup(props: GroupProps & { readonly type: "radio" | "checkbox" }) {
  const { field, label, hint, choices, type, optionalMark, isSideBySide = false } = props;
  const inputs = getCollectionProps(readOnce(field), {
    type,
    options: choices.map((choice) => choice.value),
    ariaAttributes: false,
  });
  return (
    <fieldset aria-describedby={[hint === undefined ? "" : field.descriptionId, field.errorId].join(" ").trim()}>
      <legend className={labelClasses}>
        {label} <OptionalMark field={field} shownBy={optionalMark} />
      </legend>
      <Hint field={field} hint={hint} />
      <div className={isSideBySide ? "flex flex-wrap gap-1.5" : "flex flex-col gap-1.5"}>
        {inputs.map(({ key, ...input }, index) => (
          <ChoiceLine key={key ?? input.value} label={choices[index]?.label ?? input.value} hint={choices[index]?.hint}>
            <input {...input} className={boxClasses} />
          </ChoiceLine>
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  );
}

/** Conform works a field out anew each time something of it is read, which for every choice is much. */
function readOnce(field: AnyField): AnyField {
  const { key, id, name, formId, required, initialValue } = field;
  return { key, id, name, formId, required, initialValue } as AnyField;
}

/** A single yes: ticked or not. */
export function Checkbox({ field, label, hint }: FieldWords & { readonly field: AnyField }) {
  const { key, ...input } = getInputProps(field, { type: "checkbox", ...describedBy(field, hint) });
  return (
    <div>
      <ChoiceLine label={label} hint={hint} hintId={field.descriptionId}>
        <input key={key} {...input} className={boxClasses} />
      </ChoiceLine>
      <FieldErrors field={field} />
    </div>
  );
}

interface ChoiceLineProps {
  readonly label: string;
  readonly hint: React.ReactNode;
  readonly hintId?: string;
  readonly children: React.ReactNode;
}

function ChoiceLine({ label, hint, hintId, children }: ChoiceLineProps) {
  return (
    <label className="flex min-h-10 gap-3 rounded-md border border-line bg-card px-3 py-2 pointer-coarse:min-h-11 has-checked:border-accent has-checked:bg-accent-tint has-focus-visible:outline-2 has-focus-visible:outline-accent max-sm:min-h-11">
      {children}
      <span className="min-w-0">
        <span className="block">{label}</span>
        {hint !== undefined && (
          <span id={hintId} className="block text-sm text-soft">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}

const boxClasses = "mt-[0.2em] size-4.5 shrink-0 accent-accent focus-visible:outline-none";
