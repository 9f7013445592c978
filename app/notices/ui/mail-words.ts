import type { MailKind, MailStatus } from "~/notices/domain/outbox";
import { useTexts } from "~/platform/i18n/use-texts";
import type { State } from "~/ui/state";

const KIND_WORDS = {
  "people.invitation": "outbox.kind.invitation",
  "people.reset": "outbox.kind.reset",
  "people.emailChange": "outbox.kind.emailChange",
  "people.emailChangeAsked": "outbox.kind.emailChangeAsked",
  "people.accessChanged": "outbox.kind.accessChanged",
  "notices.clockWarning": "outbox.kind.clockWarning",
  "notices.breach": "outbox.kind.breach",
  "notices.clockDigest": "outbox.kind.clockDigest",
  "notices.flagAccepted": "outbox.kind.flagAccepted",
  "notices.weeklySummary": "outbox.kind.weeklySummary",
} as const satisfies Record<MailKind, string>;

export function useKindWords(): (kind: MailKind | null) => string {
  const t = useTexts("mail");
  return (kind) => t(kind === null ? "outbox.unknown" : KIND_WORDS[kind]);
}

const FAULT_WORDS = {
  busy: "outbox.fault.busy",
  access: "outbox.fault.access",
  unwell: "outbox.fault.unwell",
  unreachable: "outbox.fault.unreachable",
  slow: "outbox.fault.slow",
  rejected: "outbox.fault.rejected",
  badAddress: "outbox.fault.badAddress",
  unwritable: "outbox.fault.unwritable",
  unsure: "outbox.fault.unsure",
  already: "outbox.fault.already",
} as const;

/** A sentence for a fault; its bare word where a newer version wrote it. */
export function useFaultWords(): (fault: string) => string {
  const t = useTexts("mail");
  return (fault) => (isKnown(fault) ? t(FAULT_WORDS[fault]) : fault);
}

function isKnown(fault: string): fault is keyof typeof FAULT_WORDS {
  return Object.hasOwn(FAULT_WORDS, fault);
}

export const MAIL_STATE: Readonly<Record<MailStatus, State>> = {
  waiting: "watch",
  sending: "watch",
  sent: "good",
  refused: "risk",
  expired: "noData",
};
