import path from "node:path";
import { defineConfig } from "vitest/config";

const support = (name: string) => path.join(import.meta.dirname, "tests/support", name);

export default defineConfig({
  resolve: { tsconfigPaths: true, alias: { "server-only": support("server-only.ts") } },
  test: {
    environment: "node",
    // One fewer than there are cores, the default, leaves half of a small machine idle.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts", "tests/architecture/**/*.test.ts"],
          setupFiles: [support("fix-seeds.ts")],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["tests/db/**/*.test.ts"],
          globalSetup: [support("cluster.ts")],
          setupFiles: [support("fix-seeds.ts"), support("use-own-database.ts")],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "launcher",
          include: ["tests/launcher/**/*.test.ts"],
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
