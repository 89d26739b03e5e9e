import { PlainError } from "./plain-error.mjs";

const sentences = {
  ENOSPC: () => "The disk is full: free some space and start again.",
  EDQUOT: () => "Your disk quota is used up: free some space and start again.",
  EROFS: ({ path }) => `${path} is on a read-only file system: choose another folder with WAYMARK_DATA.`,
  EACCES: ({ path }) =>
    `No permission for ${path}: start as the user it belongs to, or choose another folder with WAYMARK_DATA.`,
  ENOTDIR: ({ path }) => `${path} should be a folder, but a part of it is a file.`,
  EEXIST: ({ path }) => `${path} is in the way: move it, or choose another folder with WAYMARK_DATA.`,
};

/** One sentence for a fault a person can act on; null for every other one, which deserves its stack. */
export function describeFault(error) {
  if (error instanceof PlainError) return error.message;
  return sentences[error?.code]?.(error) ?? null;
}
