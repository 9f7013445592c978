/** Who plays in the stories; the seed writes them, the pages let them in. */
export const PASSWORD = "eslabon-demo-2026";

/** Of the brand, and of the city file. */
export const ZONE = "America/New_York";

export interface Person {
  readonly name: string;
  readonly email: string;
}

const partnerPerson = (name: string, address: string): Person => ({ name, email: `${address}@demo.example` });

export const PEOPLE = {
  admin: { name: "Amalia Rey", email: "admin@demo.example" },
  manager: { name: "Mateo Ríos", email: "manager@demo.example" },
  executive: { name: "Elena Duarte", email: "executive@demo.example" },
  inspectionsLead: partnerPerson("Beatriz Lemus", "lead.isd"),
  waterLead: partnerPerson("Óscar Peñaloza", "lead.bwsc"),
  parksLead: partnerPerson("Julián Cárdenas", "lead.park"),
  parksAgent: partnerPerson("Nadia Ferrer", "agent.park"),
  newcomerLead: partnerPerson("Inés Cifuentes", "lead.rutaverde"),
} as const satisfies Record<string, Person>;
