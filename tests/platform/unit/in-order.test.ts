import { expect, test } from "vitest";
import { inOrder, type Turn } from "~/platform/db/in-order.server";

/** Work that can be let on by hand. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

test("Two batches overlap, and their effects come in the order in which they were given", async () => {
  const gates = [gate(), gate(), gate()];
  const effects: string[] = [];
  const started: number[] = [];
  const line = inOrder(2, 0, async (work: number, turn: Turn<number>) => {
    started.push(work);
    turn.hasBegun();
    await gates[work]!.opened;
    const before = await turn.before;
    effects.push(`${work} after ${before}`);
    return before + 1;
  });
  await line.add(0);
  await line.add(1);
  const third = line.add(2);
  await Promise.resolve();
  expect(started).toEqual([0, 1]);
  gates[1]!.open();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(effects).toEqual([]);
  gates[0]!.open();
  gates[2]!.open();
  await third;
  expect(await line.end()).toBe(3);
  expect(effects).toEqual(["0 after 0", "1 after 1", "2 after 2"]);
});

test("Nothing follows a batch that failed, and whoever asks next is told", async () => {
  const effects: number[] = [];
  const line = inOrder(2, 0, async (work: number, turn: Turn<number>) => {
    turn.hasBegun();
    await turn.before;
    if (work === 1) throw new Error("the database is away");
    effects.push(work);
    return work;
  });
  await line.add(0);
  await line.add(1);
  await line.add(2);
  await expect(line.add(3)).rejects.toThrow("the database is away");
  await expect(line.end()).rejects.toThrow("the database is away");
  expect(effects).toEqual([0]);
});

test("A batch may begin when the one before holds what it needs, or is over without ever saying so", async () => {
  const first = gate();
  const seen: string[] = [];
  const line = inOrder(2, 0, async (work: number, turn: Turn<number>) => {
    await turn.mayBegin;
    seen.push(`begins ${work}`);
    if (work === 0) await first.opened;
    return turn.before;
  });
  await line.add(0);
  await line.add(1);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen).toEqual(["begins 0"]);
  first.open();
  await line.end();
  expect(seen).toEqual(["begins 0", "begins 1"]);
});
