import { PlainError } from "../process/plain-error.mjs";

/** Turns the error of a server that could not listen on the address into a sentence, where one fits. */
export function explainListening(error, { host, port }) {
  const sentence = {
    EADDRINUSE: `Port ${port} is taken by another program, perhaps another Waymark: stop it, or set PORT to a free one.`,
    EACCES: `Port ${port} may not be used by this user: set PORT to one above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}: set HOST to one of its own.`,
    ENOTFOUND: `HOST is "${host}", which is no address or name of this machine.`,
  }[error.code];
  return sentence ? new PlainError(sentence, { cause: error }) : error;
}
