import { z } from "zod";
import { idOf, type AnyId } from "~/kernel/ids";
import { isMonth } from "~/kernel/month";

/** Any control character, or half of a surrogate pair: PostgreSQL refuses some, silently changes others. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/u;

function isClean(text: string): boolean {
  return text.isWellFormed() && !CONTROL.test(text) && !BIDI.test(text);
}

interface TextLimits {
  readonly min?: number;
  readonly max: number;
}

/** Text of several lines. Lengths count UTF-16 units after trimming, as the browser's maxlength does. */
export function text({ min = 1, max }: TextLimits) {
  return z
    .string()
    .min(min)
    .max(max)
    .refine(isClean, { error: "form.badText" })
    .transform((typed) => typed.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .refine((kept) => kept.length >= min, {
      error: min > 1 ? `form.tooShort|${JSON.stringify({ min })}` : "form.required",
    });
}

/** Text of one line. */
export function line(limits: TextLimits) {
  return text(limits).refine((kept) => !kept.includes("\n"), { error: "form.badText" });
}

export function optionalText(max: number) {
  return text({ max }).optional();
}

/** The id of an object; whether it exists, and whose it is, the command finds out. */
export function id<Name extends AnyId>() {
  return z
    .string()
    .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, { error: "form.badId" })
    .transform((typed) => idOf<Name>(typed))
    .meta({ holdsId: true });
}

export function oneOf<const Choice extends string>(choices: readonly [Choice, ...Choice[]]) {
  return z.enum(choices, { error: (issue) => (issue.input === undefined ? "form.required" : "form.notAChoice") });
}

export function whole({ min, max }: { readonly min: number; readonly max: number }) {
  const outOfRange = `form.outOfRange|${JSON.stringify({ min, max })}`;
  return z
    .number({ error: (issue) => (issue.input === undefined ? "form.required" : "form.notANumber") })
    .int({ error: "form.notANumber" })
    .min(min, { error: outOfRange })
    .max(max, { error: outOfRange });
}

/** The version the form was filled from: a write carries it, and loses to whoever wrote first. */
export function version() {
  return whole({ min: 1, max: 2_000_000_000 });
}

export function checkbox() {
  return z.boolean().optional().default(false);
}

/** "2026-10", a calendar month of a year somebody may mean. */
export function month() {
  return z
    .string()
    .regex(/^(19|20)\d{2}-/, { error: "form.notADate" })
    .refine(isMonth, { error: "form.notADate" });
}

/** "2026-10-31", a calendar date that exists. */
export function localDate() {
  return z.iso.date({ error: "form.notADate" });
}

export function email() {
  return z
    .string()
    .max(254)
    .transform((typed) => typed.trim().toLowerCase())
    .refine((typed) => isClean(typed) && /^[^\s@<>"(),:;[\]\\]+@[^\s@.]+(\.[^\s@.]+)+$/.test(typed), {
      error: "form.notAnEmail",
    });
}
