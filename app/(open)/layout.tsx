import type { ReactNode } from "react";
import { SiteFooter } from "@/app/_ui/site-footer";
import { SiteHeader } from "@/app/_ui/site-header";

export default function OpenLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      {children}
      <SiteFooter />
    </>
  );
}
