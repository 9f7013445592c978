import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { z } from "zod";
import type { PartnerId } from "~/kernel/ids";
import { centsOf } from "~/kernel/money";
import { confirmFigures } from "~/partners/commands/confirm-figures.server";
import { enterFigures } from "~/partners/commands/enter-figures.server";
import { MOST_VOLUME } from "~/partners/domain/figures";
import { readFigures } from "~/partners/queries/read-figures.server";
import { FiguresView } from "~/partners/ui/figures-view";
import { id, month, version, whole } from "~/platform/http/form-fields.server";
import { answer, found, intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";

const params = z.object({ partnerId: id<PartnerId>() });
type Params = z.output<typeof params>;
const query = z.object({ month: month().optional(), before: month().optional() });
const volume = () => whole({ min: 0, max: MOST_VOLUME });
/** 0 where nothing was entered yet. */
const seen = () => whole({ min: 0, max: 2_000_000_000 });
const amount = () =>
  z
    .string()
    .max(24)
    .refine((typed) => centsOf(typed) !== null, { error: "form.notANumber" })
    .transform((typed) => centsOf(typed) ?? 0n);
const forms = {
  enter: z.object({ month: month(), volume: volume(), version: seen() }),
  enterAsBrand: z.object({
    month: month(),
    volume: volume().optional(),
    spend: amount().optional(),
    version: seen(),
  }),
  confirm: z.object({ month: month(), version: version() }),
};
const back = ({ partnerId }: Params) => ({ to: `/partners/${partnerId}/months`, said: "saved" }) as const;

export const handle = { texts: ["partners"] } satisfies RouteTexts;

export const loader = read(
  { may: "partnerMonth:read", params, query },
  async ({ viewer, params: { partnerId }, query: asked }) => {
    const page = found(
      await readFigures(viewer, partnerId, { chosen: asked.month ?? null, olderThan: asked.before ?? null }),
    );
    return { page, constraint: constraintsOf(page.seesSpend ? forms.enterAsBrand : forms.enter) };
  },
);

export const action = writeOneOf({
  params,
  intents: {
    enter: intent<"partnerMonth:write", typeof forms.enter, Params>(
      { may: "partnerMonth:write", form: forms.enter },
      async ({ viewer, params: at, form }) =>
        answer(await enterFigures(viewer, at.partnerId, { ...form, spendCents: null }), back(at)),
    ),
    enterAsBrand: intent<"partnerMonth:confirm", typeof forms.enterAsBrand, Params>(
      { may: "partnerMonth:confirm", form: forms.enterAsBrand },
      async ({ viewer, params: at, form: { spend, ...typed } }) => {
        const figures = { ...typed, volume: typed.volume ?? null, spendCents: spend ?? null };
        return answer(await enterFigures(viewer, at.partnerId, figures), back(at));
      },
    ),
    confirm: intent<"partnerMonth:confirm", typeof forms.confirm, Params>(
      { may: "partnerMonth:confirm", form: forms.confirm },
      async ({ viewer, params: at, form }) => answer(await confirmFigures(viewer, at.partnerId, form), back(at)),
    ),
  },
});

export default function MonthsRoute() {
  const { partnerId = "" } = useParams();
  return (
    <FiguresView partnerId={partnerId} {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
