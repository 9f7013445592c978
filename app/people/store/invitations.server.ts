import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { isRole } from "~/people/domain/roles";
import { expiryOf, pathOf } from "~/people/domain/tokens";
import type { Tx } from "~/platform/db/db.server";
import { mailTo } from "./mails.server";
import { makeToken } from "./tokens.server";

/** Makes the link of an invitation and owes its mail; a link sent before opens nothing any more. Gives its path. */
export async function postInvitation(
  tx: Tx,
  personId: PersonId,
  invitedBy: string,
  brandLanguage: string,
  at: Instant,
): Promise<string> {
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      email: true,
      language: true,
      role: true,
      partner: { select: { name: true } },
    },
  });
  if (!isRole(person.role)) throw new Error(`a person with the role ${person.role}`);
  const token = await makeToken(tx, { purpose: "invitation", personId, madeAt: at });
  const secretPath = pathOf("invitation", token);
  const facts = { invitedBy, house: person.partner?.name ?? null, role: person.role };
  await mailTo(
    tx,
    person,
    brandLanguage,
    { kind: "people.invitation", facts },
    {
      createdAt: at,
      secretPath,
      expiresAt: expiryOf("invitation", at),
    },
  );
  return secretPath;
}
