import { NoPage } from "./_ui/no-page";
import { SiteFooter } from "./_ui/site-footer";
import { SiteHeader } from "./_ui/site-header";

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <NoPage />
      <SiteFooter />
    </>
  );
}
