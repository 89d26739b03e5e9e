import net from "node:net";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { LeaseLostError } from "./errors";

export type Db = PostgresJsDatabase;

/** One connection, lent to one transaction at a time. Once its socket is gone it is dead for good. */
export type Lease = {
  db: Db;
  /** Runs one statement; answers the command that the server says it carried out. */
  run: (statement: string, parameters?: string[]) => Promise<string>;
  isDead: () => boolean;
  end: () => void;
};

type Server = { host: string[]; port: number[] };

/**
 * Opens a client of exactly one connection for its whole life. The driver would quietly reconnect a lost connection and
 * let a stranded transaction speak on it; here the socket factory refuses a second socket, so a statement after a loss
 * always fails.
 */
export function openLease(url: string): Lease {
  let sockets = 0;
  let isDead = false;
  const client = postgres(url, {
    max: 1,
    fetch_types: false,
    connect_timeout: 5,
    max_lifetime: null,
    connection: { application_name: "waymark" },
    onnotice: () => {},
    onclose: end,
    socket: (server: Server) =>
      openOnly(server).catch((error: unknown) => {
        // The driver would let every further statement wait for a connection that never comes.
        end();
        throw error;
      }),
  } as postgres.Options<Record<string, never>>);

  async function openOnly({ host, port }: Server): Promise<net.Socket> {
    sockets += 1;
    if (sockets > 1) throw new LeaseLostError("a lease has one connection");
    return connect(host[0] ?? "127.0.0.1", port[0] ?? 5432);
  }

  function end() {
    isDead = true;
    void client.end({ timeout: 0 }).catch(() => {});
  }

  return {
    db: drizzle({ client }),
    run: async (statement, parameters = []) => {
      if (isDead) throw new LeaseLostError("the connection of this lease is gone");
      const { command } = await client.unsafe(statement, parameters);
      return command;
    },
    isDead: () => isDead,
    end,
  };
}

function connect(host: string, port: number): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host, port, keepAlive: true, keepAliveInitialDelay: 10_000 });
    const timer = setTimeout(() => socket.destroy(new Error(`no answer from ${host}:${port}`)), 5_000);
    socket.once("connect", () => {
      clearTimeout(timer);
      // TLS needs the name the certificate was issued for.
      resolve(Object.assign(socket, { host }));
    });
    socket.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}
