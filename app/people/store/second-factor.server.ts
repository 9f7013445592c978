import { randomInt } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import type { PersonId } from "~/kernel/ids";
import { dateOf, type Instant } from "~/kernel/instant";
import {
  isFreshStep,
  readCode,
  RECOVERY_ALPHABET,
  RECOVERY_CODES,
  STEP_MS,
  STEPS_AROUND,
} from "~/people/domain/second-factor";
import { db, type Tx } from "~/platform/db/db.server";
import { keyedHash, seal, unseal } from "~/platform/db/secret-box.server";
import { newId } from "~/platform/new-id.server";

/** 160 bits, as RFC 4226 asks for. */
const SECRET_BYTES = 20;
const CODE_LENGTH = 10;

export interface FactorState {
  readonly sealedSecret: string | null;
  readonly isOn: boolean;
  readonly lastStep: number | null;
}

export async function loadFactor(personId: PersonId): Promise<FactorState> {
  const row = await db().person.findUnique({
    where: { id: personId },
    select: { factorSecret: true, factorOnAt: true, factorLastStep: true },
  });
  return {
    sealedSecret: row?.factorSecret ?? null,
    isOn: row?.factorOnAt != null,
    lastStep: row?.factorLastStep ?? null,
  };
}

/** Makes the secret that is to be read into a phone. Where one is being set up already it stays: the page may be open. */
export async function startFactor(tx: Tx, personId: PersonId): Promise<void> {
  const secret = seal(new Secret({ size: SECRET_BYTES }).base32);
  await tx.person.updateMany({
    where: { id: personId, factorOnAt: null, factorSecret: null },
    data: { factorSecret: secret },
  });
}

/** The secret in clear, to be shown while it is being set up, and the address a phone's camera reads. */
export function pendingSecret(state: FactorState, issuer: string, label: string) {
  if (state.sealedSecret === null || state.isOn) return null;
  const secret = unseal(state.sealedSecret);
  const uri = new TOTP({ issuer, label, secret: Secret.fromBase32(secret) }).toString();
  return { secret, uri };
}

/** The step a code of the phone belongs to; null when it fits none near now, or one that was used. */
function stepOf(state: FactorState, code: string, at: Instant): number | null {
  if (state.sealedSecret === null) return null;
  const totp = new TOTP({ secret: Secret.fromBase32(unseal(state.sealedSecret)) });
  const delta = totp.validate({ token: code, window: STEPS_AROUND, timestamp: at });
  if (delta === null) return null;
  const step = Math.floor(at / STEP_MS) + delta;
  return isFreshStep(step, state.lastStep) ? step : null;
}

/** Uses a code up, of the phone or a recovery one. False: wrong, used before, or somebody used it just now. */
export async function useCode(
  tx: Tx,
  personId: PersonId,
  state: FactorState,
  typed: string,
  at: Instant,
): Promise<boolean> {
  const read = readCode(typed);
  if (read === null || !state.isOn) return false;
  if (read.kind === "recovery") {
    const { count } = await tx.recoveryCode.updateMany({
      where: { personId, codeHash: hashOfCode(personId, read.code), usedAt: null },
      data: { usedAt: dateOf(at) },
    });
    return count === 1;
  }
  const step = stepOf(state, read.code, at);
  if (step === null) return false;
  const { count } = await tx.person.updateMany({
    where: {
      id: personId,
      factorSecret: state.sealedSecret,
      OR: [{ factorLastStep: null }, { factorLastStep: { lt: step } }],
    },
    data: { factorLastStep: step },
  });
  return count === 1;
}

/** Switches the second factor on with a code that proves the phone has the secret. */
export async function turnFactorOn(
  tx: Tx,
  personId: PersonId,
  state: FactorState,
  typed: string,
  at: Instant,
): Promise<boolean> {
  const read = readCode(typed);
  const step = read?.kind === "phone" ? stepOf(state, read.code, at) : null;
  if (step === null) return false;
  const { count } = await tx.person.updateMany({
    where: { id: personId, factorOnAt: null, factorSecret: state.sealedSecret },
    data: { factorOnAt: dateOf(at), factorLastStep: step },
  });
  return count === 1;
}

export async function turnFactorOff(tx: Tx, personId: PersonId): Promise<boolean> {
  const { count } = await tx.person.updateMany({
    where: { id: personId, factorOnAt: { not: null } },
    data: { factorOnAt: null, factorSecret: null, factorLastStep: null },
  });
  await tx.recoveryCode.deleteMany({ where: { personId } });
  return count === 1;
}

/** Makes new recovery codes and drops the old ones. Answers with them in clear: they are shown once. */
export async function makeRecoveryCodes(tx: Tx, personId: PersonId): Promise<string[]> {
  const one = () =>
    Array.from({ length: CODE_LENGTH }, () => RECOVERY_ALPHABET[randomInt(RECOVERY_ALPHABET.length)]).join("");
  const codes = Array.from({ length: RECOVERY_CODES }, one);
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ id: newId(), personId, codeHash: hashOfCode(personId, code) })),
  });
  return codes;
}

/** Short enough to be tried through: hashed with the installation's key. */
function hashOfCode(personId: PersonId, code: string): string {
  return keyedHash(`${personId} ${code}`);
}
