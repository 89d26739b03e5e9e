import { afterAll, it } from "vitest";
import { checkSurvival, killSeconds } from "../support/kill-run/check-survival";
import { openCuttingProxy } from "../support/kill-run/faults";

const direct = new URL(process.env["DATABASE_URL"] ?? "");
const proxy = await openCuttingProxy({ host: direct.hostname, port: Number(direct.port) });
const throughProxy = new URL(direct);
throughProxy.host = `127.0.0.1:${proxy.port}`;
process.env["DATABASE_URL"] = throughProxy.href;
afterAll(() => proxy.close());

it(
  "[FI-06] cut sockets: nothing in a stranger's name, nothing half, nothing acknowledged lost",
  { timeout: killSeconds * 1000 + 40_000 },
  () => checkSurvival("cut sockets", proxy.startCutting),
);
