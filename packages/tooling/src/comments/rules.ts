/** The rules for the wording of comments. Each is a pattern that a reader can check by eye. */
import type { Comment } from "./extract.ts";
import type { Sentence } from "./prose.ts";
import { hasVerb } from "./verbs.ts";

export interface Rule {
  readonly id: string;
  /** The wording that keeps the rule. */
  readonly advice: string;
  /** The words of the sentence that break the rule; undefined: it holds. */
  find(sentence: Sentence, comment: Comment): string | undefined;
}

/** Longer sentences are split. */
const maxWords = 35;

const withoutCode = (text: string): string => text.replace(/`[^`]*`/g, "`code`").replace(/https?:\S+/g, "");

/** Names that are written in lower case. */
const lowerCaseNames = /^(aws-lite|axe-core|commander|esbuild|npm|pnpm|ts-morph|vitest)\b/;

/** A rule that looks for words outside of code. */
function words(id: string, pattern: RegExp, advice: string): Rule {
  return { id, advice, find: ({ text }) => pattern.exec(withoutCode(text))?.[0].trim() };
}

/** After these verbs `what …` is an indirect question, as in `says what was wrong`. */
const asking =
  "(?:ask|check|compare|decid|describ|determin|document|explain|find out|know|learn|list|look|measur|print|prov|read|record|remember|report|say|see|show|stat|tell|test)(?:e|s|es|ed|ing|n)?|known|knew|said|saw|shown|told|no matter";

/** After these words it is a noun, even behind such a verb: `tells the state of what …`. */
const preposition = /\b(as|at|by|for|from|in|into|like|of|than|with|without)\s+$/i;

const indirectQuestion = new RegExp(`\\b(?:${asking})(?:\\s+[^\\s,;:.]+){0,2}\\s+$`, "i");

const whatRule: Rule = {
  id: "what-as-noun",
  advice: "name the thing: `the members that …`, not `what …`",
  find: ({ text }) => {
    const plain = withoutCode(text);
    if (plain.endsWith("?")) return undefined;
    const match = [...plain.matchAll(/\bwhat\b/gi)].find(({ index }) => {
      const before = plain.slice(0, index);
      return preposition.test(before) || !indirectQuestion.test(before);
    });
    return match && plain.slice(Math.max(0, match.index - 12), match.index + 18).trim();
  },
};

export const rules: readonly Rule[] = [
  whatRule,
  words(
    "which-as-noun",
    /\b(that|those|the one|the ones) which\b|\bwhatever\b(?! (the|its|their|a|an) )/i,
    "name the thing",
  ),
  words("whoever", /\b(whoever|whomever)\b/i, "name the person or the part: `the caller`, `callers`"),
  words("nobody", /\b(nobody|somebody|no one(?!-))\b/i, "name the part: `no caller`, `no listener`"),
  words("have-to", /\b(has|have|had|having) to\b(?! do with)/i, "must"),
  words(
    "is-no",
    /(?<!\bthere )\b(is|are|was|were|be) no\b(?! (longer|more|less|fewer|earlier|later|bigger|larger|smaller)\b)/i,
    "is not",
  ),
  words("mend", /\bmend(s|ed|ing)?\b/i, "run X to fix it"),
  words("opens-with-of", /^(Of|That of|Those of|That which)\s/, "begin with a subject"),
  {
    id: "opens-lower-case",
    advice: "begin with a capital letter and a subject",
    find: ({ text, isItem, isFirst }) =>
      isFirst && !isItem && /^[a-z][a-z-]*(?=[\s,])/.test(text) && !lowerCaseNames.test(text)
        ? text.split(" ", 3).join(" ")
        : undefined,
  },
  {
    id: "no-verb",
    advice: "a sentence has a subject and a verb",
    // The first sentence of a doc comment may name the thing that it stands at: `Status of the last response.`
    find: ({ text, isFirst, isItem }, { kind }) =>
      !isItem && !(kind === "doc" && isFirst) && !/^Default: /.test(text) && /\s/.test(text) && !hasVerb(text)
        ? text.slice(0, 60)
        : undefined,
  },
  {
    id: "long-sentence",
    advice: `split it: at most ${maxWords} words`,
    find: ({ text }) => {
      const count = text.split(/\s+/).filter((word) => /[a-z]/i.test(word)).length;
      return count > maxWords ? `${count} words` : undefined;
    },
  },
];
