import type { SubmissionResult } from "@conform-to/react";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import type { Result } from "~/kernel/result";
import { mayAtAll, type Permission } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import type { Language } from "~/platform/i18n/languages";
import type { ActionAnswer } from "./action-answer";
import { inWords, refused } from "./answer-words.server";
import type { RequestContext } from "./context";
import { asWriter } from "./as-writer.server";
import { languageOf } from "./language.server";
import { parseForm, secretsIn, type FormSchema } from "./parse-form.server";
import { readForm, readParams, readQuery, withoutRoutes } from "./read-request.server";
import { goTo, safePath, type Destination } from "./redirect.server";
import type { Refusal } from "./refusals";

/** public: anybody. signedIn: any person. Otherwise one permission of the table. */
export type Access = "public" | "signedIn" | Permission;

type ViewerFor<May extends Access> = May extends "public" ? Viewer | null : Viewer;

/** Carried by every handler made here; the server does not start with one that lacks it. */
const DECLARATION = Symbol.for("eslabon.declaration");

export interface Declaration {
  readonly kind: "read" | "write";
  /** One entry for a plain handler, one per intent where a page has several forms. */
  readonly may: readonly { readonly intent: string | null; readonly may: Access; readonly form: FormSchema | null }[];
  readonly params: z.ZodObject | null;
  readonly query: z.ZodObject | null;
}

export function declarationOf(handler: unknown): Declaration | null {
  if (typeof handler !== "function" || !(DECLARATION in handler)) return null;
  return handler[DECLARATION] as Declaration;
}

function declared<Handler extends object>(handler: Handler, declaration: Declaration): Handler {
  return Object.assign(handler, { [DECLARATION]: declaration });
}

interface Asked<May extends Access, Params, Query> {
  readonly viewer: ViewerFor<May>;
  readonly params: Params;
  readonly query: Query;
  readonly request: Request;
  readonly context: RequestContext;
}

/** Declares a loader: who may, which parameters, which query; anything else in them is refused before it runs. */
export function read<
  May extends Access,
  Value,
  Params extends z.ZodObject = z.ZodObject<{}>,
  Query extends z.ZodObject = z.ZodObject<{}>,
>(
  options: { readonly may: May; readonly params?: Params; readonly query?: Query },
  handler: (asked: Asked<May, z.output<Params>, z.output<Query>>) => Promise<Value>,
) {
  const strictQuery = options.query?.strict();
  const loader = async ({ request, params, context }: LoaderFunctionArgs): Promise<Value> => {
    const viewer = await admit(options.may, request, context, "read");
    const query = readQuery(strictQuery, request) as z.output<Query>;
    return handler({ viewer, params: readParams(options.params, params), query, request, context });
  };
  return declared(loader, {
    kind: "read",
    may: [{ intent: null, may: options.may, form: null }],
    params: options.params ?? null,
    query: options.query ?? null,
  });
}

/** `preview` is worked out from what was typed, and nothing is written: the page comes back as it was, with it. */
export type Outcome = Result<Destination, Refusal> | { readonly preview: unknown } | Response | null;

interface WriteOptions<May extends Access, Form extends FormSchema, Params extends z.ZodObject> {
  readonly may: May;
  readonly form: Form;
  readonly params?: Params;
  /** The address has no page of its own to come back to: a wrong form is answered with its status alone. */
  readonly hasNoPage?: true;
}

export interface Written<May extends Access, Form, Params> extends Asked<May, Params, Record<string, never>> {
  readonly form: Form;
}

/**
 * Declares an action with one form. The handler answers with a destination (the browser is sent there), a refusal
 * (the page comes back as it was typed, with the reason), a preview, or null (not there, or not yours: the same 404).
 */
export function write<May extends Access, Form extends FormSchema, Params extends z.ZodObject = z.ZodObject<{}>>(
  options: WriteOptions<May, Form, Params>,
  handler: (written: Written<May, z.output<Form>, z.output<Params>>) => Promise<Outcome>,
) {
  return writeOneOf({
    params: options.params ?? (z.object({}) as Params),
    intents: { "": intent({ may: options.may, form: options.form }, handler) },
    ...(options.hasNoPage ? { hasNoPage: true } : {}),
  });
}

export interface Intent<Params> {
  readonly may: Access;
  readonly form: FormSchema;
  readonly run: (typed: FormData, asked: Asked<"signedIn", Params, Record<string, never>>) => Promise<Ran>;
}

type Ran =
  | { readonly reply: SubmissionResult<string[]>; readonly refusal: Refusal | null; readonly preview?: unknown }
  | { readonly outcome: Destination | Response | null };

/** One form of a page that has several. `params` is the page's own schema, where the handler reads from the address. */
export function intent<May extends Access, Form extends FormSchema, Params>(
  options: { readonly may: May; readonly form: Form; readonly params?: z.ZodType<Params> },
  handler: (written: Written<May, z.output<Form>, Params>) => Promise<Outcome>,
): Intent<Params> {
  return {
    may: options.may,
    form: options.form,
    run: async (typed, asked) => {
      const parsed = parseForm(typed, options.form);
      if (!parsed.ok) return { reply: parsed.reply, refusal: null };
      const outcome = await handler({ ...asked, viewer: asked.viewer as ViewerFor<May>, form: parsed.form });
      if (outcome === null || outcome instanceof Response) return { outcome };
      const reply = parsed.submission.reply({ resetForm: false, hideFields: secretsIn(typed) });
      if ("preview" in outcome) return { reply, refusal: null, preview: outcome.preview };
      return outcome.ok ? { outcome: outcome.value } : { reply, refusal: outcome.refusal };
    },
  };
}

