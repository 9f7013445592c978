import type { ExchangeRefusal } from "~/exchange/domain/refusals";
import type { FlagsRefusal } from "~/flags/domain/refusals";
import type { IncidentRefusal } from "~/incidents/domain/refusals";
import type { JourneyRefusal } from "~/journey/domain/refusals";
import type { OutboxRefusal } from "~/notices/domain/outbox";
import type { NoticeRefusal } from "~/notices/domain/refusals";
import type { PartnerRefusal } from "~/partners/domain/refusals";
import type { PeopleRefusal } from "~/people/domain/refusals";
import type { PolicyRefusal } from "~/scorecards/domain/policy";
import type { ServiceLevelRefusal } from "~/servicelevels/domain/refusals";
import type { TrainingRefusal } from "~/training/domain/refusals";

/** Every "no" the business can say. */
export type Refusal =
  | ExchangeRefusal
  | IncidentRefusal
  | PeopleRefusal
  | PartnerRefusal
  | JourneyRefusal
  | TrainingRefusal
  | ServiceLevelRefusal
  | PolicyRefusal
  | FlagsRefusal
  | NoticeRefusal
  | OutboxRefusal;

/**
 * The one table from code to HTTP status: 409 where somebody was faster or the state has moved on, 422 where what was
 * typed cannot be, 403 where the person may not, 503 where the server asks for patience. The message to a code stands
 * in the texts `refusals`, under the same name.
 */
