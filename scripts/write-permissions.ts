import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { grantOf, PERMISSIONS, type Grant, type Permission } from "~/people/domain/permissions";
import { ROLES, type Role } from "~/people/domain/roles";

/** What each permission lets a person do, in words. A new row of the table does not compile until it has some. */
const MEANING: Readonly<Record<Permission, string>> = {
  "brandPeople:write": "see the people of the brand, add them, end and give back their access",
  "access:write": "who must sign in with a second factor: decide",
  "journey:read": "read the journey; a partner sees its own links lit and no other partner's name",
  "journey:write": "write stages and touchpoints",
  "example:write": "write good and bad examples and their questions",
  "level:read": "read calendars and service levels",
  "level:write": "write calendars and service levels",
  "partner:list": "see the list of partners",
  "partner:read": "open a partner's page (an agent: without people and figures)",
  "partner:write": "take a partner in, change name, trade and touchpoints, end the relation",
  "partnerMonth:read": "read the volume of a month (spend: the brand only)",
  "partnerMonth:write": "enter the volume of a month",
  "partnerMonth:confirm": "confirm a volume, enter spend",
  "partnerPeople:read": "see the people of a partner",
  "partnerPeople:write": "add people to a partner, end and give back their access",
  "onboarding:read": "follow an onboarding (an agent: its own tasks)",
  "onboarding:accept": "accept a partner that lacks nothing",
  "onboarding:walk": "walk the journey",
  "onboarding:writeRole": "write the partner's part at a touchpoint",
  "example:confirm": "answer the question of an example",
  "incident:read": "read incidents",
  "incident:log": "log an incident",
  "incident:work": "acknowledge, respond, pause, resolve, close, reopen",
  "incident:steer": "transfer, change severity or level, exclude a cause, confirm a lost customer",
  "incident:noteShared": "write a note both sides read",
  "incident:noteInternal": "write a note for the brand's eyes",
  "incident:readInternal": "read the brand's internal notes",
  "scorecard:read": "read a scorecard and the incidents behind each figure",
  "flag:read": "read flags and cases (a partner: from acceptance on)",
  "flag:decide": "accept or dismiss a flag, decide up to accompany",
  "case:propose": "propose to replace or insource",
  "case:approve": "approve to replace or insource, as another person than the proposer",
  "notice:read": "see which notices there are, and who gets them",
  "portfolio:read": "read the portfolio of all partners",
  "import:run": "import a file",
  "brand:write": "change the brand's name, logo, colour, zone, languages and currency",
  "audit:read": "read the audit trail and take it as a file",
  "outbox:read": "see every mail of the portal as it is sent, and the links of those nobody sends",
  "outbox:retry": "have a mail tried again",
};

const COLUMNS: Readonly<Record<Role, string>> = {
  admin: "admin",
  manager: "manager",
  executive: "executive",
  partnerLead: "partner's lead",
  partnerAgent: "partner's agent",
};

const WORDS: Readonly<Record<Grant, string>> = { all: "yes", own: "own", none: "–" };

/** The policy as a page to read. */
export function permissionsPage(): string {
  const names = Object.keys(PERMISSIONS) as Permission[];
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    "# Who may what",
    "",
    "Written from `app/people/domain/permissions.ts` by `npm run docs`; a test holds the two together. *own*: only where",
    "the object belongs to the person's partner; anything else of another partner's answers like something that does not",
    "exist. What is not in the table is refused.",
    "",
    row(["permission", "lets a person", ...ROLES.map((role) => COLUMNS[role])]),
    row(["---", "---", ...ROLES.map(() => "---")]),
    ...names.map((name) => row([`\`${name}\``, MEANING[name], ...ROLES.map((role) => WORDS[grantOf(role, name)])])),
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../docs/permissions.md", import.meta.url), permissionsPage());
}
