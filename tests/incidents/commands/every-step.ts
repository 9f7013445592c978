import type { IncidentId } from "~/kernel/ids";
import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
import { changeLevel } from "~/incidents/commands/change-level.server";
import { changeSeverity } from "~/incidents/commands/change-severity.server";
import { closeIncident } from "~/incidents/commands/close-incident.server";
import { excludeClock } from "~/incidents/commands/exclude-clock.server";
import { pauseIncident } from "~/incidents/commands/pause-incident.server";
import { recordCustomerMessage } from "~/incidents/commands/record-customer-message.server";
import { reopenIncident } from "~/incidents/commands/reopen-incident.server";
import { resolveIncident } from "~/incidents/commands/resolve-incident.server";
import { respondToIncident } from "~/incidents/commands/respond-to-incident.server";
import { resumeIncident } from "~/incidents/commands/resume-incident.server";
import { sendUpdate } from "~/incidents/commands/send-update.server";
import { transferIncident } from "~/incidents/commands/transfer-incident.server";
import type { StepAsked } from "~/incidents/store/step-incident.server";
import { asked, logged, type Scene } from "../scene";

type Answer = { readonly ok: boolean } | null;
type Take = (scene: Scene, sent: StepAsked) => Promise<Answer>;

export const acknowledge: Take = (_, sent) => acknowledgeIncident(sent);
export const respond: Take = (_, sent) => respondToIncident(sent);
const pause: Take = (_, sent) => pauseIncident(sent, { reason: "awaitingThirdParty", isFirstResponse: false });
const resume: Take = (_, sent) => resumeIncident(sent);
export const resolve: Take = (_, sent) =>
  resolveIncident(sent, { cause: "Ruta", whatWasDone: "Visita", causeLocation: "partner" });
const close: Take = (_, sent) => closeIncident(sent, { outcome: "kept", words: "Gracias" }, "UTC");
const transfer: Take = ({ installer }, sent) => transferIncident(sent, { to: installer, reason: "Es de ellos" });

/** Every command that moves an incident, with the steps that lead to where it is possible. */
export const EVERY_STEP: readonly { readonly name: string; readonly before: readonly Take[]; readonly take: Take }[] = [
  { name: "acknowledge", before: [], take: acknowledge },
  { name: "respond", before: [acknowledge], take: respond },
  { name: "send update", before: [acknowledge, respond], take: (_, sent) => sendUpdate(sent) },
  { name: "record customer message", before: [acknowledge], take: (_, sent) => recordCustomerMessage(sent) },
  { name: "pause", before: [acknowledge], take: pause },
  { name: "resume", before: [acknowledge, pause], take: resume },
  { name: "resolve", before: [acknowledge], take: resolve },
  { name: "close", before: [acknowledge, resolve], take: close },
  { name: "reopen", before: [acknowledge, resolve], take: (_, sent) => reopenIncident(sent, "Volvió") },
  { name: "transfer", before: [], take: transfer },
  { name: "change severity", before: [], take: (_, sent) => changeSeverity(sent, "critical") },
  { name: "change level", before: [], take: (_, sent) => changeLevel(sent, null) },
  {
    name: "exclude clock",
    before: [],
    take: (_, sent) => excludeClock(sent, { kind: "resolution", holder: null, cause: "Huelga" }),
  },
];

/** An incident on which the step is possible now. */
export async function readyFor(scene: Scene, before: readonly Take[]): Promise<IncidentId> {
  const id = await logged(scene);
  for (const take of before) {
    const answer = await take(scene, await asked(scene.manager, id));
    if (answer?.ok !== true) throw new Error(`a step before was refused: ${JSON.stringify(answer)}`);
  }
  return id;
}