const STATUS = {
  "people.wrong-credentials": 422,
  "people.busy": 503,
  "people.email-taken": 409,
  "people.changed-meanwhile": 409,
  "people.wrong-role": 422,
  "people.partner-ended": 409,
  "people.already-disabled": 409,
  "people.already-active": 409,
  "people.last-admin": 409,
  "people.last-lead": 409,
  "people.same-role": 409,
  "people.already-in": 409,
  "people.too-many-tries": 429,
  "people.link-gone": 410,
  "people.wrong-password": 422,
  "people.same-email": 422,
  "people.wrong-code": 422,
  "people.factor-already-on": 409,
  "people.factor-not-on": 409,
  "people.factor-required": 409,
  "people.password-breached": 422,
  "people.password-personal": 422,
  "people.password-weak": 422,
  "brand.accent-too-pale": 422,
  "brand.changed-meanwhile": 409,
  "brand.unknown-zone": 422,
  "brand.unknown-currency": 422,
  "brand.language-not-offered": 422,
  "brand.no-logo-sent": 422,
  "brand.logo-too-large": 413,
  "brand.logo-not-a-picture": 422,
  "partner.changed-meanwhile": 409,
  "partner.name-taken": 409,
  "partner.unknown-touchpoint": 422,
  "partner.no-touchpoint": 422,
  "partner.ended": 409,
  "partner.already-active": 409,
  "partner.not-ready": 409,
  "partner.open-incidents": 409,
  "partner.journey-changed": 409,
  "partner.touchpoint-not-served": 409,
  "partner.role-too-short": 422,
  "partner.role-copied": 422,
  "partner.month-in-future": 422,
  "partner.month-confirmed": 409,
  "partner.nothing-entered": 422,
  "partner.nothing-to-confirm": 409,
  "journey.name-missing": 422,
  "journey.name-too-long": 422,
  "journey.name-taken": 409,
  "journey.too-many-stages": 409,
  "journey.too-many-touchpoints": 409,
  "journey.stage-not-empty": 409,
  "journey.touchpoint-in-use": 409,
  "journey.mitigation-incomplete": 422,
  "journey.place-gone": 409,
  "journey.unknown-level": 422,
  "journey.already-started": 409,
  "journey.changed-meanwhile": 409,
  "training.answers-count": 422,
  "training.answers-alike": 422,
  "training.no-correct-answer": 422,
  "training.good-is-bad": 422,
  "training.too-many-pairs": 409,
  "training.already-confirmed": 409,
  "training.not-an-answer": 422,
  "training.changed-meanwhile": 409,
  "incident.changed-meanwhile": 409,
  "incident.closed": 409,
  "incident.closed-at-source": 409,
  "incident.resolved": 409,
  "incident.not-resolved": 409,
  "incident.still-open": 409,
  "incident.not-acknowledged": 409,
  "incident.already-acknowledged": 409,
  "incident.not-responded": 409,
  "incident.already-responded": 409,
  "incident.already-waiting": 409,
  "incident.not-waiting": 409,
  "incident.approval-needed": 403,
  "incident.same-holder": 422,
  "incident.partner-not-active": 422,
  "incident.no-such-touchpoint": 422,
  "incident.level-missing": 409,
  "incident.no-such-level": 422,
  "incident.transfer-reason-missing": 422,
  "incident.cause-missing": 422,
  "incident.what-was-done-missing": 422,
  "incident.words-missing": 422,
  "incident.confirmation-needed": 403,
  "incident.attempts-missing": 422,
  "incident.customer-was-touched": 422,
  "incident.reopen-reason-missing": 422,
  "incident.same-severity": 422,
  "incident.same-level": 422,
  "incident.level-already-off": 409,
  "incident.exclusion-cause-missing": 422,
  "incident.already-excluded": 409,
  "incident.no-such-clock": 422,
  "incident.follow-up-already-done": 409,
  "incident.note-empty": 422,
  "incident.internal-note-by-partner": 403,
  "calendar.unreadable": 422,
  "calendar.date-twice": 422,
  "calendar.unknown-zone": 422,
  "calendar.not-seven-days": 422,
  "calendar.hours-out-of-range": 422,
  "calendar.hours-reversed": 422,
  "calendar.hours-overlap": 422,
  "calendar.bad-date": 422,
  "calendar.never-open": 422,
  "calendar.changed-meanwhile": 409,
  "calendar.name-taken": 409,
  "level.no-targets": 422,
  "level.kind-twice": 422,
  "level.amount-not-whole": 422,
  "level.amount-not-positive": 422,
  "level.amount-too-large": 422,
  "level.bad-time": 422,
  "level.days-only": 422,
  "level.restart-without-cut-off": 422,
  "level.changed-meanwhile": 409,
  "level.name-taken": 409,
  "level.calendar-missing": 422,
  "flag.already-decided": 409,
  "flag.reason-missing": 422,
  "flag.review-not-ahead": 422,
  "flag.rung-as-proposed": 422,
  "flag.rung-needs-two-people": 422,
  "flag.changed-meanwhile": 409,
  "case.changed-meanwhile": 409,
  "case.closed": 409,
  "case.awaiting-approval": 409,
  "case.already-proposed": 409,
  "case.nothing-proposed": 409,
  "case.reason-missing": 422,
  "case.flag-not-accepted": 409,
  "case.flag-already-there": 409,
  "case.already-proven": 409,
  "case.proof-not-possible": 422,
  "case.answer-still-due": 422,
  "case.not-the-next-rung": 409,
  "case.gate-not-proven": 409,
  "case.not-lower": 422,
  "case.manager-needed": 403,
  "case.executive-needed": 403,
  "case.same-person": 403,
  "notices.changed-meanwhile": 409,
  "notices.quiet-incomplete": 422,
  "notices.quiet-without-end": 422,
  "notices.always-quiet": 422,
  "mail.already-out": 409,
  "mail.link-gone": 409,
  "mail.changed-meanwhile": 409,
  "import.no-file": 422,
  "import.nothing-in-file": 422,
  "import.too-large": 413,
  "import.not-a-csv": 422,
  "import.no-such-mapping": 422,
  "import.no-level": 409,
  "import.already-going": 409,
  "import.not-checked": 409,
  "import.nothing-to-import": 409,
  "policy.weight-not-whole": 422,
  "policy.weights-not-hundred": 422,
  "policy.measure-needs-volumes": 422,
  "policy.target-rate-not-positive": 422,
  "policy.standard-out-of-range": 422,
  "standing.bounds-out-of-order": 422,
} as const satisfies Record<Refusal["code"], number>;

export interface RefusalAnswer {
  readonly status: number;
  readonly code: Refusal["code"];
  /** Plain facts for the message. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export function answerTo(refusal: Refusal): RefusalAnswer {
  const facts: Record<string, string | number> = {};
  for (const [name, value] of Object.entries<unknown>({ ...refusal })) {
    if (name !== "code" && (typeof value === "string" || typeof value === "number")) facts[name] = value;
  }
  return { status: STATUS[refusal.code], code: refusal.code, facts };
}
