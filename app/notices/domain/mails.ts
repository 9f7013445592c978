import type { ClockKind, Severity } from "~/servicelevels/domain/clocks";

/** The incident a mail tells of, named as every page names it. */
export interface NamedIncident {
  readonly incidentId: string;
  /** Shown as INC-1042. */
  readonly incidentNumber: number;
  readonly title: string;
  readonly touchpoint: string;
  /** Null where the reader is the partner's own person, who need not be told whose it is. */
  readonly partner: string | null;
  readonly severity: Severity;
}

/** One clock among several: about to break its promise, or past it. */
export interface DigestLine extends NamedIncident {
  readonly mark: "warning" | "breach";
  readonly clock: ClockKind;
  readonly dueAt: number;
}

/** One line of the weekly summary: a partner of the brand, or one of the reader's own touchpoints. */
export interface SummaryLine {
  readonly name: string;
  readonly opened: number;
  readonly resolved: number;
  readonly breached: number;
  readonly openNow: number;
}

/** The mails about what happens in the service, with what their words need. Moments are epoch milliseconds. */
export type NoticeMail =
  /** A promise will be broken soon, in time to keep it. */
  | {
      readonly kind: "notices.clockWarning";
      readonly facts: Facts<NamedIncident & { readonly clock: ClockKind; readonly dueAt: number }>;
    }
  /** A promise was broken. */
  | {
      readonly kind: "notices.breach";
      readonly facts: Facts<NamedIncident & { readonly clock: ClockKind; readonly dueAt: number }>;
    }
  /** Several clocks at once, gathered: more than a few within an hour, or what came in quiet hours. */
  | {
      readonly kind: "notices.clockDigest";
      readonly facts: {
        /** All that were gathered; `lines` names the first of them. */
        readonly warned: number;
        readonly breached: number;
        readonly lines: readonly Facts<DigestLine>[];
      };
    }
  /** A person of the brand stands by a flag: the partner sees it from now on. `month` is "2026-10". */
  | {
      readonly kind: "notices.flagAccepted";
      readonly facts: {
        readonly flagId: string;
        readonly partnerId: string;
        /** Null where the reader is the partner's own person. */
        readonly partner: string | null;
        readonly month: string;
        /** Why, in the decider's words; may be empty. */
        readonly reason: string;
      };
    }
  /** What the week came to, from the first to the last day, both "2026-11-16" and both included. */
  | {
      readonly kind: "notices.weeklySummary";
      readonly facts: {
        readonly from: string;
        readonly to: string;
        readonly opened: number;
        readonly resolved: number;
        readonly breached: number;
        readonly openNow: number;
        /** Null where the reader is of the brand. */
        readonly house: string | null;
        readonly lines: readonly Facts<SummaryLine>[];
      };
    };

/** The same fields as a plain record, which is what is kept with the mail. */
type Facts<Fields> = { readonly [Name in keyof Fields]: Fields[Name] };
