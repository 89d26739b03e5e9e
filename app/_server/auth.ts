import "server-only";
import { headers } from "next/headers";
import NextAuth, { CredentialsSignin, type DefaultSession } from "next-auth";
import type {} from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { checkCredentials } from "@/db/accounts/check-credentials";
import { forgiveAttempts } from "@/db/accounts/forgive-attempts";
import { closeSession, openSession } from "@/db/accounts/sessions";
import { spendAttempt } from "@/db/accounts/spend-attempt";
import { credentialsForm } from "./credentials";
import { isHttps } from "./env";
import { readAdoption } from "./guest";
import { log } from "./log";
import { remoteAddress } from "./remote";

declare module "next-auth" {
  interface Session {
    user: { id: string } & DefaultSession["user"];
    sessionId: string;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sessionId?: string;
  }
}

class TooManyAttempts extends CredentialsSignin {
  override code = "too-many-attempts";
}

const cookieName = isHttps() ? "__Host-waymark.session" : "waymark.session";

export const { auth, signIn, signOut } = NextAuth({
  session: { strategy: "jwt", maxAge: 30 * 24 * 3600 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  trustHost: true,
  cookies: {
    sessionToken: {
      name: cookieName,
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() },
    },
  },
  logger: {
    error(error) {
      const isWrongPassword = "type" in error && error.type === "CredentialsSignin";
      if (!isWrongPassword) log.error({ err: error }, "sign-in fault");
    },
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(raw) {
        const parsed = credentialsForm.safeParse(raw);
        if (!parsed.success) return null;
        const { email, password } = parsed.data;
        await spend(`sign-in:remote:${await remoteAddress()}`, 300, 3600);
        await spend(`sign-in:account:${email}`, 10, 15 * 60);
        const account = await checkCredentials(email, password);
        if (!account) return null;
        await forgiveAttempts(`sign-in:account:${email}`);
        return { id: account.userId };
      },
    }),
  ],
  callbacks: {
    // The row is written here and read in viewer.ts: an exception in this callback would sign people out.
    async jwt({ token, user, trigger }) {
      if (!user?.id || trigger === "update") return token.sessionId && token.sub ? token : null;
      const sessionId = await openSession(user.id, (await headers()).get("user-agent"), await readAdoption());
      return { sub: user.id, sessionId };
    },
    session({ session, token }) {
      session.user.id = token.sub ?? "";
      session.sessionId = token.sessionId ?? "";
      return session;
    },
  },
  events: {
    async signOut(message) {
      const sessionId = "token" in message ? message.token?.sessionId : undefined;
      if (sessionId) await closeSession(sessionId);
    },
  },
});

async function spend(key: string, limit: number, windowSeconds: number): Promise<void> {
  const allowance = await spendAttempt(key, limit, windowSeconds);
  if (!allowance.isAllowed) throw new TooManyAttempts();
}
