import type { PartnerRole } from "~/people/domain/roles";

export function demoAddress(local: string): string {
  return `${local}@demo.example`;
}

/** The people of a partner with their addresses: lead.quicio@, agent.quicio@, agent2.quicio@ …, unless it has its own. */
export function peopleOf(
  key: string,
  { people, addresses = [] }: { readonly people: readonly string[]; readonly addresses?: readonly string[] },
): { readonly name: string; readonly email: string; readonly role: PartnerRole }[] {
  return people.map((name, index) => {
    const prefix = index === 0 ? "lead" : index === 1 ? "agent" : `agent${index}`;
    const role = index === 0 ? "partnerLead" : "partnerAgent";
    return { name, role, email: demoAddress(addresses[index] ?? `${prefix}.${key}`) };
  });
}
