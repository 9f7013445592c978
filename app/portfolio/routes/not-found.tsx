import { read } from "~/platform/http/handlers.server";

export const loader = read({ may: "public" }, async () => {
  throw new Response(null, { status: 404 });
});

/** Never drawn: the loader always answers 404, which the root draws. It exists so that the address answers as a page. */
export default function NotFoundRoute() {
  return null;
}
