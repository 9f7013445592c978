import { parse, useForm, type DefaultValue, type SubmissionResult } from "@conform-to/react";
import { errorsInForm } from "./constraints";

type Shape = Record<string, unknown>;
type FormOptions<Schema extends Shape> = Parameters<typeof useForm<Schema>>[0];

interface HouseFormOptions<Schema extends Shape> {
  /** Unique on the page; ids of fields and messages are made from it. */
  readonly id: string;
  /** What the action answered, from `useActionData`; carries what was typed, so a refused form returns filled. */
  readonly lastResult?: SubmissionResult<string[]> | null | undefined;
  /** Made from the schema on the server and sent with loader data: no schema library reaches the browser. */
  readonly constraint?: FormOptions<Schema>["constraint"];
  readonly defaultValue?: DefaultValue<Schema> | undefined;
}

/** A form that works without JavaScript and, with it, checks each field when it is left, by the browser's own constraints
 *  and in our own words. The server's word is the last one in any case. */
export function useHouseForm<Schema extends Shape>(options: HouseFormOptions<Schema>) {
  return useForm<Schema>({
    id: options.id,
    lastResult: options.lastResult ?? null,
    ...(options.constraint === undefined ? {} : { constraint: options.constraint }),
    ...(options.defaultValue === undefined ? {} : { defaultValue: options.defaultValue }),
    shouldValidate: "onBlur",
    shouldRevalidate: "onInput",
    onValidate: ({ form, formData }) =>
      parse<Schema, string[]>(formData, {
        resolve: (payload) => {
          const error = errorsInForm(form.elements);
          return error === null ? { value: payload as Schema } : { error };
        },
      }),
  });
}
