/** Finds a text that a pattern and a length allow, for examples. What it gives has been tried against both. */
import type { Constraints } from "../../model/constraints.ts";
import { expressionOf } from "./simple.ts";

/** In the order in which they are tried; the second and third look like regions and accounts. */
const WORDS: readonly string[] = ["AbCdEfGhIjKl", "us-west-2", "123456789012", "abcdefghijkl", "ABCDEFGHIJKL"];

/**
 * @param name what the text is for; it is its own example where that is allowed
 * @returns undefined where nothing was found
 */
export function exampleText(name: string, { length, pattern = "" }: Constraints): string | undefined {
  const { min = 0, max = Number.POSITIVE_INFINITY } = length ?? {};
  const expression = expressionOf(pattern);
  const fits = (text: string): boolean => {
    const characters = [...text].length;
    return characters >= min && characters <= max && expression?.test(text) === true;
  };
  const words = [name, ...WORDS].map((word) => stretch(word, min).slice(0, max));
  return [...words, ...fillings(pattern, min)].find(fits);
}

/** Texts for patterns of literal characters and repeated classes, such as those of ARNs; of alternatives, the longest. */
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

/** Without what may be left out, and without anchors and parentheses. */
function withoutMarks(pattern: string): string {
  return pattern
    .replaceAll("(?:", "(")
    .replace(/\([^()]*\)\?|(\\.|[^\\\])])\?/g, "")
    .replace(/(\\.)|[\^$()]/g, "$1");
}

/** A class of characters, and how often it stands. */
const CLASS = /(\[(?:\\.|[^\]\\])+\])([+*]|\{(\d+)[^}]*\})?/g;

const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** @param spare how much longer than its word the last class is to be */
function fill(pattern: string, spare: number): string {
  let left = [...pattern.matchAll(CLASS)].length;
  const filled = pattern.replace(CLASS, (_, one: string, times: string | undefined, count: string | undefined) => {
    const all = expressionOf(`^${one}+$`);
    const word = WORDS.find((candidate) => all?.test(candidate)) ?? "";
    left -= 1;
    const length = (times === undefined ? 1 : Number(count ?? word.length)) + (left === 0 ? spare : 0);
    return stretch(word, length).slice(0, length);
  });
  return filled.replace(/\\(.)/g, (_, character: string) => CONTROLS[character] ?? character);
}

function stretch(word: string, length: number): string {
  return word === "" || word.length >= length ? word : word.repeat(Math.ceil(length / word.length)).slice(0, length);
}
