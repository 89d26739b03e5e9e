import { randomBytes, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { PlainError } from "./process/plain-error.mjs";

const bytes = 32;

function secretFile(dataRoot, name) {
  return path.join(dataRoot, "secrets", name);
}

/** Whether the secret was generated before; says nothing about its content. */
export function hasSecret(dataRoot, name) {
  return fs.existsSync(secretFile(dataRoot, name));
}

/**
 * The secret `name` of this installation, made of 32 random bytes (base64url, 43 characters) at its first use and kept
 * in a file that only its owner reads. Two processes that ask at once get the same one.
 */
export function readOrMakeSecret(dataRoot, name) {
  const file = secretFile(dataRoot, name);
  if (!fs.existsSync(file)) makeSecret(file);
  const secret = fs.readFileSync(file, "utf8").trim();
  if (secret.length < bytes) throw new PlainError(`The secret in ${file} is damaged: put its backup there.`);
  return secret;
}

function makeSecret(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  try {
    fs.writeFileSync(draft, randomBytes(bytes).toString("base64url"), { mode: 0o600, flush: true });
    fs.linkSync(draft, file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}
