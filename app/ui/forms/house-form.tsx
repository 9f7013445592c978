import { FormProvider, getFormProps, type FormMetadata } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { classes } from "../classes";
import { RefusalNotice } from "../refusal-notice";
import { FormErrors } from "./form-errors";
import { usePressFirst } from "./use-press-first";

interface HouseFormProps<Schema extends Record<string, unknown>> {
  readonly form: FormMetadata<Schema>;
  /** Why the business said no to what was sent. */
  readonly refusal?: ActionAnswer["refusal"] | undefined;
  /** The address it posts to; this page unless told. */
  readonly action?: string;
  /** For a form that also sends files. */
  readonly encType?: "multipart/form-data";
  /** Fields side by side instead of one below the other; for two or three short ones. */
  readonly inline?: boolean;
  readonly children: React.ReactNode;
}

/** The form element: posts, keeps its fields' ids, shows at the top what stands in the way. */
export function HouseForm<Schema extends Record<string, unknown>>(props: HouseFormProps<Schema>) {
  const { form, inline = false } = props;
  const pressFirst = usePressFirst();
  return (
    <FormProvider context={form.context}>
      <Form
        method="post"
        {...getFormProps(form)}
        ref={pressFirst}
        {...(props.action === undefined ? {} : { action: props.action })}
        {...(props.encType === undefined ? {} : { encType: props.encType })}
        className={classes(inline ? "flex flex-wrap items-end gap-3" : "space-y-5")}
      >
        <RefusalNotice refusal={props.refusal} />
        <FormErrors form={form} />
        {props.children}
      </Form>
    </FormProvider>
  );
}
