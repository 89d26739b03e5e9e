import type { ReactNode } from "react";
import { SiteFooter } from "@/app/_ui/site-footer";
import { SiteHeader } from "@/app/_ui/site-header";

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto w-full max-w-md px-4 py-10 sm:px-6 sm:py-16">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
