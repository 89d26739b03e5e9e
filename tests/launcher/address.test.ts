import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { tellEndOfLife } from "@/scripts/prepare/tell-end-of-life.mjs";
import { describeStart, readAddress } from "@/scripts/start/read-address.mjs";
import { refuseTakenPort } from "@/scripts/start/refuse-taken-port.mjs";

describe("the address", () => {
  it("is loopback and port 3000 unless HOST and PORT say otherwise", () => {
    expect(readAddress({})).toEqual({ host: "127.0.0.1", port: 3000, publicUrl: null });
    expect(readAddress({ HOST: "0.0.0.0", PORT: "8080" })).toMatchObject({ host: "0.0.0.0", port: 8080 });
  });

  it.each(["http", "-1", "70000", "3000 "])("refuses PORT=%j", (port) => {
    expect(() => readAddress({ PORT: port })).toThrow(`PORT must be a number up to 65535, not "${port}".`);
  });

  it.each(["waymark.example.org", "ftp://waymark.example.org"])("refuses AUTH_URL=%s", (url) => {
    expect(() => readAddress({ AUTH_URL: url })).toThrow("AUTH_URL must be an address such as");
  });

  it("is printed as people open it, with a warning where passwords would travel in the open", () => {
    const line = (env: Record<string, string>): string => describeStart(readAddress(env), 3000);
    expect(line({})).toBe("Waymark is ready at http://localhost:3000.");
    expect(line({ HOST: "0.0.0.0" })).toMatch(/^Waymark is ready at http:\/\/localhost:3000\. Warning: /);
    expect(line({ HOST: "::1" })).toBe("Waymark is ready at http://localhost:3000.");
    expect(line({ HOST: "192.0.2.7", AUTH_URL: "http://waymark.example.org" })).toContain("Warning");
    expect(line({ HOST: "192.0.2.7", AUTH_URL: "https://waymark.example.org" })).toBe(
      "Waymark is ready at https://waymark.example.org.",
    );
  });

  it("that is taken, or not this machine's, gets one sentence", async () => {
    const other = net.createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const taken = refuseTakenPort({ host: "127.0.0.1", port });
    await expect(taken).rejects.toThrow(`Port ${port} is taken by another program`);
    other.close();
    await expect(refuseTakenPort({ host: "192.0.2.1", port: 0 })).rejects.toThrow("has no address 192.0.2.1");
  });
});

describe("the notice about an old Node", () => {
  it("comes the day after its last, and not for a line that is kept", () => {
    expect(tellEndOfLife("20.20.2", "2026-04-30")).toBeNull();
    expect(tellEndOfLife("20.20.2", "2026-05-01")).toMatch(/^Node 20 has had no security fixes since 2026-04-30\./);
    expect(tellEndOfLife("24.21.0", "2026-11-20")).toBeNull();
  });
});
