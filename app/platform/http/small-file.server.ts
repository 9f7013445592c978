import type { z } from "zod";
import type { Permission } from "~/people/domain/permissions";
import { writeReading, type Outcome, type Written } from "./handlers.server";
import { readMultipart } from "./multipart.server";
import type { FormSchema } from "./parse-form.server";

/** The bytes of the one file of a form. none: no file was chosen. */
export type SmallFile = Uint8Array | "none" | "tooLarge";

/** Declares an action whose form has one small file, read into memory: a picture. Large ones go by `writeUpload`. */
export function writeSmallFile<Form extends FormSchema>(
  options: { readonly may: Permission; readonly form: Form; readonly file: string; readonly mostBytes: number },
  handler: (written: Written<Permission, z.output<Form>, object> & { readonly sent: SmallFile }) => Promise<Outcome>,
) {
  const { may, form, file, mostBytes } = options;
  const read = async (request: Request) => {
    const received: { sent: SmallFile } = { sent: "none" };
    const typed = await readMultipart(request, file, async (_name, data) => {
      received.sent = await bytesOf(data, mostBytes);
    });
    return { typed, sent: received.sent };
  };
  return writeReading({ may, form, read, settle: async () => undefined }, handler);
}

/** All of it is read even when it is too large: the form's other fields come after it. */
async function bytesOf(data: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | "tooLarge"> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of data) {
    bytes += piece.byteLength;
    if (bytes <= most) pieces.push(piece);
  }
  return bytes > most ? "tooLarge" : Buffer.concat(pieces);
}
