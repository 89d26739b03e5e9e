import { IntentLink } from "./intent-link";
import { ThemeChoice } from "./theme-choice";

/** The footer of every page. */
export function SiteFooter() {
  return (
    <footer className="mt-auto pt-16 print:hidden">
      <div className="border-t border-line">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-4 px-4 py-8 text-sm text-muted sm:px-6">
          <p className="max-w-prose">
            Waymark is open source and works without tracking, accounts elsewhere or any AI service.{" "}
            <IntentLink href="/sources" className="text-action underline underline-offset-4">
              Where the figures come from
            </IntentLink>
            .
          </p>
          <ThemeChoice />
        </div>
      </div>
    </footer>
  );
}
