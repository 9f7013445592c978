import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
import { logIncident } from "~/incidents/commands/log-incident.server";
import { pauseIncident } from "~/incidents/commands/pause-incident.server";
import { respondToIncident } from "~/incidents/commands/respond-to-incident.server";
import { sweepClocks } from "~/incidents/commands/sweep-clocks.server";
import { touchpointsOf } from "~/journey/domain/journey";
import { loadJourney } from "~/journey/store/journey.server";
import { idOf, type PartnerId, type PersonId, type TouchpointId } from "~/kernel/ids";
import { instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import type { Result } from "~/kernel/result";
import { sortKeyOf } from "~/kernel/sort-key";
import type { BrandViewer, PartnerViewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { atMoment } from "../../steps/at-moment";
import { taken } from "../../steps/taken";
import { TOUCHPOINT_NAMES } from "../journey";
import { CITY_PARTNERS } from "../partners/city-partners";
import { PRESENT_INCIDENTS, type PresentIncident } from "./present-incidents";

/** Logs the incidents of the present through the commands people's clicks take, each at its own moment. */
export async function logPresent(manager: BrandViewer): Promise<number> {
  const today = now();
  const journey = await loadJourney();
  const byName = new Map((journey === null ? [] : touchpointsOf(journey)).map(({ id, name }) => [sortKeyOf(name), id]));
  for (const present of PRESENT_INCIDENTS) {
    const touchpointId = byName.get(sortKeyOf(TOUCHPOINT_NAMES[present.touchpoint] ?? ""));
    if (touchpointId === undefined) throw new Error(`the demo has no touchpoint ${present.touchpoint}`);
    await logOne(present, { manager, agent: await agentOf(present.partner), touchpointId, today });
  }
  await sweepClocks();
  return PRESENT_INCIDENTS.length;
}

interface Logging {
  readonly manager: BrandViewer;
  readonly agent: PartnerViewer;
  readonly touchpointId: TouchpointId;
  readonly today: Instant;
}

async function logOne(present: PresentIncident, { manager, agent, touchpointId, today }: Logging): Promise<void> {
  const { title, description, severity, channel } = present;
  const form = { title, description, touchpointId, severity, channel, customerSpokeFirst: true } as const;
  const asked = { partnerId: agent.partnerId, impact: "one", urgency: "today" } as const;
  const at = (minutesAgo: number) => instant(today - minutesAgo * MINUTE_MS);
  let seen = at(present.openedAgo);
  const incidentId = taken(await atMoment(seen, () => logIncident(manager, { ...form, ...asked })));
  const step = async <Refusal extends { readonly code: string }>(
    minutesAgo: number | undefined,
    take: (asked: {
      readonly viewer: PartnerViewer;
      readonly incidentId: typeof incidentId;
      readonly version: number;
    }) => Promise<Result<unknown, Refusal> | null>,
  ): Promise<void> => {
    if (minutesAgo === undefined) return;
    const version = seen;
    seen = at(minutesAgo);
    taken(await atMoment(seen, () => take({ viewer: agent, incidentId, version })));
  };
  await step(present.acknowledgedAgo, acknowledgeIncident);
  await step(present.respondedAgo, respondToIncident);
  const { paused } = present;
  if (paused === undefined) return;
  await step(paused.ago, (given) => pauseIncident(given, { reason: paused.reason, isFirstResponse: false }));
}

async function agentOf(code: string): Promise<PartnerViewer> {
  const address = CITY_PARTNERS.find((partner) => partner.code === code)?.address ?? "";
  const person = await db().person.findUnique({ where: { email: `agent.${address}@demo.example` } });
  if (person === null || person.partnerId === null) throw new Error(`the demo has no agent of ${code}`);
  const { id, name, partnerId } = person;
  return { personId: idOf<PersonId>(id), name, role: "partnerAgent", partnerId: idOf<PartnerId>(partnerId) };
}
