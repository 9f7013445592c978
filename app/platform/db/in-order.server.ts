/** What a piece of work knows of the one before it. */
export interface Turn<Done> {
  /** 0 for the first. */
  readonly number: number;
  /** Resolves when the one before has said `hasBegun`, or is over. */
  readonly mayBegin: Promise<void>;
  /** This one holds what it needs: the next may reach for the same. Said for it at its end. */
  hasBegun(): void;
  /** What the one before answered; throws what it threw, so that nothing follows a failure. */
  readonly before: Promise<Done>;
}

export interface Line<Work, Done> {
  /** Starts a piece of work, as soon as fewer than `most` are under way. Throws what an earlier one threw. */
  add(work: Work): Promise<void>;
  /** Waits for all; the last answer. */
  end(): Promise<Done>;
}

/**
 * Lets up to `most` pieces of work overlap whose effects must come one after the other: each does what it can alone, then
 * awaits `turn.before`.
 */
export function inOrder<Work, Done>(
  most: number,
  first: Done,
  run: (work: Work, turn: Turn<Done>) => Promise<Done>,
): Line<Work, Done> {
  const underWay: Promise<Done>[] = [];
  let number = 0;
  let last: Promise<Done> = Promise.resolve<Done>(first) as Promise<Done>;
  let mayBegin = Promise.resolve();

  const start = (work: Work): Promise<Done> => {
    let hasBegun = (): void => undefined;
    const begun = new Promise<void>((resolve) => (hasBegun = resolve));
    const running = run(work, { number: number++, mayBegin, hasBegun, before: last });
    mayBegin = begun;
    last = running.finally(hasBegun);
    // Thrown to whoever asks next; not an unhandled rejection meanwhile.
    last.catch(() => undefined);
    return last;
  };

  return {
    async add(work) {
      if (underWay.length >= most) await underWay.shift();
      underWay.push(start(work));
    },
    async end() {
      // The last one awaits the one before it, and that one the one before: when it is over, all are.
      await Promise.allSettled(underWay);
      return last;
    },
  };
}
