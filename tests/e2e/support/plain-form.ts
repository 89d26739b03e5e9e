import type { APIRequestContext, APIResponse, Locator, Page } from "@playwright/test";

type Pair = readonly [name: string, value: string];

const entities: Record<string, string> = { amp: "&", quot: '"', lt: "<", gt: ">", "#x27": "'", "#39": "'" };

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag);
  return found ? decode(found[1] ?? "") : null;
}

/** The hidden fields of the first form with a button of this name (and `holding` somewhere in it), and the button's own. */
export function readForm(html: string, button: string, holding = ""): Pair[] {
  for (const [form] of html.matchAll(/<form\b[\s\S]*?<\/form>/g)) {
    const pressed = [...form.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/g)].find(
      ([, , label = ""]) => decode(label.replace(/<[^>]+>/g, "")).trim() === button,
    );
    if (!pressed || !form.includes(holding)) continue;
    const tags = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([tag]) => tag);
    return [...tags, pressed[0]].flatMap((tag): Pair[] => {
      const name = attribute(tag, "name");
      return name === null ? [] : [[name, attribute(tag, "value") ?? ""]];
    });
  }
  throw new Error(`there is no form with a button “${button}”${holding ? ` holding ${holding}` : ""}`);
}

type Sent = {
  request: APIRequestContext;
  path: string;
  button: string;
  fields?: Record<string, string>;
  holding?: string;
  /** Instead of the Origin that a browser would send. */
  headers?: Record<string, string>;
};

/** Opens a page and sends one of its forms as a browser without scripts does: the hidden fields, what is typed, the button. */
export async function sendPlainForm({
  request,
  path,
  button,
  fields = {},
  holding = "",
  headers,
}: Sent): Promise<APIResponse> {
  const page = await request.get(path);
  const body = new FormData();
  for (const [name, value] of readForm(await page.text(), button, holding))
    if (!(name in fields)) body.append(name, value);
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const { origin } = new URL(page.url());
  return request.post(page.url(), { multipart: body, maxRedirects: 0, headers: headers ?? { origin } });
}

/** Presses a button of a plain form and waits for the page that answers; whoever went on at once would cut the post off. */
export async function pressAndLand(page: Page, button: Locator): Promise<void> {
  await Promise.all([page.waitForEvent("load"), button.click()]);
}
