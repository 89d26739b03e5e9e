import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { Route } from "next";
import { refresh } from "next/cache";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { BusyError, ConflictError, KeyReusedError, NotFoundError } from "@/db/errors";
import type { Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { type ActionState, idleState } from "@/lib/core/action-state";
import { todayIn } from "./clock";
import { logFault } from "./log";
import { isSameOrigin } from "./origin";
import { echoForm, isUnreadable, readForm } from "./read-form";
import { findViewer } from "./viewer";

/** How an action answers: done, perhaps with a value, a way to go and a change to undo; or refused in plain words. */
export type ActionAnswer<Value = null> =
  | { ok: true; value?: Value; message?: string; redirectTo?: string; changeId?: number | null }
  | { ok: false; message: string; fieldErrors?: Record<string, string[]>; link?: ActionState["link"] };
export type Action<Value = null> = (previous: ActionState<Value>, form: FormData) => Promise<ActionState<Value>>;

type Context<Input, Person> = { viewer: Person; input: Input; today: string; once: Once };
type Run<Input, Person, Value> = (context: Context<Input, Person>) => Promise<ActionAnswer<Value>>;

/** An action for signed-in people: origin, viewer, input and key are checked before `run` sees anything. */
export function defineAction<Schema extends z.ZodType, Value = null>(
  schema: Schema,
  run: Run<z.output<Schema>, Viewer, Value>,
): Action<Value> {
  return (previous, form) =>
    answer(previous, form, async () => {
      const viewer = await findViewer();
      if (!viewer)
        return {
          ...refused("Your session has ended. Sign in again: what you typed stays here."),
          status: "signed-out",
        };
      return parseAndRun(schema, form, viewer.timeZone, (input, today, once) => run({ viewer, input, today, once }));
    });
}

/** An action that visitors may call too: the same checks, with a viewer only if somebody is signed in. */
export function definePublicAction<Schema extends z.ZodType, Value = null>(
  schema: Schema,
  run: Run<z.output<Schema>, Viewer | null, Value>,
): Action<Value> {
  return (previous, form) =>
    answer(previous, form, async () => {
      const viewer = await findViewer();
      return parseAndRun(schema, form, viewer?.timeZone ?? "UTC", (input, today, once) =>
        run({ viewer, input, today, once }),
      );
    });
}

type Outcome<Value> = Partial<ActionState<Value>> & { redirectTo?: string | undefined };

const refused = (message: string, fieldErrors: Record<string, string[]> = {}) =>
  ({ status: "refused", message, fieldErrors }) as const;

async function answer<Value>(
  previous: ActionState<Value>,
  form: FormData,
  work: () => Promise<Outcome<Value>>,
): Promise<ActionState<Value>> {
  if (!(form instanceof FormData)) notFound();
  const key = readKey(form) ?? randomUUID();
  const outcome = await guarded(form, work);
  const isKept = outcome.status === "done";
  const { redirectTo, ...state } = outcome;
  if (isKept && redirectTo) redirect(redirectTo as Route);
  if (isKept) refresh();
  return {
    ...idleState<Value>(isKept || outcome.status === "idle" ? randomUUID() : key),
    input: isKept ? {} : echoForm(form),
    value: previous?.value ?? null,
    ...state,
  };
}

async function guarded<Value>(form: FormData, work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    if (!(await isSameOrigin()))
      return refused("This form was not sent from a page of this site, so nothing was done.");
    if (isUnreadable(form))
      return refused("The form holds a character that cannot be stored, or far too many fields. Nothing was done.");
    return await work();
  } catch (error) {
    unstable_rethrow(error);
    return explain(error);
  }
}

function explain<Value>(error: unknown): Outcome<Value> {
  if (error instanceof NotFoundError) notFound();
  if (error instanceof ConflictError) {
    const conflict = (error.current ?? {}) as Record<string, unknown>;
    return {
      ...refused("This was changed elsewhere meanwhile. Your text is kept: look at both, then send again."),
      conflict,
    };
  }
  if (error instanceof BusyError)
    return refused("Waymark is busy right now. Nothing was changed: try again in a moment.");
  if (error instanceof KeyReusedError)
    return { ...refused("This form was sent before with other values. Check them and send again."), key: randomUUID() };
  const reference = logFault(error, "action");
  return refused(
    `Something went wrong on our side (reference ${reference}). What you typed is kept, and sending it again is safe.`,
  );
}

async function parseAndRun<Schema extends z.ZodType, Value>(
  schema: Schema,
  form: FormData,
  timeZone: string,
  run: (input: z.output<Schema>, today: string, once: Once) => Promise<ActionAnswer<Value>>,
): Promise<Outcome<Value>> {
  const parsed = schema.safeParse(readForm(form));
  if (!parsed.success) return refused("Please check the marked fields.", fieldErrorsOf(parsed.error));
  const key = readKey(form);
  if (!key) return refused("This form has lost its key. Reload the page and send again.");
  const inputHash = createHash("sha256")
    .update(JSON.stringify(echoForm(form)))
    .digest("hex");
  const result = await run(parsed.data, todayIn(timeZone), { key, inputHash });
  if (!result.ok) return { ...refused(result.message, result.fieldErrors), link: result.link ?? null };
  return {
    status: "done",
    message: result.message ?? null,
    value: result.value ?? null,
    changeId: result.changeId ?? null,
    redirectTo: result.redirectTo,
  };
}

function fieldErrorsOf(error: z.ZodError): Record<string, string[]> {
  const byField = new Map<string, string[]>();
  for (const { path, message } of error.issues) {
    const name = path.join(".") || "form";
    byField.set(name, [...(byField.get(name) ?? []), message]);
  }
  return Object.fromEntries(byField);
}

function readKey(form: FormData): string | null {
  const key = form.get("idempotencyKey");
  return typeof key === "string" && /^[\w-]{8,100}$/.test(key) ? key : null;
}
