import type { ReactNode } from "react";
import Markdown from "react-markdown";
import { isTangled } from "@/lib/view/is-tangled";
import { readLink } from "@/lib/view/read-link";
import { tameNote } from "./tame-note";

const blocks = ["p", "ul", "ol", "li", "blockquote", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6"];
const words = ["a", "br", "code", "em", "strong"];

const look =
  "grid min-w-0 gap-3 text-sm [&_:is(h3,h4,h5,h6)]:font-semibold [&_blockquote]:grid [&_blockquote]:gap-2 [&_blockquote]:border-l-2 [&_blockquote]:border-edge [&_blockquote]:pl-4 [&_blockquote]:text-muted [&_code]:rounded-md [&_code]:bg-sunken [&_code]:px-1 [&_code]:text-xs [&_hr]:border-line [&_li>:is(ul,ol)]:mt-1 [&_ol]:list-decimal [&_ol]:pl-6 [&_pre]:rounded-md [&_pre]:bg-sunken [&_pre]:p-3 [&_pre]:whitespace-pre-wrap [&_strong]:font-semibold [&_ul]:list-disc [&_ul]:pl-5 [&>*]:min-w-0";

/**
 * A note's Markdown as text, made on the server: what was typed as HTML shows as typed, a link says where it leads and goes
 * nowhere but to http, https and mailto, a picture is a link and never fetched. Headings begin at level `topHeading`.
 */
export function NoteText({ note, topHeading }: { note: string; topHeading: 3 | 4 | 5 }) {
  if (isTangled(note)) return <p className="text-sm wrap-anywhere whitespace-pre-wrap">{note}</p>;
  return (
    <div className={`${look} wrap-anywhere`}>
      <Markdown
        rehypePlugins={[[tameNote, topHeading]]}
        allowedElements={[...blocks, ...words]}
        unwrapDisallowed
        urlTransform={(address) => readLink(address)?.href ?? ""}
        components={{ a: ({ href, children }) => <NoteLink href={href}>{children}</NoteLink> }}
      >
        {note}
      </Markdown>
    </div>
  );
}

function NoteLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  const link = readLink(href ?? "");
  if (!link) return <span>{children}</span>;
  const saysWhere = typeof children === "string" && (children === link.host || readLink(children)?.href === link.href);
  return (
    <>
      <a
        href={link.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="text-action underline underline-offset-4"
      >
        {children}
      </a>
      {saysWhere ? null : <span className="text-muted print:hidden"> ({link.host})</span>}
      {saysWhere ? null : <span className="hidden print:inline"> {link.href}</span>}
    </>
  );
}
