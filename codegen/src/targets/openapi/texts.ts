/** Finds example text that matches a pattern and length limits. */
import type { Constraints } from "../../model/constraints.ts";
import { expressionOf, matches } from "./patterns.ts";

/** Candidates, in the order in which they are tried. The second and third look like regions and account ids. */
const sampleWords: readonly string[] = ["AbCdEfGhIjKl", "us-west-2", "123456789012", "abcdefghijkl", "ABCDEFGHIJKL"];

/** The largest size of a value in an example: items, bytes or characters. Longer values do not help a reader. */
export const maxExampleLength = 1000;
/** Longer patterns get no example, since they are taken apart in quadratic time. */
const maxPatternLength = 2000;

/**
 * @param name the name of the member, which is the first candidate
 * @returns undefined if no text was found
 */
export function exampleText(name: string, { length, pattern = "" }: Constraints): string | undefined {
  const { min = 0, max = Number.POSITIVE_INFINITY } = length ?? {};
  const expression = pattern.length > maxPatternLength ? undefined : expressionOf(pattern);
  if (!expression) return undefined;
  const fits = (text: string): boolean => {
    const characters = [...text].length;
    return characters >= min && characters <= max && matches(expression, text);
  };
  const words = [name, ...sampleWords].map((word) => stretch(word, min).slice(0, max));
  return [...words, ...fillings(pattern, min)].find(fits);
}

/**
 * Candidates from patterns of literal characters and repeated classes, such as ARNs. The longest alternative is first.
 */
function fillings(pattern: string, min: number): readonly string[] {
  return pattern
    .split("|")
    .map(withoutMarks)
    .sort((a, b) => b.length - a.length)
    .flatMap((alternative) => {
      const plain = fill(alternative, 0);
      return [plain, fill(alternative, Math.max(0, min - plain.length))];
    });
}

/** Removes optional parts, anchors and parentheses. */
function withoutMarks(pattern: string): string {
  return pattern
    .replaceAll("(?:", "(")
    .replace(/\([^()]*\)\?|(\\.|[^\\\])])\?/g, "")
    .replace(/(\\.)|[\^$()]/g, "$1");
}

/** A class of characters with its quantifier. */
const characterClass = /(\[(?:\\.|[^\]\\])+\])([+*]|\{(\d+)[^}]*\})?/g;

const controlCharacters: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** @param spare the number of characters to add to the last class */
function fill(pattern: string, spare: number): string {
  let left = [...pattern.matchAll(characterClass)].length;
  const filled = pattern.replace(
    characterClass,
    (_, one: string, times: string | undefined, count: string | undefined) => {
      const all = expressionOf(`^${one}+$`);
      const word = sampleWords.find((candidate) => all?.test(candidate)) ?? "";
      left -= 1;
      const length = (times === undefined ? 1 : Number(count ?? word.length)) + (left === 0 ? spare : 0);
      return stretch(word, length).slice(0, length);
    },
  );
  return filled.replace(/\\(.)/g, (_, character: string) => controlCharacters[character] ?? character);
}

function stretch(word: string, length: number): string {
  if (word === "" || word.length >= length) return word;
  const limit = Math.min(length, maxExampleLength);
  return word.repeat(Math.ceil(limit / word.length)).slice(0, limit);
}
