import type { PartnerId } from "~/kernel/ids";
import { transfer } from "~/incidents/domain/decisions/transfer";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";
import { isActivePartner } from "~/incidents/store/surroundings.server";

export interface TransferForm {
  readonly to: PartnerId;
  readonly reason: string;
}

/** The brand hands it to another active partner; one that does not exist is answered like one that is not active. */
export function transferIncident(asked: StepAsked, { to, reason }: TransferForm) {
  return stepIncident(asked, async ({ incident }, by, now, tx) =>
    transfer(incident, { to, reason, isReceiverActive: await isActivePartner(tx, to) }, by, now),
  );
}
