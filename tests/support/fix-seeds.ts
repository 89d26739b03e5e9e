import { configureGlobal } from "fast-check";

// In CI a red property test must mean a changed program, never another throw of the dice.
if (process.env["CI"]) configureGlobal({ seed: 20_261_121 });
