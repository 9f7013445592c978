import type { PartnerId, PersonId } from "~/kernel/ids";
import type { Role } from "~/people/domain/roles";
import type { ClockKind } from "~/servicelevels/domain/clocks";
import { DEFAULTS } from "./kinds";
import { isWanted, type Preferences } from "./preferences";

/** Somebody active who may be told something. */
export interface Reader {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
  /** Null for people of the brand. */
  readonly partnerId: PartnerId | null;
  readonly preferences: Preferences;
}

/** Something that happened, with what decides whom it concerns. */
export type Occasion =
  | {
      readonly kind: "clockWarning" | "breach";
      readonly clock: ClockKind;
      /** Whose clock it is; for `brand` the partner who waits. */
      readonly holder: PartnerId;
      /** Who has the incident now. */
      readonly heldBy: PartnerId;
      /** Everybody who did something on the incident. Null: not one incident, but any. */
      readonly workers: ReadonlySet<PersonId> | null;
      readonly causedBy: PersonId | null;
    }
  | { readonly kind: "flagAccepted"; readonly partnerId: PartnerId; readonly causedBy: PersonId | null }
  | { readonly kind: "weeklySummary"; readonly partnerId: PartnerId; readonly causedBy: null };

/** Why somebody is concerned: in charge at the partner, works on it, could take it as nobody works on it, or of the brand. */
export type Why = "lead" | "works" | "free" | "brand";

export interface Concerned<Someone extends Reader> {
  readonly reader: Someone;
  readonly why: Why;
}

/** Whom it concerns by the rules, whatever they chose. Nobody is told of the own act, nobody of another partner's affairs. */
export function concernedBy<Someone extends Reader>(
  occasion: Occasion,
  readers: readonly Someone[],
): Concerned<Someone>[] {
  const { kind, causedBy } = occasion;
  const possible = readers.filter(
    (reader) => reader.personId !== causedBy && DEFAULTS[kind][reader.role] !== "never" && reaches(occasion, reader),
  );
  const isTaken = possible.some((reader) => reader.role === "partnerAgent" && worksOn(occasion, reader));
  return possible.flatMap((reader) => {
    const why = whyOf(occasion, reader, isTaken);
    return why === null ? [] : [{ reader, why }];
  });
}

/** Who gets it: concerned, and wants it. */
export function audienceOf<Someone extends Reader>(
  occasion: Occasion,
  readers: readonly Someone[],
): Concerned<Someone>[] {
  return concernedBy(occasion, readers).filter(({ reader }) =>
    isWanted(reader.role, reader.preferences, occasion.kind),
  );
}

function reaches(occasion: Occasion, { partnerId }: Reader): boolean {
  switch (occasion.kind) {
    case "flagAccepted":
    case "weeklySummary":
      return partnerId === null || partnerId === occasion.partnerId;
    case "breach":
    case "clockWarning": {
      const isBrands = occasion.clock === "brand";
      // The brand's own promise is the brand's to keep; of the partner's it hears when one is broken.
      if (partnerId === null) return isBrands || occasion.kind === "breach";
      // Who has passed the incident on can no longer open it.
      return !isBrands && partnerId === occasion.holder && partnerId === occasion.heldBy;
    }
  }
}

function worksOn(occasion: Occasion, { personId }: Reader): boolean {
  return "workers" in occasion && occasion.workers !== null && occasion.workers.has(personId);
}

function whyOf(occasion: Occasion, reader: Reader, isTaken: boolean): Why | null {
  if (reader.partnerId === null) return "brand";
  if (reader.role === "partnerLead") return "lead";
  if (worksOn(occasion, reader)) return "works";
  return isTaken ? null : "free";
}
