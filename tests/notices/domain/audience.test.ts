import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonId } from "~/kernel/ids";
import { audienceOf, type Occasion, type Reader } from "~/notices/domain/audience";
import { DEFAULTS, kindsOf, NOTICE_KINDS } from "~/notices/domain/kinds";
import { occasionOf, receiversOf, RULES } from "~/notices/domain/receivers";
import { ROLES } from "~/people/domain/roles";
import { ana, at, beto, courier, elena, everybody, installer, ivan, luisa, marta, reader } from "./samples";

function told(occasion: Occasion, readers: readonly Reader[] = everybody): string[] {
  return audienceOf(occasion, readers).map(({ reader: { name } }) => name);
}

function clock(kind: "clockWarning" | "breach", more: Partial<Extract<Occasion, { clock: unknown }>> = {}): Occasion {
  const common = { clock: "resolution", holder: courier, heldBy: courier, causedBy: null } as const;
  return { kind, ...common, workers: new Set<PersonId>(), ...more };
}

test("A clock at 75 %: the partner's lead, and all of its front line while nobody works on the incident", () => {
  expect(told(clock("clockWarning"))).toEqual(["Luisa", "Ana", "Beto"]);
});

test("As soon as one of them works on it, the others of the front line are left in peace", () => {
  expect(told(clock("clockWarning", { workers: new Set([ana.personId, marta.personId]) }))).toEqual(["Luisa", "Ana"]);
  // What only the brand's people and the lead did does not take it off the front line's hands.
  expect(told(clock("clockWarning", { workers: new Set([marta.personId, luisa.personId]) }))).toEqual([
    ...["Luisa", "Ana", "Beto"],
  ]);
});

test("A breach reaches the managers too, and the executive who asked for it", () => {
  const asked = reader("Emilio", "executive", null, { switches: { breach: true } });
  expect(told(clock("breach"), [...everybody, asked])).toEqual(["Luisa", "Ana", "Beto", "Marta", "Emilio"]);
});

test("A clock of the brand, while the partner waits for it, is told to the brand's managers only", () => {
  expect(told(clock("clockWarning", { clock: "brand" }))).toEqual(["Marta"]);
  expect(told(clock("breach", { clock: "brand" }))).toEqual(["Marta"]);
});

test("Who has passed the incident on is told no more of it, nor is the new holder of the old one's clock", () => {
  expect(told(clock("breach", { heldBy: installer }))).toEqual(["Marta"]);
});

test("A flag the brand stands by: the partner's lead; not whoever decided, not another partner", () => {
  expect(told({ kind: "flagAccepted", partnerId: courier, causedBy: marta.personId })).toEqual(["Luisa"]);
  const asked = reader("Marcos", "manager", null, { switches: { flagAccepted: true } });
  const readers = [...everybody, asked];
  expect(told({ kind: "flagAccepted", partnerId: courier, causedBy: elena.personId }, readers)).toContain("Marcos");
  expect(told({ kind: "flagAccepted", partnerId: courier, causedBy: asked.personId }, readers)).not.toContain("Marcos");
});

test("Who switched a kind off is not told of it; a role that is never told cannot switch it on", () => {
  const off = reader("Lía", "partnerLead", courier, { switches: { breach: false } });
  const never = reader("Abel", "partnerAgent", courier, { switches: { flagAccepted: true } });
  expect(told(clock("breach"), [off])).toEqual([]);
  expect(told(clock("clockWarning"), [off])).toEqual(["Lía"]);
  expect(told({ kind: "flagAccepted", partnerId: courier, causedBy: null }, [never])).toEqual([]);
  expect(kindsOf("partnerAgent")).toEqual(["clockWarning", "breach"]);
  expect(kindsOf("admin")).toEqual(["breach", "weeklySummary"]);
});

test("Whatever happens, nobody is told of the own act, nobody of a partner that is not theirs", () => {
  const people = fc.array(
    fc.record({
      role: fc.constantFrom(...ROLES),
      isCouriers: fc.boolean(),
      isOn: fc.option(fc.boolean(), { nil: undefined }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(people, fc.constantFrom(...NOTICE_KINDS), fc.nat(11), fc.boolean(), (drawn, kind, cause, isBrands) => {
      const readers = drawn.map(({ role, isCouriers, isOn }, index) => {
        const house = role.startsWith("partner") ? (isCouriers ? courier : installer) : null;
        return reader(`p${index}`, role, house, isOn === undefined ? {} : { switches: { [kind]: isOn } });
      });
      const causedBy = readers[cause]?.personId ?? null;
      const occasion: Occasion =
        kind === "flagAccepted"
          ? { kind, partnerId: courier, causedBy }
          : kind === "weeklySummary"
            ? { kind, partnerId: courier, causedBy: null }
            : clock(kind, { causedBy, clock: isBrands ? "brand" : "resolution" });
      for (const { reader: one } of audienceOf(occasion, readers)) {
        expect(one.partnerId === null || one.partnerId === courier).toBe(true);
        if (occasion.causedBy !== null) expect(one.personId).not.toBe(occasion.causedBy);
        expect(DEFAULTS[kind][one.role]).not.toBe("never");
        expect(one.preferences.switches[kind]).not.toBe(false);
      }
    }),
  );
});

test("Who would be told now, with why, who is quiet, and who has switched it off", () => {
  const night = { quiet: { nightly: { from: 20 * 60, to: 6 * 60 }, days: [] } };
  const people = [luisa, { ...ana, preferences: { ...ana.preferences, ...night } }, ivan, marta, elena];
  const off = reader("Lía", "partnerLead", courier, { switches: { breach: false } });
  // 22:00 in Bogotá.
  const receivers = receiversOf(
    occasionOf("breach", courier),
    [...people, off],
    "America/Bogota",
    at("2026-11-17T03:00:00Z"),
  );
  expect(receivers).toMatchObject([
    { name: "Luisa", why: "lead", state: "now", until: null },
    { name: "Ana", why: "free", state: "later", until: at("2026-11-17T11:00:00Z") },
    { name: "Marta", why: "brand", state: "now" },
    { name: "Lía", why: "lead", state: "off" },
  ]);
  // Every rule of the page speaks of somebody.
  const all = RULES.map((rule) =>
    receiversOf(occasionOf(rule, courier), [...everybody, beto], "UTC", at("2026-11-17T03:00:00Z")),
  );
  expect(all.map((one) => one.length > 0)).toEqual([true, true, true, true, true]);
});
