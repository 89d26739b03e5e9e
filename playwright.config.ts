import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./scripts/prepare/find-browser.mjs";

const port = Number(process.env["E2E_PORT"] ?? 3100);
const executablePath: string | null = findBrowser();

/** Keeps the browser from talking to its maker while the tests count what goes over the network. */
const quiet = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const browser = {
  ...devices["Desktop Chrome"],
  launchOptions: { ...(executablePath ? { executablePath } : {}), args: quiet },
};

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "artefacts/e2e",
  // Caps against a hang, far above what a busy two-core machine needs; nothing waits for them.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  workers: 2,
  reporter: [["list"], ["json", { outputFile: "artefacts/playwright.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    actionTimeout: 20_000,
    // Colours must not be measured in the middle of a transition.
    contextOptions: { reducedMotion: "reduce" },
  },
  projects: [
    {
      name: "desktop",
      testIgnore: "**/*.phone.spec.ts",
      use: { ...browser, viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      testMatch: "**/*.phone.spec.ts",
      use: { ...browser, viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: "node scripts/e2e-server.mjs",
    url: `http://localhost:${port}/api/health/live`,
    timeout: 60_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    env: { PORT: String(port), HOST: "127.0.0.1" },
    stdout: "pipe",
  },
});
