import { BRAND_ROLES, ROLES, type Role } from "./roles";

/** Codes change after this long, in milliseconds (RFC 6238). */
export const STEP_MS = 30_000;
/** A code of the step before or after still counts: clocks of phones are not exact. */
export const STEPS_AROUND = 1;

/** How many recovery codes somebody gets at once. Each opens the door once, without the phone. */
export const RECOVERY_CODES = 10;
/** Letters and digits nobody mistakes for one another; ten of them are 49 bits. */
export const RECOVERY_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUP = 5;

/** A recovery code as it is shown: `k7m2q-x4wrt`. */
export function shownRecoveryCode(code: string): string {
  return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`;
}

/** What somebody typed for a code: digits are one of the phone, letters and digits a recovery code, null is neither. */
export function readCode(typed: string): { readonly kind: "phone" | "recovery"; readonly code: string } | null {
  const plain = typed.toLowerCase().replace(/[\s-]/g, "");
  if (/^\d{6}$/.test(plain)) return { kind: "phone", code: plain };
  if (new RegExp(`^[${RECOVERY_ALPHABET}]{${2 * GROUP}}$`).test(plain)) return { kind: "recovery", code: plain };
  return null;
}

/** Whether a code that fits this step may be used: one that was used already, or an older one, may not (no replay). */
export function isFreshStep(step: number, lastUsedStep: number | null): boolean {
  return lastUsedStep === null || step > lastUsedStep;
}

/** Where somebody stands after the password was right. */
export type AfterPassword = "in" | "secondStep" | "setUp";

/** A second factor that is on is always asked for; one that the role requires is set up before anything else. */
export function afterPassword(
  person: { readonly role: Role; readonly hasSecondFactor: boolean },
  requiredFor: readonly Role[],
): AfterPassword {
  if (person.hasSecondFactor) return "secondStep";
  return requiredFor.includes(person.role) ? "setUp" : "in";
}

/** The roles that must have a second factor, as they are kept: known ones, each once, in the order of the roles. */
export function requiredRoles(texts: readonly string[]): Role[] {
  return ROLES.filter((role) => texts.includes(role));
}

/** Which roles a stranger could do most harm with: what the settings advise. */
export const ADVISED_ROLES: readonly Role[] = BRAND_ROLES;
