import { idOf, type ExamplePairId, type PartnerId, type PersonId, type TouchpointId } from "~/kernel/ids";
import { dateOf, instantOf } from "~/kernel/instant";
import { db, type Tx } from "~/platform/db/db.server";
import type { Confirmation } from "~/training/domain/confirmation";
import type { ExamplePair, PairContent } from "~/training/domain/example-pair";

export async function loadPair(id: ExamplePairId, client: Tx = db()): Promise<ExamplePair | null> {
  const row = await client.examplePair.findUnique({ where: { id } });
  return row && toPair(row);
}

/** The pair as it stands, and it stays so until this transaction ends; others may answer it meanwhile. */
export async function holdPair(tx: Tx, id: ExamplePairId): Promise<ExamplePair | null> {
  await tx.$queryRaw`SELECT 1 FROM "ExamplePair" WHERE "id" = ${id}::uuid FOR SHARE`;
  return loadPair(id, tx);
}

interface PairRow extends PairContent {
  readonly id: string;
  readonly touchpointId: string;
  readonly version: number;
}

export function toPair({
  id,
  touchpointId,
  version,
  good,
  bad,
  why,
  question,
  answers,
  correctAnswer,
}: PairRow): ExamplePair {
  const content = { good, bad, why, question, answers, correctAnswer };
  return { id: idOf(id), touchpointId: idOf(touchpointId), version, ...content };
}

/** Ask it only while holding the touchpoint. */
export async function countPairs(tx: Tx, touchpointId: TouchpointId): Promise<number> {
  return tx.examplePair.count({ where: { touchpointId } });
}

/** Behind the pairs that are there. */
export async function insertPair(
  tx: Tx,
  id: ExamplePairId,
  touchpointId: TouchpointId,
  content: PairContent,
): Promise<void> {
  const { _max: last } = await tx.examplePair.aggregate({ where: { touchpointId }, _max: { position: true } });
  await tx.examplePair.create({ data: { id, touchpointId, position: (last.position ?? 0) + 1, ...toRow(content) } });
}

/** False when the pair has moved on from `version`, or is gone. */
export async function updatePair(tx: Tx, id: ExamplePairId, version: number, content: PairContent): Promise<boolean> {
  const { count } = await tx.examplePair.updateMany({
    where: { id, version },
    data: { ...toRow(content), version: { increment: 1 } },
  });
  return count === 1;
}

/** The answers given to it go with it. False when the pair has moved on from `version`, or is gone. */
export async function deletePair(tx: Tx, id: ExamplePairId, version: number): Promise<boolean> {
  return (await tx.examplePair.deleteMany({ where: { id, version } })).count === 1;
}

export async function isServedBy(tx: Tx, touchpointId: TouchpointId, partnerId: PartnerId): Promise<boolean> {
  return (await tx.partnerTouchpoint.count({ where: { touchpointId, partnerId } })) === 1;
}

export async function loadConfirmation(tx: Tx, person: Answering, pairId: ExamplePairId): Promise<Confirmation | null> {
  const { personId, partnerId } = person;
  const row = await tx.exampleConfirmation.findUnique({ where: { personId_pairId: { personId, pairId }, partnerId } });
  return (
    row && {
      pairVersion: row.pairVersion,
      answer: row.answer,
      isCorrect: row.isCorrect,
      attempts: row.attempts,
      at: instantOf(row.at),
    }
  );
}

interface Answering {
  readonly personId: PersonId;
  readonly partnerId: PartnerId;
}

/** Keeps an answer in place of the one it was decided on. False when the same person answered meanwhile. */
export async function saveConfirmation(
  tx: Tx,
  { personId, partnerId }: Answering,
  pairId: ExamplePairId,
  before: Confirmation | null,
  given: Confirmation,
): Promise<boolean> {
  const data = { ...given, at: dateOf(given.at) };
  if (before === null) {
    const created = await tx.exampleConfirmation.createMany({
      data: [{ personId, partnerId, pairId, ...data }],
      skipDuplicates: true,
    });
    return created.count === 1;
  }
  const { pairVersion, attempts } = before;
  const where = { personId, partnerId, pairId, pairVersion, attempts };
  return (await tx.exampleConfirmation.updateMany({ where, data })).count === 1;
}

function toRow({ answers, ...content }: PairContent) {
  return { ...content, answers: [...answers] };
}
