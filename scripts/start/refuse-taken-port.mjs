import { once } from "node:events";
import net from "node:net";
import { explainListening } from "./explain-listening.mjs";

/** Throws PlainError when the address cannot be listened on: better said before a database is started than after. */
export async function refuseTakenPort(address) {
  const probe = net.createServer();
  try {
    probe.listen(address.port, address.host);
    await once(probe, "listening");
  } catch (error) {
    throw explainListening(error, address);
  }
  probe.close();
  await once(probe, "close");
}
