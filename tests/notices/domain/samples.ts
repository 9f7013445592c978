import { idOf, type PartnerId, type PersonId } from "~/kernel/ids";
import { instant, type Instant } from "~/kernel/instant";
import type { Reader } from "~/notices/domain/audience";
import { UNCHOSEN, type Preferences } from "~/notices/domain/preferences";
import type { Role } from "~/people/domain/roles";

export const at = (iso: string): Instant => instant(Date.parse(iso));

export const courier = idOf<PartnerId>("courier");
export const installer = idOf<PartnerId>("installer");

export function reader(
  name: string,
  role: Role,
  partnerId: PartnerId | null = null,
  preferences: Partial<Preferences> = {},
): Reader {
  return { personId: idOf<PersonId>(name), name, role, partnerId, preferences: { ...UNCHOSEN, ...preferences } };
}

/** The house of the worked examples in docs/rules/notices.md. */
export const luisa = reader("Luisa", "partnerLead", courier);
export const ana = reader("Ana", "partnerAgent", courier);
export const beto = reader("Beto", "partnerAgent", courier);
export const ivan = reader("Iván", "partnerLead", installer);
export const marta = reader("Marta", "manager");
export const elena = reader("Elena", "executive");
const adela = reader("Adela", "admin");
export const everybody = [luisa, ana, beto, ivan, marta, elena, adela];
