/** Splits the text of a comment into sentences. */

export interface Sentence {
  readonly text: string;
  /** True for the first sentence of the comment. */
  readonly isFirst: boolean;
  /** True where a block tag such as `@throws` or the mark of a list stands before it: an item need not be a sentence. */
  readonly isItem: boolean;
}

const listMark = /^\s*([-*•]|\d+\.|[a-z]\))\s+/;
const tag = /^\s*@([a-zA-Z]+)\b\s*/;

/** A tag in the line of the text before it, as in `All of a body. @throws ParseError for a longer one`. */
const inlineTag = /(?<=[.:)`]) +@(?=(defaultValue|deprecated|param|returns|see|throws)\b)/g;

/** Tags whose text is not prose. */
const codeTags = new Set(["example", "see", "link", "type", "template", "module"]);

/** Sentences with code, links and numbers as they are written. Code blocks and `@example`s are left out. */
export function sentencesOf(comment: string): readonly Sentence[] {
  return paragraphsOf(comment).flatMap(({ text, isItem }, index) =>
    splitSentences(text).map((sentence, at) => ({
      text: sentence,
      isFirst: index === 0 && at === 0,
      isItem: isItem && at === 0,
    })),
  );
}

interface Paragraph {
  text: string;
  isItem: boolean;
}

function paragraphsOf(comment: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  let isCode = false;
  for (const line of comment.replace(inlineTag, "\n@").split("\n")) {
    if (/^\s*```/.test(line)) {
      isCode = !isCode;
      isOpen = false;
      continue;
    }
    const tagName = tag.exec(line)?.[1];
    if (tagName) isCode = codeTags.has(tagName);
    if (isCode && !tagName && line.trim() === "" && !comment.includes("```")) isCode = false;
    // Text that is indented by four is code, as in Markdown.
    if (isCode || line.trim() === "" || (!isOpen && /^ {4}\S/.test(line))) {
      isOpen = false;
      continue;
    }
    const isItem = tagName !== undefined || listMark.test(line);
    const text = line.replace(tag, "").replace(listMark, "").trim();
    const last = paragraphs.at(-1);
    if (isOpen && last && !isItem) last.text = `${last.text} ${text}`;
    else paragraphs.push({ text, isItem });
    isOpen = true;
  }
  return paragraphs.filter(({ text }) => text !== "");
}

/** A full stop ends a sentence where a space and something other than a lower-case letter follow it. */
function splitSentences(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(/`[^`]*`|[.!?][)"”]?(?=\s+[^a-z\s])/g)) {
    if (match[0].startsWith("`") || /\b(e\.g|i\.e|etc|vs|cf|No|St)\.$/.test(paragraph.slice(0, match.index + 1)))
      continue;
    sentences.push(paragraph.slice(start, match.index + match[0].length).trim());
    start = match.index + match[0].length;
  }
  sentences.push(paragraph.slice(start).trim());
  return sentences.filter((sentence) => sentence !== "");
}
