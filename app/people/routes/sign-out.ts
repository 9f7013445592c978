import { z } from "zod";
import { signOut } from "~/people/commands/sign-out.server";
import { write } from "~/platform/http/handlers.server";

export const action = write({ may: "public", hasNoPage: true, form: z.object({}) }, async ({ request, context }) => {
  const cookie = await signOut(request.headers.get("cookie"), context.isSecure);
  return { ok: true, value: { to: "/sign-in", headers: [["Set-Cookie", cookie]] } };
});
