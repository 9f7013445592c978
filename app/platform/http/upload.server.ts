import type { z } from "zod";
import type { Permission } from "~/people/domain/permissions";
import { readEnv } from "~/platform/env.server";
import { removeUpload, storeUpload, uploadsFolder, type StoredUpload } from "~/platform/uploads.server";
import { writeReading, type Outcome, type Written } from "./handlers.server";
import { readMultipart } from "./multipart.server";
import type { FormSchema } from "./parse-form.server";

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
      read: (request) => readToDisk(request, options, folder()),
      settle: async (sent, isDone) => {
        if (!isDone && typeof sent === "object") await removeUpload(folder(), sent.key);
      },
    },
    handler,
  );
}

async function readToDisk(
  request: Request,
  { file, mostBytes }: { readonly file: string; readonly mostBytes: number },
  folder: string,
): Promise<{ typed: FormData; sent: UploadSent }> {
  const received: { sent: UploadSent } = { sent: "none" };
  try {
    const typed = await readMultipart(request, file, async (name, data) => {
      received.sent = (await storeUpload(folder, name, data, mostBytes)) ?? "tooLarge";
    });
    return { typed, sent: received.sent };
  } catch (error) {
    if (typeof received.sent === "object") await removeUpload(folder, received.sent.key);
    throw error;
  }
}
