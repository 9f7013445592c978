import { unstable_parseMultipartFormData as parseMultipart } from "@remix-run/node";

/** A form's small fields together may have as many bytes. */
const MOST_FIELD_BYTES = 64 * 1024;
const MOST_FIELDS = 20;

/**
 * Reads a form that has one file: its small fields, and the file by whoever takes it, piece by piece. A second file, and
 * the field of one that was not chosen, are passed over. What is no such form is answered 415 or 400.
 */
export async function readMultipart(
  request: Request,
  file: string,
  take: (name: string, data: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<FormData> {
  if (!/^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? ""))
    throw new Response(null, { status: 415 });
  let isTaken = false;
  let fields = 0;
  let fieldBytes = 0;
  try {
    return await parseMultipart(request, async ({ name, filename, data }) => {
      if (name === file) {
        // A browser sends the field of a file that was not chosen without a name.
        if (filename === undefined || filename === "" || isTaken) await drain(data);
        else {
          isTaken = true;
          await take(filename, data);
        }
        return undefined;
      }
      if (++fields > MOST_FIELDS) throw new Error("too many fields");
      const pieces: Uint8Array[] = [];
      for await (const piece of data) {
        fieldBytes += piece.byteLength;
        if (fieldBytes > MOST_FIELD_BYTES) throw new Error("fields too long");
        pieces.push(piece);
      }
      return Buffer.concat(pieces).toString("utf8");
    });
  } catch {
    throw new Response(null, { status: 400 });
  }
}

async function drain(data: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of data) void piece;
}
