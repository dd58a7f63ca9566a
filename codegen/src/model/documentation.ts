/**
 * Documentation traits as plain text. Models contain CommonMark, and often HTML, which code comments do not render.
 *
 * @see https://smithy.io/2.0/spec/documentation-traits.html
 */
import { z } from "zod";
import type { TraitOwner, TraitReader } from "./traits.ts";

const deprecatedTrait = z.looseObject({ message: z.string().optional(), since: z.string().optional() });

/** @returns the first paragraph, which is short enough for an editor's tooltip */
export function readDocumentation(owner: TraitOwner, traits: TraitReader): string | undefined {
  return firstParagraph(traits.read(owner, "smithy.api#documentation", z.string()));
}

/** @returns the first paragraph as plain text */
export function firstParagraph(text: string | undefined): string | undefined {
  return text === undefined ? undefined : paragraphs(text)[0];
}

export function readDeprecated(owner: TraitOwner, traits: TraitReader): string | undefined {
  const trait = traits.read(owner, "smithy.api#deprecated", deprecatedTrait);
  return trait && (trait.message ?? "Deprecated by the service.");
}

const htmlEntities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function paragraphs(text: string): readonly string[] {
  const words = replaceUpTo("-->", text, (part) => part.replace(/<!--[\s\S]*?-->/g, ""));
  return withoutTags(words)
    .replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (whole, name: string) => decode(name) ?? whole)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}

/**
 * Returns the text with the part up to the last `mark` changed. The rest stays as it is: there, a pattern would search
 * up to the end of the text for each opening mark, which takes quadratic time.
 */
function replaceUpTo(mark: string, text: string, change: (part: string) => string): string {
  const end = text.lastIndexOf(mark) + mark.length;
  return end < mark.length ? text : change(text.slice(0, end)) + text.slice(end);
}

function withoutTags(text: string): string {
  const paragraphs = replaceUpTo(">", text, (part) =>
    part.replace(/<\/?(p|ul|ol|dl|div|note|important|li|dd|dt|table|tr|h\d|br|fullname)\b[^>]*>/gi, "\n\n"),
  );
  const withCode = paragraphs.replace(/<\/?code>/gi, "`");
  // The first step may have removed the last closing mark.
  return replaceUpTo(">", withCode, (part) => part.replace(/<\/?[a-z][^>]*>/gi, ""));
}

function decode(name: string): string | undefined {
  if (!name.startsWith("#")) return Object.hasOwn(htmlEntities, name) ? htmlEntities[name] : undefined;
  const code = name[1] === "x" || name[1] === "X" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
