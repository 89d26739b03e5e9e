import fs from "node:fs";

const blockBytes = 8192;

function isDiskFull(folder) {
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize < 64 * blockBytes;
}

/** Whether PostgreSQL's words say that the disk, or what one may use of it, is full. */
export function saysDiskIsFull(complaint) {
  return /No space left on device|quota exceeded|wrote only \d+ of|Check free disk space/i.test(complaint);
}

/** What happened when two servers met for a moment, or a port was taken just now: worth another attempt. */
export function isPassing(complaint) {
  return /lock file ".*" already exists|shared memory block .* is still in use|Address already in use/.test(complaint);
}

/** One sentence that says why PostgreSQL did not start, from what it wrote to its log during that attempt. */
export function explainFailure(cluster, complaint) {
  if (saysDiskIsFull(complaint) || isDiskFull(cluster.dataRoot))
    return `The disk that holds ${cluster.data} is full: free some space and start again.`;
  if (/Address already in use/.test(complaint))
    return "The port of the database was taken by another program while the database was down.";
  const reason = complaint.match(/(?:PANIC|FATAL): {2}(.*)/)?.[1] ?? complaint.trim().split("\n").at(-1);
  return `PostgreSQL cannot use the database in ${cluster.data} (${reason || "it gave no reason"}): put a backup in its place, or read ${cluster.log}.`;
}
