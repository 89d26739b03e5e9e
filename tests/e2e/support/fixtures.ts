import { test as base, type BrowserContext, type BrowserContextOptions, expect } from "@playwright/test";
import { createAccount, type Person } from "./people";
import { saveRoadmap } from "./roadmaps";

type Fixtures = {
  /** Makes an account of its own for this test and signs the test's browser in. */
  login: () => Promise<Person>;
  /** Signs in like `login` and saves a roadmap towards Data Scientist; its path. */
  roadmap: string;
  /** A second browser, watched like the first and closed with the test. */
  openBrowser: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** Console errors that the test provokes on purpose. */
  expectedErrors: RegExp;
  /** Whether all of a page is laid out at once, which tests that read all of it need; a person's browser does not. */
  isAllLaidOut: boolean;
  watched: undefined;
};

/** A browser lays out what is far outside the window only when it comes near, and a test reads all of a page at once. */
async function layOutAll(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What no page may do: complain in the console, break its own security policy, or talk to another host. */
function watch(context: BrowserContext, origin: string, expected: RegExp): string[] {
  const faults: string[] = [];
  const note = (fault: string) => {
    if (!expected.test(fault)) faults.push(fault);
  };
  context.on("console", (message) => {
    if (message.type() === "error") note(`console on ${message.page()?.url()}: ${message.text()}`);
  });
  context.on("weberror", (error) => note(`error on ${error.page()?.url()}: ${error.error().stack}`));
  context.on("request", (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol.startsWith("http") && target !== origin) note(`request to ${request.url()}`);
  });
  return faults;
}

export const test = base.extend<Fixtures>({
  expectedErrors: [/^$/, { option: true }],
  isAllLaidOut: [true, { option: true }],
  watched: [
    async ({ context, baseURL, expectedErrors, isAllLaidOut }, use) => {
      const faults = watch(context, new URL(baseURL ?? "").origin, expectedErrors);
      if (isAllLaidOut) await layOutAll(context);
      await use(undefined);
      expect(faults, "what the pages complained about").toEqual([]);
    },
    { auto: true },
  ],
  login: async ({ context }, use) => {
    await use(() => createAccount(context.request));
  },
  roadmap: async ({ context, login }, use) => {
    await login();
    await use(await saveRoadmap(context.request, "data-scientist"));
  },
  openBrowser: async ({ browser, baseURL, expectedErrors }, use) => {
    const opened: { context: BrowserContext; faults: string[] }[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      await layOutAll(context);
      opened.push({ context, faults: watch(context, new URL(baseURL ?? "").origin, expectedErrors) });
      return context;
    });
    for (const { context } of opened) await context.close();
    expect(
      opened.flatMap(({ faults }) => faults),
      "what the second browser complained about",
    ).toEqual([]);
  },
});

export { expect };
