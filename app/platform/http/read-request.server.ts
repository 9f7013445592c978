import type { z } from "zod";

/** The query without what Remix itself added. */
export function withoutRoutes(search: string): string {
  const query = new URLSearchParams(search);
  query.delete("_routes");
  return query.size === 0 ? "" : `?${query}`;
}

export function readParams<Params extends z.ZodObject>(
  schema: Params | undefined,
  params: Readonly<Record<string, string | undefined>>,
): z.output<Params> {
  if (schema === undefined) return {} as z.output<Params>;
  const parsed = schema.safeParse(params);
  // A badly formed id is an id of nothing: the same answer as a missing object.
  if (!parsed.success) throw new Response(null, { status: 404 });
  return parsed.data;
}

/** Parameters Remix itself adds to an address. */
const OWN_QUERY = new Set(["_routes", "index"]);

/** `schema` is strict: made so once, as making a schema costs more than using it. */
export function readQuery(schema: z.ZodObject | undefined, request: Request): object {
  if (schema === undefined) return {};
  const given: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URL(request.url).searchParams) {
    if (OWN_QUERY.has(name) || value === "") continue;
    const before = given[name];
    given[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  const parsed = schema.safeParse({ ...given });
  if (!parsed.success) throw new Response(null, { status: 422 });
  return parsed.data;
}

export async function readForm(request: Request): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    throw new Response(null, { status: 415 });
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
}
