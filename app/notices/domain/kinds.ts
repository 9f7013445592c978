import type { Role } from "~/people/domain/roles";

/** What people are told by mail without having asked at that moment. */
export const NOTICE_KINDS = ["clockWarning", "breach", "flagAccepted", "weeklySummary"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** `on`: gets it unless switched off. `off`: may switch it on. `never`: is not for this role. */
export type Default = "on" | "off" | "never";

const row = (lead: Default, agent: Default, manager: Default, executive: Default, admin: Default) => ({
  partnerLead: lead,
  partnerAgent: agent,
  manager,
  executive,
  admin,
});

/** Who is told what if nobody chose otherwise: the one table. Columns: partner's lead, partner's agent, manager, executive,
 *  admin. Within it `audience.ts` says which of them one event concerns. */
export const DEFAULTS: Readonly<Record<NoticeKind, Readonly<Record<Role, Default>>>> = {
  clockWarning: row("on", "on", "on", "never", "never"),
  breach: row("on", "on", "on", "off", "off"),
  flagAccepted: row("on", "never", "off", "off", "never"),
  weeklySummary: row("on", "never", "on", "on", "off"),
};

/** The kinds somebody of this role can be told of at all. */
export function kindsOf(role: Role): readonly NoticeKind[] {
  return NOTICE_KINDS.filter((kind) => DEFAULTS[kind][role] !== "never");
}
