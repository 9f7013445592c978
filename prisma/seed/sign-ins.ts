/** The password of every person of the demo; only ever written where DEMO asks for it. */
export const DEMO_PASSWORD = "eslabon-demo-2026";

/** Somebody to sign in as, for whoever starts the portal. */
export type SignIn = readonly [role: string, email: string];

const BRAND_SIGN_INS: readonly SignIn[] = [
  ["administration", "admin@demo.example"],
  ["manager", "manager@demo.example"],
  ["executive", "executive@demo.example"],
];

export const STORY_SIGN_INS: readonly SignIn[] = [
  ...BRAND_SIGN_INS,
  ["partner's lead", "lead@demo.example"],
  ["partner's agent", "agent@demo.example"],
];

export const CITY_SIGN_INS: readonly SignIn[] = [
  ...BRAND_SIGN_INS,
  ["partner's lead", "lead.pwdx@demo.example"],
  ["partner's agent", "agent.pwdx@demo.example"],
];
