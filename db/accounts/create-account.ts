import { users } from "@/db/schema/identity";
import { openTransaction } from "@/db/transaction";
import { accept, refuse, type Result } from "@/lib/core/result";
import { type Adoption, adoptGuestDraft } from "./adopt-guest-draft";
import { hashPassword } from "./password";

export type NewAccount = {
  email: string;
  name: string | null;
  password: string;
  timeZone: string;
  adoption: Adoption | null;
};

/** Makes an account and hands it the visitor's draft in one transaction. `email` is lower case; a taken one is refused. */
export async function createAccount(input: NewAccount): Promise<Result<{ userId: string }, { reason: "email-taken" }>> {
  const passwordHash = await hashPassword(input.password);
  return openTransaction(async (tx) => {
    const [user] = await tx.db
      .insert(users)
      .values({ email: input.email, name: input.name, passwordHash, timeZone: input.timeZone })
      .onConflictDoNothing()
      .returning({ id: users.id });
    if (!user) return refuse({ reason: "email-taken" });
    if (input.adoption) await adoptGuestDraft(tx, user.id, input.adoption);
    return accept({ userId: user.id });
  });
}
