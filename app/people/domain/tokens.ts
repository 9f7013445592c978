import { DAY_MS, HOUR_MS, instant, MINUTE_MS, type Instant } from "~/kernel/instant";

/** What a single-use link or cookie is good for; one made for one purpose opens nothing else. */
export type TokenPurpose = "invitation" | "reset" | "emailChange" | "secondStep";

/** How long each lasts, in milliseconds: an invitation over a week of holidays, a way in by mail no longer than needed. */
export const TOKEN_LIFE_MS: Readonly<Record<TokenPurpose, number>> = {
  invitation: 7 * DAY_MS,
  reset: HOUR_MS,
  emailChange: DAY_MS,
  secondStep: 15 * MINUTE_MS,
};

export function expiryOf(purpose: TokenPurpose, madeAt: Instant): Instant {
  return instant(madeAt + TOKEN_LIFE_MS[purpose]);
}

/** Characters of a token: 160 random bits as base64url. Anything else is none, and is not looked up. */
export const TOKEN_LENGTH = 27;

export function isToken(text: string): boolean {
  return new RegExp(`^[A-Za-z0-9_-]{${TOKEN_LENGTH}}$`).test(text);
}

/** Where the link of a mail leads. */
export function pathOf(purpose: Exclude<TokenPurpose, "secondStep">, token: string): string {
  const places = { invitation: "invitation", reset: "reset", emailChange: "email-change" } as const;
  return `/${places[purpose]}/${token}`;
}
