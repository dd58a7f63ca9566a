/** Finds the places of a file where its comments break the rules. */
import { commentsOf, parse } from "./extract.ts";
import { missingThrowsOf } from "./missing-throws.ts";
import { sentencesOf } from "./prose.ts";
import { rules } from "./rules.ts";

export interface Place {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  /** The words that break the rule. */
  readonly found: string;
  /** Identifies the place when lines move: the sentence, or the name of the function. */
  readonly subject: string;
}

/** Rules that are about more than one sentence, with the advice for each. */
const otherRules: Readonly<Record<string, string>> = {
  "line-header": "write a file's header as `/** … */`",
  "missing-throws": "say in `@throws` which error comes when",
};

/** The advice of each rule, by the rule's name. */
export const advice: ReadonlyMap<string, string> = new Map([
  ...rules.map((rule) => [rule.id, rule.advice] as const),
  ...Object.entries(otherRules),
]);

/** All places of a file, in the order of its lines for each rule. Generated files have none. */
export function placesOf(path: string, text: string): readonly Place[] {
  if (isGenerated(text)) return [];
  const file = parse(path, text);
  const comments = commentsOf(file);
  const ofSentences = comments.flatMap((comment) =>
    sentencesOf(comment.text).flatMap((sentence) =>
      rules.flatMap((rule) => {
        const found = rule.find(sentence, comment);
        return found === undefined ? [] : [{ rule: rule.id, path, line: comment.line, found, subject: sentence.text }];
      }),
    ),
  );
  const headers = comments
    .filter(({ isHeader, kind }) => isHeader && kind === "line")
    .map(({ line }) => ({ rule: "line-header", path, line, found: "//", subject: path }));
  const throwing = missingThrowsOf(file).map(({ line, name }) => ({
    rule: "missing-throws",
    path,
    line,
    found: name,
    subject: name,
  }));
  return [...ofSentences, ...headers, ...throwing];
}

/** True for files that a generator has written: their words come from models. */
export function isGenerated(text: string): boolean {
  return /^\/\/ Written by \S+ from /.test(text);
}
