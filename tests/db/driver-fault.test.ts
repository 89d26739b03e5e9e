import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isDriverFault } from "@/db/driver-fault";

const root = path.resolve(import.meta.dirname, "../..");
const text = "Cannot read properties of null (reading 'write')";

function faultFrom(file: string, error: Error = new TypeError(text)): Error {
  return Object.assign(error, { stack: `${error.name}: ${error.message}\n    at nextWrite (${file}:255:22)` });
}

describe("the driver's known fault", () => {
  it("is this error from the driver's own code and no other", () => {
    expect(isDriverFault(faultFrom("/srv/node_modules/postgres/src/connection.js"))).toBe(true);
    expect(isDriverFault(faultFrom("C:\\srv\\node_modules\\postgres\\cjs\\src\\connection.js"))).toBe(true);
    expect(isDriverFault(faultFrom("/srv/db/roadmaps/create-roadmap.ts"))).toBe(false);
    expect(isDriverFault(faultFrom("/srv/node_modules/postgres-other/index.js"))).toBe(false);
    expect(isDriverFault(faultFrom("/srv/node_modules/postgres/src/connection.js", new Error(text)))).toBe(false);
    expect(isDriverFault(faultFrom("/srv/node_modules/postgres/src/x.js", new TypeError("x is not a function")))).toBe(
      false,
    );
    expect(isDriverFault(null)).toBe(false);
  });
});

describe("the process", () => {
  const run = (script: string) =>
    spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
      cwd: root,
      encoding: "utf8",
    });
  const install = `
    import { surviveDriverFaults } from "./db/driver-fault.ts";
    surviveDriverFaults((count) => console.log("survived", count));
    setTimeout(() => console.log("still here"), 50);`;

  it("outlives the driver's fault and counts it", () => {
    const { status, stdout } = run(`${install}
      const fault = () => {
        const error = new TypeError(${JSON.stringify(text)});
        error.stack += "\\n    at nextWrite (/srv/node_modules/postgres/src/connection.js:255:22)";
        throw error;
      };
      setTimeout(fault, 1);
      setTimeout(fault, 2);`);
    expect([status, stdout.trim().split("\n")]).toEqual([0, ["survived 1", "survived 2", "still here"]]);
  });

  it("ends on any other uncaught error, and says which", () => {
    const { status, stdout, stderr } = run(`${install} setTimeout(() => { throw new Error("another bug"); }, 1);`);
    expect(status).not.toBe(0);
    expect(stdout).toBe("");
    expect(stderr).toContain("another bug");
  });
});
