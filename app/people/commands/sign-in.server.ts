import { ok, refuse, type Result } from "~/kernel/result";
import type { PeopleRefusal } from "~/people/domain/refusals";
import { findCredentials } from "~/people/store/people.server";
import { isPasswordOf } from "~/people/store/passwords.server";
import { beginSession } from "~/people/store/sessions.server";

/** Begins a session. An unknown address, a wrong password and a disabled person get the same answer after the same work. */
export async function signIn(
  typed: { readonly email: string; readonly password: string },
  isSecure: boolean,
): Promise<Result<{ readonly cookie: string }, PeopleRefusal>> {
  const person = await findCredentials(typed.email);
  const isRight = await isPasswordOf(person?.passwordHash ?? null, typed.password);
  if (isRight === null) return refuse({ code: "people.busy" });
  if (!isRight || person === null || !person.isActive) return refuse({ code: "people.wrong-credentials" });
  return ok({ cookie: await beginSession(person.personId, isSecure) });
}
