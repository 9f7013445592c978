import { messageKey } from "~/platform/i18n/message-key";

/** What is read of a form control; an `input`, `select` or `textarea` fits. */
export interface Checked {
  readonly name: string;
  readonly type: string;
  readonly validity: ValidityState;
  readonly min?: string;
  readonly max?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** The messages of all controls that break their own constraints, by field name; null when none does. */
export function errorsInForm(elements: Iterable<Element>): Record<string, string[]> | null {
  const errors: Record<string, string[]> = {};
  for (const element of elements) {
    if (!isChecked(element) || element.name === "" || element.validity.valid) continue;
    errors[element.name] ??= [brokenConstraint(element)];
  }
  return Object.keys(errors).length === 0 ? null : errors;
}

/** The message key for the first constraint a control breaks, in the order a person would want to know. */
export function brokenConstraint(control: Checked): string {
  const { validity, min = "", max = "" } = control;
  if (validity.badInput) return isDate(control.type) ? "form.notADate" : "form.notANumber";
  if (validity.valueMissing) return "form.required";
  if (validity.tooLong) return messageKey("form.tooLong", { max: control.maxLength ?? 0 });
  if (validity.tooShort) return messageKey("form.tooShort", { min: control.minLength ?? 0 });
  if (validity.typeMismatch) return control.type === "email" ? "form.notAnEmail" : "form.badPattern";
  if (validity.rangeUnderflow || validity.rangeOverflow) return outOfRange(min, max);
  if (validity.stepMismatch) return isDate(control.type) ? "form.notADate" : "form.notAWhole";
  return validity.patternMismatch ? "form.badPattern" : "form.badValue";
}

function outOfRange(min: string, max: string): string {
  if (min !== "" && max !== "") return messageKey("form.outOfRange", { min, max });
  return min === "" ? messageKey("form.tooLarge", { max }) : messageKey("form.tooSmall", { min });
}

function isDate(type: string): boolean {
  return ["date", "datetime-local", "month", "time", "week"].includes(type);
}

function isChecked(element: Element): element is Element & Checked {
  return "validity" in element && "name" in element && typeof element.name === "string";
}
