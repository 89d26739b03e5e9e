// The web server: a small front around Next's request handler. Started by start.mjs, and stopped by it with SIGTERM.
import { once } from "node:events";
import next from "next";
import { endPlainly } from "./process/end-plainly.mjs";
import { projectRoot } from "./project-root.mjs";
import { makeFront } from "./serve/make-front.mjs";
import { stopGracefully } from "./serve/stop-gracefully.mjs";
import { explainListening } from "./start/explain-listening.mjs";
import { describeStart, readAddress } from "./start/read-address.mjs";

const isDev = process.env.NODE_ENV === "development";

/** Next hooks itself into a server's upgrades, past the front. Only hot reload needs that. */
const noUpgrades = { on() {} };

/** This server's own address, from this machine. */
function describeSelf({ address, family, port }) {
  if (address === "0.0.0.0" || address === "::") return `http://127.0.0.1:${port}`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

async function listen(server, address) {
  server.listen(address.port, address.host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw explainListening(error, address);
  }
}

async function serve() {
  const address = readAddress(process.env);
  const { publicUrl } = address;
  const server = makeFront({ publicUrl, isDev, handle: (request, response) => handle(request, response) });
  const app = next({
    dev: isDev,
    dir: projectRoot,
    hostname: address.host,
    port: address.port,
    httpServer: isDev ? server : noUpgrades,
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  await listen(server, address);
  // An action that redirects asks this server for the next page; by the public name that would go out and come back.
  process.env.__NEXT_PRIVATE_ORIGIN = describeSelf(server.address());
  console.log(describeStart(address, server.address().port));
  return { app, server };
}

const serving = serve();
serving.catch(endPlainly);

let isStopping = false;

async function stop() {
  if (isStopping) return;
  isStopping = true;
  const { app, server } = await serving;
  // Hot reload keeps connections open for ever, and nobody waits for their end.
  if (!isDev) await stopGracefully(server);
  // Next finishes what requests have left to do after their answer.
  await app.close();
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void stop().catch(endPlainly));
