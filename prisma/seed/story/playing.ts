import type { PersonId } from "~/kernel/ids";
import { instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import type { ClockKind } from "~/servicelevels/domain/clocks";
import type { Conduct } from "./characters";
import type { Dice } from "./dice";
import type { Life } from "./life";
import type { Opening } from "./plan-openings";
import type { PartnerPlayed, Scene } from "./scene";

/** Who works on it now, and how it will go. */
export interface Playing {
  readonly scene: Scene;
  readonly opening: Opening;
  readonly life: Life;
  readonly dice: Dice;
  readonly manager: PersonId;
  holder: PartnerPlayed;
  agent: PersonId;
  conduct: Conduct;
  /** Whether this one goes as it should. */
  isGood: boolean;
}

/** Which part of a target is used: well inside where it goes as it should, beyond it where it does not. */
export function shareFor(
  kind: ClockKind,
  { dice, conduct, isGood }: Pick<Playing, "dice" | "conduct" | "isGood">,
): number {
  if (conduct.isTooExact) return kind === "resolution" ? dice.between(0.96, 0.99) : dice.between(0.1, 0.16);
  const isLate = dice.chance(isGood ? 0.03 : 0.78);
  if (!isLate) return dice.between(0.12, 0.86);
  return kind === "resolution" ? dice.between(1.06, 1.7) : dice.between(1.1, 1.9);
}

export function soon(life: Life, dice: Dice, minutes: number): Instant {
  return instant(life.lastAt + Math.round(dice.between(0.2, 1) * minutes * MINUTE_MS));
}
