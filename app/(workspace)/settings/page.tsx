import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { requireViewer } from "@/app/_server/viewer";
import { listSessions } from "@/db/accounts/sessions";
import { DeleteAccountForm } from "./_components/delete-account-form";
import { PasswordForm } from "./_components/password-form";
import { ProfileForm } from "./_components/profile-form";
import { SessionList } from "./_components/session-list";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  await connection();
  const viewer = await requireViewer("/settings");
  const sessions = await listSessions(viewer);
  const { name, timeZone, hasSingleKeyShortcuts } = viewer;
  const timeZones = [...new Set(["UTC", timeZone, ...Intl.supportedValuesOf("timeZone")])];
  return (
    <div className="grid gap-12">
      <header>
        <h1 className="text-xl sm:text-2xl">Settings</h1>
        <p className="text-sm text-muted">Signed in as {viewer.email}</p>
      </header>
      <Room id="profile" heading="Profile">
        <ProfileForm
          profile={{ name, timeZone, hasSingleKeyShortcuts }}
          timeZones={timeZones}
          idempotencyKey={randomUUID()}
        />
      </Room>
      <Room id="password-room" heading="Password">
        <PasswordForm email={viewer.email} idempotencyKey={randomUUID()} />
      </Room>
      <Room id="sessions" heading="Where you are signed in">
        <SessionList sessions={sessions} timeZone={timeZone} />
      </Room>
      <Room id="delete" heading="Delete the account">
        <DeleteAccountForm email={viewer.email} idempotencyKey={randomUUID()} />
      </Room>
    </div>
  );
}

function Room({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-4 border-t border-line pt-6 md:grid-cols-[14rem_minmax(0,32rem)] md:gap-10"
    >
      <h2 id={id} className="text-lg">
        {heading}
      </h2>
      {children}
    </section>
  );
}
