import type { ProofKind } from "~/flags/domain/case";
import type { OnePersonRung, TwoPersonRung } from "~/flags/domain/ladder";
import type { PartnerKey } from "./cast";

/** A move on the ladder, so many days after the one before it (the first: after the case was opened), or so many days
 *  before today. */
export type ScriptedMove = ({ readonly after: number } | { readonly beforeToday: number }) &
  (
    | { readonly type: "proof"; readonly kind: ProofKind }
    | { readonly type: "up"; readonly to: OnePersonRung }
    | { readonly type: "propose"; readonly to: TwoPersonRung }
  );

/** The managers' way with each partner that has a case; the reasons stand in the texts, in the same order. */
export const MOVES: Readonly<Partial<Record<PartnerKey, readonly ScriptedMove[]>>> = {
  quicio: [
    { type: "proof", kind: "done", after: 9 },
    { type: "up", to: "train", after: 4 },
    { type: "proof", kind: "done", after: 26 },
    { type: "up", to: "accompany", after: 5 },
    { type: "proof", kind: "done", beforeToday: 12 },
    { type: "propose", to: "replace", beforeToday: 4 },
  ],
  cumbrera: [
    { type: "proof", kind: "done", after: 19 },
    { type: "up", to: "train", after: 12 },
    { type: "proof", kind: "done", after: 41 },
    { type: "up", to: "accompany", after: 16 },
  ],
  linea: [
    { type: "proof", kind: "done", after: 8 },
    { type: "up", to: "train", after: 6 },
  ],
};
