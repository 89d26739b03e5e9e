/** Any text as a CSS string with its quotes, safe inside a style element: what could end either is written as an escape. */
export function quoteCss(text: string): string {
  return `"${text.replace(/["\\<>\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
