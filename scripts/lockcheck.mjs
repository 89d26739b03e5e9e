// Fails when package-lock.json lacks a platform's variant of an optional package: `npm ci` would refuse it there.
import fs from "node:fs";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";

/** Where Node would look for `name` from the package at `place`, nearest first. */
function listPlaces(place, name) {
  const parent = place.lastIndexOf("/node_modules/");
  const here = `${place ? `${place}/` : ""}node_modules/${name}`;
  if (!place) return [here];
  return [here, ...listPlaces(parent < 0 ? "" : place.slice(0, parent), name)];
}

const { packages } = JSON.parse(fs.readFileSync(path.join(projectRoot, "package-lock.json"), "utf8"));
const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !listPlaces(place, name).some((candidate) => candidate in packages))
    .map(([name, version]) => `${name}@${version}, wanted by ${place || "this project"}`),
);

for (const entry of missing) console.error(`The lockfile lacks ${entry}.`);
if (missing.length > 0) process.exitCode = 1;
else console.log(`The lockfile is complete (${Object.keys(packages).length - 1} packages).`);
