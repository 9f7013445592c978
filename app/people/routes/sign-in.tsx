import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signIn } from "~/people/commands/sign-in.server";
import { email, text } from "~/platform/http/form-fields.server";
import { read, write } from "~/platform/http/handlers.server";
import { goTo } from "~/platform/http/redirect.server";
import { constraintsOf } from "~/platform/http/parse-form.server";

const form = z.object({ email: email(), password: z.string().min(1).max(128), to: text({ max: 2000 }).optional() });
const query = z.object({ to: z.string().max(2000).optional() });

export const handle = { texts: ["people", "refusals"] };

export const loader = read({ may: "public", query }, async ({ viewer, query: asked }) => {
  if (viewer !== null) throw goTo({ to: "/" });
  return { to: asked.to ?? "/", constraint: constraintsOf(form) };
});

export const action = write({ may: "public", form }, async ({ form: typed, context }) => {
  const begun = await signIn(typed, context.isSecure);
  if (!begun.ok) return begun;
  return { ok: true, value: { to: typed.to ?? "/", headers: [["Set-Cookie", begun.value.cookie]] } };
});

export default function SignInRoute() {
  const { to } = useLoaderData<typeof loader>();
  return (
    <form method="post">
      <input type="hidden" name="to" value={to} />
      <input name="email" />
      <input name="password" type="password" />
      <button type="submit">OK</button>
    </form>
  );
}
