import type { ReactNode } from "react";
import { newKey } from "@/app/_server/new-key";
import { findViewer } from "@/app/_server/viewer";
import { SiteFooter } from "@/app/_ui/site-footer";
import { ToastProvider } from "@/app/_ui/toast";
import { Wordmark } from "@/app/_ui/wordmark";
import { Shortcuts } from "./_components/shortcuts";
import { SignOutForm } from "./_components/sign-out-form";
import { WorkspaceNav } from "./_components/workspace-nav";
import { undoAction } from "./roadmaps/[roadmapId]/actions";

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const idempotencyKey = await newKey();
  const viewer = await findViewer();
  return (
    <ToastProvider undoAction={undoAction}>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-5 gap-y-1 px-4 py-2.5 sm:px-6">
          <Wordmark />
          <WorkspaceNav />
          <span className="ml-auto">
            <SignOutForm idempotencyKey={idempotencyKey} />
          </span>
        </div>
      </header>
      <main id="main" className="mx-auto w-full max-w-6xl px-4 pt-8 pb-24 sm:px-6 sm:pt-12 print:max-w-none print:p-0">
        {children}
      </main>
      <SiteFooter />
      {viewer?.hasSingleKeyShortcuts ? <Shortcuts /> : null}
    </ToastProvider>
  );
}
