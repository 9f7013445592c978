/** Numbers that look random and are the same for the same name. */
export interface Dice {
  /** From 0 up to 1, without it. */
  readonly roll: () => number;
  readonly between: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
}

export function diceOf(name: string): Dice {
  let state = 2_166_136_261;
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  // Mulberry32: small, seeded, good enough to tell a story.
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    roll,
    between: (least, most) => least + (most - least) * roll(),
    chance: (share) => roll() < share,
    pick: (values) => {
      const value = values[Math.floor(roll() * values.length)];
      if (value === undefined) throw new Error("there is nothing to pick from");
      return value;
    },
  };
}
