import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { findBrowser } from "@/scripts/prepare/find-browser.mjs";

export type Interaction = { what: string; longestMs: number };
type Step = { what: string; path: string; act: (page: Page) => Promise<void> };

const repeats = 5;

/** The longest time from an input to the next painted frame (Event Timing, in 8 ms grains) for each thing done. */
export async function timeInteractions(origin: string, cookie: string, steps: readonly Step[]): Promise<Interaction[]> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--disable-quic"] });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await addCookies(context, origin, cookie);
    const found: Interaction[] = [];
    for (const { what, path, act } of steps) {
      const longest: number[] = [];
      for (let round = 0; round < repeats; round++) longest.push(await timeOne(context, `${origin}${path}`, act));
      found.push({ what, longestMs: Math.max(...longest) });
    }
    return found;
  } finally {
    await browser.close();
  }
}

async function addCookies(context: BrowserContext, origin: string, cookie: string): Promise<void> {
  const cookies = cookie.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin };
  });
  await context.addCookies(cookies);
}

async function timeOne(context: BrowserContext, url: string, act: (page: Page) => Promise<void>): Promise<number> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seenDurations: seen });
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: "event", buffered: false, durationThreshold: 16 } as PerformanceObserverInit);
  });
  await act(page);
  // Entries arrive with the frame after the one they tell of.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const durations = await page.evaluate(() => (window as unknown as { seenDurations: number[] }).seenDurations);
  await page.close();
  return Math.max(0, ...durations);
}
