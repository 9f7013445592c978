import type { AnyMail } from "./parts/voice";

/** One of each mail, with facts that test the words: long names, several forms, what a reader may not see left out. */
export const samples: readonly { readonly name: string; readonly mail: AnyMail; readonly secretPath: string | null }[] =
  [
    {
      name: "invitation to a partner",
      mail: {
        kind: "people.invitation",
        facts: { invitedBy: "María Ángel Restrepo", house: "Muebles & Hogar S.A.S.", role: "partnerLead" },
      },
      secretPath: "/invitation/3f6c1b2a9d8e47f0a1b2c3d4e5f60718",
    },
    {
      name: "invitation to the brand",
      mail: {
        kind: "people.invitation",
        facts: { invitedBy: "María Ángel Restrepo", house: null, role: "executive" },
      },
      secretPath: "/invitation/3f6c1b2a9d8e47f0a1b2c3d4e5f60718",
    },
    { name: "reset", mail: { kind: "people.reset", facts: {} }, secretPath: "/reset/9d8e47f0a1b2c3d4" },
    {
      name: "e-mail change",
      mail: { kind: "people.emailChange", facts: { newEmail: "ana.nueva@aliado.example" } },
      secretPath: "/email/9d8e47f0a1b2c3d4",
    },
    {
      name: "e-mail change asked",
      mail: { kind: "people.emailChangeAsked", facts: { newEmail: "ana.nueva@aliado.example" } },
      secretPath: null,
    },
    ...(["password", "email", "secondFactorOn", "secondFactorOff"] as const).map((what) => ({
      name: `access changed: ${what}`,
      mail: { kind: "people.accessChanged" as const, facts: { what } },
      secretPath: null,
    })),
    {
      name: "clock warning",
      mail: {
        kind: "notices.clockWarning",
        facts: {
          incidentId: "0199f0c2-5a11-7c3e-8b7d-2f1e0d9c8b7a",
          incidentNumber: 1042,
          title: "El técnico no llegó y nadie avisó",
          touchpoint: "Instalación en casa",
          partner: "Muebles & Hogar S.A.S.",
          severity: "major",
          clock: "resolution",
          dueAt: Date.UTC(2026, 10, 26, 22, 0),
        },
      },
      secretPath: null,
    },
    {
      name: "breach, to the partner",
      mail: {
        kind: "notices.breach",
        facts: {
          incidentId: "0199f0c2-5a11-7c3e-8b7d-2f1e0d9c8b7a",
          incidentNumber: 1042,
          title: "El técnico no llegó y nadie avisó",
          touchpoint: "Instalación en casa",
          partner: null,
          severity: "critical",
          clock: "firstResponse",
          dueAt: Date.UTC(2026, 10, 26, 22, 0),
        },
      },
      secretPath: null,
    },
    {
      name: "several clocks, gathered",
      mail: {
        kind: "notices.clockDigest",
        facts: {
          warned: 1,
          breached: 42,
          lines: (["firstResponse", "resolution"] as const).map((clock, index) => ({
            incidentId: "0199f0c2-5a11-7c3e-8b7d-2f1e0d9c8b7a",
            incidentNumber: 1042 + index,
            title: "El técnico no llegó y nadie avisó",
            touchpoint: "Instalación en casa",
            partner: index === 0 ? "Muebles & Hogar S.A.S." : null,
            severity: "critical" as const,
            mark: index === 0 ? ("warning" as const) : ("breach" as const),
            clock,
            dueAt: Date.UTC(2026, 10, 26, 22, index),
          })),
        },
      },
      secretPath: null,
    },
    {
      name: "one clock, gathered in quiet hours",
      mail: {
        kind: "notices.clockDigest",
        facts: {
          warned: 0,
          breached: 1,
          lines: [
            {
              incidentId: "0199f0c2-5a11-7c3e-8b7d-2f1e0d9c8b7a",
              incidentNumber: 1042,
              title: "El técnico no llegó y nadie avisó",
              touchpoint: "Instalación en casa",
              partner: null,
              severity: "minor",
              mark: "breach",
              clock: "acknowledge",
              dueAt: Date.UTC(2026, 10, 26, 7, 30),
            },
          ],
        },
      },
      secretPath: null,
    },
    {
      name: "flag accepted, to the brand",
      mail: {
        kind: "notices.flagAccepted",
        facts: {
          flagId: "0199f0c2-5a11-7c3e-8b7d-2f1e0d9c8b7b",
          partnerId: "0199f0c2-5a11-7c3e-8b7d-2f1e0d9c8b7c",
          partner: "Muebles & Hogar S.A.S.",
          month: "2026-10",
          reason: "Tres meses seguidos por debajo, y lo hablamos en septiembre.",
        },
      },
      secretPath: null,
    },
    {
      name: "flag accepted, to the partner",
      mail: {
        kind: "notices.flagAccepted",
        facts: {
          flagId: "0199f0c2-5a11-7c3e-8b7d-2f1e0d9c8b7b",
          partnerId: "0199f0c2-5a11-7c3e-8b7d-2f1e0d9c8b7c",
          partner: null,
          month: "2026-10",
          reason: "",
        },
      },
      secretPath: null,
    },
    {
      name: "weekly summary",
      mail: {
        kind: "notices.weeklySummary",
        facts: {
          from: "2026-11-16",
          to: "2026-11-22",
          opened: 1342,
          resolved: 1,
          breached: 3,
          openNow: 57,
          house: null,
          lines: [
            { name: "Muebles & Hogar S.A.S.", opened: 1200, resolved: 0, breached: 2, openNow: 40 },
            { name: "Envíos del Valle", opened: 142, resolved: 1, breached: 1, openNow: 17 },
          ],
        },
      },
      secretPath: null,
    },
    {
      name: "weekly summary of a quiet week",
      mail: {
        kind: "notices.weeklySummary",
        facts: {
          from: "2026-11-16",
          to: "2026-11-22",
          opened: 0,
          resolved: 0,
          breached: 0,
          openNow: 1,
          house: "Envíos del Valle",
          lines: [],
        },
      },
      secretPath: null,
    },
  ];
