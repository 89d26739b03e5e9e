import { randomBytes } from "node:crypto";
import { replacePassword } from "@/db/accounts/replace-password";
import { leases } from "@/db/client";

const email = (process.argv[2] ?? "").trim().toLowerCase();
const password = randomBytes(15).toString("base64url");
const reset = await replacePassword(email, password);
leases().end();
if (reset.ok) {
  console.log(`New password for ${email}: ${password}`);
  console.log("Every session of this account has ended. Tell the person to change it in the settings.");
} else {
  console.error(`There is no account with the address "${email}".`);
  process.exitCode = 1;
}
