import net from "node:net";

export type HangingProxy = {
  port: number;
  /** From now on nothing passes and nothing is closed: as when a cable is pulled. */
  hang: () => void;
  goOn: () => void;
  /** Bytes that were sent into the silence. */
  swallowed: () => number;
};

/** A TCP relay to `target` that can fall silent without closing anything. */
export async function openHangingProxy(target: { host: string; port: number }): Promise<HangingProxy> {
  let isSilent = false;
  let swallowed = 0;
  const server = net.createServer((client) => {
    const upstream = net.connect(target);
    const relay = (from: net.Socket, to: net.Socket) => {
      from.setNoDelay(true);
      from.on("error", () => {});
      from.on("close", () => to.destroy());
      from.on("data", (bytes) => {
        if (isSilent) swallowed += bytes.length;
        else to.write(bytes);
      });
    };
    relay(client, upstream);
    relay(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return {
    port: (server.address() as net.AddressInfo).port,
    hang: () => {
      isSilent = true;
    },
    goOn: () => {
      isSilent = false;
    },
    swallowed: () => swallowed,
  };
}
