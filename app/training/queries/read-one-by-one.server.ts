import { idOf, type ExamplePairId } from "~/kernel/ids";
import { instantOf } from "~/kernel/instant";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { understandingOf } from "~/training/domain/confirmation";
import type { PairOnPage } from "./read-touchpoint.server";

/** The examples a person of a partner has to understand, one per screen. */
export interface OneByOne {
  readonly understood: number;
  readonly all: number;
  /** The asked one, else the first not understood yet; null when there is nothing left, or nothing at all. */
  readonly current: { readonly pair: PairOnPage; readonly touchpoint: string } | null;
  /** Whether another one waits behind the current one. */
  readonly hasNext: boolean;
}

/** Null for people of the brand, who answer nothing here. */
export async function readOneByOne(viewer: Viewer, asked: ExamplePairId | null): Promise<OneByOne | null> {
  const { partnerId, personId } = viewer;
  if (partnerId === null || !mayOn(viewer, "example:confirm", partnerId)) return null;
  const rows = await db().examplePair.findMany({
    where: { touchpoint: { links: { some: { partnerId } } } },
    include: { touchpoint: { select: { name: true } }, confirmations: { where: { personId, partnerId }, take: 1 } },
    orderBy: [
      { touchpoint: { stage: { position: "asc" } } },
      { touchpoint: { position: "asc" } },
      { touchpointId: "asc" },
      { position: "asc" },
      { id: "asc" },
    ],
  });
  const pairs = rows.map((row) => ({
    row,
    understanding: understandingOf(row.version, row.confirmations[0] ?? null),
  }));
  const left = pairs.filter(({ understanding }) => understanding !== "understood");
  const current = pairs.find(({ row }) => row.id === asked) ?? left[0];
  return {
    understood: pairs.length - left.length,
    all: pairs.length,
    current:
      current === undefined
        ? null
        : { pair: onPage(current.row, current.understanding), touchpoint: current.row.touchpoint.name },
    hasNext: left.some(({ row }) => row.id !== current?.row.id),
  };
}

interface PairRow {
  readonly id: string;
  readonly version: number;
  readonly good: string;
  readonly bad: string;
  readonly why: string;
  readonly question: string;
  readonly answers: string[];
  readonly correctAnswer: number;
  readonly confirmations: readonly {
    readonly pairVersion: number;
    readonly answer: number;
    readonly attempts: number;
    readonly at: Date;
  }[];
}

/** The pair as its person may see it: the right answer only once it was given. */
function onPage(row: PairRow, understanding: NonNullable<PairOnPage["mine"]>["understanding"]): PairOnPage {
  const { id, version, good, bad, why, question, answers, correctAnswer } = row;
  const last = row.confirmations[0];
  const ofThisVersion = last?.pairVersion === version ? last : undefined;
  return {
    id: idOf(id),
    version,
    good,
    bad,
    why,
    question,
    answers,
    correctAnswer: understanding === "understood" ? correctAnswer : null,
    mine: {
      understanding,
      answer: ofThisVersion?.answer ?? null,
      attempts: ofThisVersion?.attempts ?? 0,
      at: last === undefined ? null : instantOf(last.at),
    },
    understood: null,
  };
}
