import { readFileSync } from "node:fs";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { idleState } from "@/lib/core/action-state";

type Manifest = { node: Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }> };
export type ServerAction = { id: string; name: string; file: string };

/** Every server action of the production build: each is an address that anybody may post to. */
export function listServerActions(): ServerAction[] {
  const manifest: Manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));
  return Object.entries(manifest.node).map(([id, { exportedName, filename }]) => ({
    id,
    name: exportedName,
    file: filename,
  }));
}

type Call = {
  request: APIRequestContext;
  action: ServerAction;
  path: string;
  fields: Record<string, string>;
  headers: Record<string, string>;
};

/** Calls an action as a browser's script would, with whatever fields and headers; never follows where it leads. */
export function callServerAction({ request, action, path, fields, headers }: Call): Promise<APIResponse> {
  const key = crypto.randomUUID();
  const body = new FormData();
  // The arguments are the form's former state and its data; "$K1" says that the data are the parts that begin with "_1_".
  for (const [name, value] of Object.entries({ idempotencyKey: key, ...fields })) body.append(`_1_${name}`, value);
  body.append("0", JSON.stringify([idleState(key), "$K1"]));
  return request.post(path, {
    multipart: body,
    maxRedirects: 0,
    headers: { accept: "text/x-component", "next-action": action.id, ...headers },
  });
}
