import { composeBullet } from "./compose-bullet";
import type { StoryTexts } from "./story-texts";

/** Every bullet that has words, one a line behind "- ", in the order given; "" when there is none. */
export function writeBullets(stories: readonly StoryTexts[]): string {
  return stories
    .map(composeBullet)
    .filter(Boolean)
    .map((bullet) => `- ${bullet}\n`)
    .join("");
}

/** The same as a Markdown document under a heading; what would be markup in somebody's words is escaped. */
export function writeBulletsMarkdown(heading: string, stories: readonly StoryTexts[]): string {
  const escape = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
  const lines = stories
    .map(composeBullet)
    .filter(Boolean)
    .map((bullet) => `- ${escape(bullet)}\n`);
  return `# ${escape(heading)}\n\n${lines.join("")}`;
}
