// Written for any Node that knows modules: an old one must reach the sentence below, not a syntax error.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Waymark needs Node 20.19 or newer, and this is Node ${process.versions.node}.`);
  process.exit(1);
}
