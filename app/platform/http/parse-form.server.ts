import type { Submission, SubmissionResult } from "@conform-to/react";
import { getZodConstraint, parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

const MOST_FIELDS = 300;
/** Field names our forms can have; the names of the shared prototype are none of them. */
const FIELD_NAME = /^[A-Za-z][A-Za-z0-9]*(\[\d{1,3}\]|\.[A-Za-z0-9]+)*$/;
const PROTOTYPE_NAMES = /(^|[.[\]])(__proto__|constructor|prototype)($|[.[\]])/;

interface RawIssue {
  readonly code?: string;
  readonly input?: unknown;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
  readonly origin?: string;
  readonly keys?: readonly string[];
}

/** Turns what zod found into a message key of the texts `ui`, with its facts behind a bar. */
function messageOf(issue: RawIssue): string {
  switch (issue.code ?? "") {
    case "invalid_type":
      if (issue.input === undefined) return "form.required";
      return Array.isArray(issue.input) ? "form.repeatedField" : "form.badValue";
    case "too_big":
      return issue.origin === "string" ? withFacts("form.tooLong", { max: String(issue.maximum) }) : "form.badValue";
    case "too_small":
      return issue.origin === "string" ? withFacts("form.tooShort", { min: String(issue.minimum) }) : "form.badValue";
    case "unrecognized_keys":
      return withFacts("form.unknownField", { name: (issue.keys ?? []).join(", ").slice(0, 80) });
    case "invalid_value":
      return "form.notAChoice";
    default:
      return "form.badValue";
  }
}

function withFacts(key: string, facts: Readonly<Record<string, string>>): string {
  return `${key}|${JSON.stringify(facts)}`;
}

/** Fields whose values never travel back to the page, whatever was wrong with the form. */
const SECRET_FIELD = /password|^current$|^code$/i;

export function secretsIn(typed: FormData): string[] {
  return [...new Set(typed.keys())].filter((name) => SECRET_FIELD.test(name));
}

export type FormSchema = z.ZodObject;

export type Parsed<Schema extends FormSchema> =
  | { readonly ok: true; readonly form: z.output<Schema>; readonly submission: Submission<unknown, string[], unknown> }
  | { readonly ok: false; readonly reply: SubmissionResult<string[]> };

/** Reads a form by its schema: unknown, repeated and wrongly typed fields come back named, with all that was typed. */
export function parseForm<Schema extends FormSchema>(data: FormData, schema: Schema): Parsed<Schema> {
  const strange = [...data.keys()].find((name) => !FIELD_NAME.test(name) || PROTOTYPE_NAMES.test(name));
  const isTooMany = [...data.keys()].length > MOST_FIELDS;
  if (strange !== undefined || isTooMany) {
    const name = (strange ?? "…").slice(0, 80);
    return { ok: false, reply: { status: "error", error: { "": [withFacts("form.unknownField", { name })] } } };
  }
  const submission = parseWithZod(data, { schema: schema.strict(), error: messageOf as never });
  if (submission.status !== "success") return { ok: false, reply: submission.reply({ hideFields: secretsIn(data) }) };
  return { ok: true, form: submission.value as z.output<Schema>, submission };
}

/** What the browser may check by itself: required, lengths, ranges. */
export function constraintsOf(schema: FormSchema): Record<string, object> {
  return (getZodConstraint(schema) ?? {}) as Record<string, object>;
}
