import net from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { appUrl } from "../superuser";

const everyMs = 40;

/** Terminates a random backend of the app every 40 ms, as the app's own role may; stopping answers how many died. */
export function startKilling(): () => Promise<number> {
  const sql = postgres(appUrl(), { max: 1 });
  let [isOn, killed] = [true, 0];
  const killing = (async () => {
    while (isOn) {
      const gone = await sql`
        select pg_terminate_backend(pid) from (
          select pid from pg_stat_activity
          where application_name = 'waymark' and datname = current_database() and usename = current_user
          order by random() limit 1) as victim`;
      killed += gone.length;
      await wait(everyMs);
    }
    await sql.end();
  })();
  return async () => {
    isOn = false;
    await killing;
    return killed;
  };
}

export type CuttingProxy = { port: number; startCutting: () => () => Promise<number>; close: () => void };

/** A TCP relay to `target` that can cut a random connection every 40 ms: with a reset or an end, to either side first. */
export async function openCuttingProxy(target: { host: string; port: number }): Promise<CuttingProxy> {
  const pairs = new Set<[net.Socket, net.Socket]>();
  const server = net.createServer((client) => {
    const upstream = net.connect(target);
    const pair: [net.Socket, net.Socket] = [client, upstream];
    pairs.add(pair);
    for (const socket of pair) {
      socket.setNoDelay(true);
      socket.on("error", () => {});
      socket.on("close", () => {
        pairs.delete(pair);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  function cutOne(): number {
    const pair = [...pairs][Math.floor(Math.random() * pairs.size)];
    const side = pair?.[Math.random() < 0.5 ? 0 : 1];
    if (Math.random() < 0.5) side?.resetAndDestroy();
    else side?.destroy();
    return side ? 1 : 0;
  }
  return {
    port: (server.address() as net.AddressInfo).port,
    startCutting() {
      let cut = 0;
      const timer = setInterval(() => (cut += cutOne()), everyMs);
      return async () => {
        clearInterval(timer);
        return cut;
      };
    },
    close: () => server.close(),
  };
}
