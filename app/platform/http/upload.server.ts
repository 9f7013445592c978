import { unstable_parseMultipartFormData as parseMultipart } from "@remix-run/node";
import type { z } from "zod";
import type { Permission } from "~/people/domain/permissions";
import { readEnv } from "~/platform/env.server";
import { removeUpload, storeUpload, uploadsFolder, type StoredUpload } from "~/platform/uploads.server";
import { writeReading, type Outcome, type Written } from "./handlers.server";
import type { FormSchema } from "./parse-form.server";

/** A form's small fields together may have as many bytes. */
const MOST_FIELD_BYTES = 64 * 1024;
const MOST_FIELDS = 20;

interface UploadOptions<Form extends FormSchema> {
  readonly may: Permission;
  readonly form: Form;
  /** Name of the file's field. */
  readonly file: string;
  readonly mostBytes: number;
}

/** none: no file was chosen. tooLarge: it was not kept. */
export type UploadSent = StoredUpload | "none" | "tooLarge";

/**
 * Declares an action that takes one file beside its form. The file goes to the disk as it comes, never as a whole through
 * memory, and only after it is known who sends it. It stays where the handler says yes; in every other case it is removed.
 */
export function writeUpload<Form extends FormSchema>(
  options: UploadOptions<Form>,
  handler: (written: Written<Permission, z.output<Form>, object> & { readonly sent: UploadSent }) => Promise<Outcome>,
) {
  const folder = () => uploadsFolder(readEnv().DATA_FOLDER);
  return writeReading(
    {
      may: options.may,
      form: options.form,
      read: (request) => readMultipart(request, options, folder()),
      settle: async (sent, isDone) => {
        if (!isDone && typeof sent === "object") await removeUpload(folder(), sent.key);
      },
    },
    handler,
  );
}

async function readMultipart<Form extends FormSchema>(
  request: Request,
  { file, mostBytes }: UploadOptions<Form>,
  folder: string,
): Promise<{ typed: FormData; sent: UploadSent }> {
  if (!/^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? ""))
    throw new Response(null, { status: 415 });
  const received: { sent: UploadSent } = { sent: "none" };
  let fields = 0;
  let fieldBytes = 0;
  try {
    const typed = await parseMultipart(request, async ({ name, filename, data }) => {
      if (name === file) {
        // A browser sends the field of a file that was not chosen without a name.
        if (filename === undefined || filename === "" || received.sent !== "none") await drain(data);
        else received.sent = (await storeUpload(folder, filename, data, mostBytes)) ?? "tooLarge";
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
    return { typed, sent: received.sent };
  } catch {
    if (typeof received.sent === "object") await removeUpload(folder, received.sent.key);
    throw new Response(null, { status: 400 });
  }
}

async function drain(data: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of data) void piece;
}
