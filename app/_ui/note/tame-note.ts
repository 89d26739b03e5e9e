import { nestHeadings } from "@/lib/view/nest-headings";

/** The little of a Markdown document's tree that is looked at here. */
export type NoteNode = {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: NoteNode[];
};

/**
 * Makes a note's tree fit for a page: headings stand below the page's own, from level `topHeading` on; a picture becomes a
 * link to it, or its words where it stands in a link already; a line that was ended by hand stays ended.
 */
export function tameNote(topHeading: number) {
  return (tree: NoteNode): void => {
    const headings: NoteNode[] = [];
    tame(tree, false, headings);
    const levels = headings.map(({ tagName }) => Number(tagName?.[1]));
    for (const [at, level] of nestHeadings(levels, topHeading).entries()) {
      const heading = headings[at];
      if (heading) heading.tagName = `h${level}`;
    }
  };
}

function tame(node: NoteNode, isInLink: boolean, headings: NoteNode[]): void {
  if (/^h[1-6]$/.test(node.tagName ?? "")) headings.push(node);
  if (!node.children || node.tagName === "pre") return;
  const isText = node.tagName === "p" || node.tagName === "li";
  const isLinked = isInLink || node.tagName === "a";
  node.children = node.children.flatMap((child, at, siblings) => {
    if (child.tagName === "img") return [replaceImage(child, isLinked)];
    if (isText && child.type === "text") return breakLines(child, siblings[at - 1]?.tagName === "br");
    return [child];
  });
  for (const child of node.children) tame(child, isLinked, headings);
}

function replaceImage({ properties }: NoteNode, isInLink: boolean): NoteNode {
  const alt = properties?.["alt"];
  const words: NoteNode = { type: "text", value: typeof alt === "string" && alt ? `Picture: ${alt}` : "Picture" };
  if (isInLink) return words;
  return { type: "element", tagName: "a", properties: { href: properties?.["src"] }, children: [words] };
}

function breakLines(text: NoteNode, isAfterBreak: boolean): NoteNode[] {
  const value = text.value ?? "";
  if (value.trim() === "") return [text];
  const lines = (isAfterBreak ? value.replace(/^\n/, "") : value).split("\n");
  return lines.flatMap((line, at) => {
    const words = { type: "text", value: line };
    return at === 0 ? [words] : [{ type: "element", tagName: "br", properties: {}, children: [] }, words];
  });
}