/** Declares an action whose page has several forms, told apart by the field `intent`. */
export function writeOneOf<Params extends z.ZodObject>(options: {
  readonly params: Params;
  readonly intents: Readonly<Record<string, Intent<z.output<Params>>>>;
  readonly hasNoPage?: true;
}) {
  const names = Object.keys(options.intents);
  const action = async ({ request, params, context }: ActionFunctionArgs) => {
    const typed = await readForm(request);
    const named = names.length === 1 && names[0] === "" ? "" : String(typed.get("intent") ?? "");
    const chosen = names.includes(named) ? options.intents[named] : undefined;
    // An unknown intent still asks for a person first: strangers learn nothing about the forms of a page.
    const viewer = await admit(chosen?.may ?? "signedIn", request, context, "write");
    if (chosen === undefined) throw new Response(null, { status: 422 });
    if (named !== "") typed.delete("intent");
    const asked = { viewer: viewer as Viewer, params: readParams(options.params, params), query: {}, request, context };
    const ran = await asWriter(viewer, context, { may: chosen.may, intent: named }, () => chosen.run(typed, asked));
    return reply(ran, named, await languageOf(request, context), options.hasNoPage === true);
  };
  return declared(action, {
    kind: "write",
    may: names.map((name) => ({
      intent: name === "" ? null : name,
      may: options.intents[name]!.may,
      form: options.intents[name]!.form,
    })),
    params: options.params,
    query: null,
  });
}

/**
 * Declares an action with one form that is read in a way of its own, and only after it is known who sends it. `read` gives
 * the fields and whatever else came; `settle` is told at the end, whatever happened, whether the handler said yes.
 */
export function writeReading<May extends Permission, Form extends FormSchema, Sent>(
  options: {
    readonly may: May;
    readonly form: Form;
    readonly read: (request: Request) => Promise<{ readonly typed: FormData; readonly sent: Sent }>;
    readonly settle: (sent: Sent, isDone: boolean) => Promise<void>;
  },
  handler: (written: Written<May, z.output<Form>, object> & { readonly sent: Sent }) => Promise<Outcome>,
) {
  const action = async ({ request, context }: ActionFunctionArgs) => {
    const viewer = await admit(options.may, request, context, "write");
    const { typed, sent } = await options.read(request);
    let isDone = false;
    const { run } = intent<May, Form, object>(options, async (written) => {
      const outcome = await handler({ ...written, sent });
      isDone = outcome !== null && !(outcome instanceof Response) && "ok" in outcome && outcome.ok;
      return outcome;
    });
    try {
      const asked = { viewer, params: {}, query: {}, request, context };
      const ran = await asWriter(viewer, context, { may: options.may, intent: "" }, () => run(typed, asked));
      return reply(ran, "", await languageOf(request, context), false);
    } finally {
      await options.settle(sent, isDone);
    }
  };
  const { may, form } = options;
  return declared(action, { kind: "write", may: [{ intent: null, may, form }], params: null, query: null });
}

/** What an action answers: on to another page, or the form as it was typed with the reason. */
function reply(ran: Ran, named: string, language: Language, hasNoPage: boolean) {
  if ("outcome" in ran) {
    if (ran.outcome === null) throw new Response(null, { status: 404 });
    return ran.outcome instanceof Response ? ran.outcome : goTo(ran.outcome);
  }
  const { status, said } = ran.refusal === null ? { status: 422, said: null } : refused(ran.refusal, language);
  if (hasNoPage) throw new Response(null, { status });
  const answer: ActionAnswer = {
    intent: named === "" ? null : named,
    form: inWords(ran.reply, language),
    refusal: said,
    preview: ran.preview,
  };
  return data(answer, { status: ran.preview === undefined ? status : 200 });
}

async function admit<May extends Access>(
  may: May,
  request: Request,
  context: RequestContext,
  kind: "read" | "write",
): Promise<ViewerFor<May>> {
  const viewer = await context.viewer();
  if (may === "public") return viewer as ViewerFor<May>;
  const { pathname, search } = new URL(request.url);
  if (viewer === null) {
    const back =
      kind === "read" && pathname !== "/"
        ? `?to=${encodeURIComponent(safePath(pathname + withoutRoutes(search)))}`
        : "";
    throw goTo({ to: `/sign-in${back}` });
  }
  if (may !== "signedIn" && !mayAtAll(viewer, may)) {
    await context.recordDenial({ may, path: pathname });
    throw new Response(null, { status: 403 });
  }
  return viewer as ViewerFor<May>;
}

/** The page's data, or 404 for what is missing or another's: the two cannot be told apart. */
export function found<Value>(value: Value | null): Value {
  if (value === null) throw new Response(null, { status: 404 });
  return value;
}

/** A command's answer as an action's: done leads on, refused comes back, null is not found. */
export function answer<Value, Refused extends Refusal>(
  result: Result<Value, Refused> | null,
  to: Destination | ((value: Value) => Destination),
): Outcome {
  if (result === null || !result.ok) return result;
  return { ok: true, value: typeof to === "function" ? to(result.value) : to };
}
