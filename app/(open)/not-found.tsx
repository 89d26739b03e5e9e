import { NoPage } from "@/app/_ui/no-page";

/** Stands between the header and the footer of its layout. */
export default function NotFound() {
  return <NoPage />;
}
