import { z } from "zod";
import { readLogo } from "~/people/queries/read-brand.server";
import { found, read } from "~/platform/http/handlers.server";

const params = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/) });

/** The brand's logo, also for who has not signed in. Named by its content, so it never changes under its address. */
export const loader = read({ may: "public", params }, async ({ params: { digest } }) => {
  const { type, bytes } = found(await readLogo(digest));
  return new Response(bytes, {
    headers: {
      "Content-Type": type,
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": "inline",
      "Content-Security-Policy": "default-src 'none'",
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
});
