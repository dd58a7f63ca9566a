/** Tells whether a sentence has a verb, by the word classes that `compromise` assigns. */
import nlp from "compromise/two";

/** Forms that are taken for nouns often enough to matter. */
const certain =
  /\b(am|is|are|was|were|be|been|has|have|had|do|does|did|can|cannot|could|may|might|must|shall|should|will|would|let|needs?|shares?|answers?|asks?|calls?|checks?|costs?|ends?|fails?|gives?|holds?|keeps?|lists?|makes?|names?|reads?|refuses?|reports?|runs?|signs?|starts?|stops?|takes?|tells?|tests?|throws?|times? out|waits?|works?|writes?)\b/i;

/** A word of `certain` after an article or a preposition is a noun there, as in `the list of names`. */
const nounBefore =
  /\b(a|an|the|this|that|these|those|its|their|our|one|two|no|of|in|for|by|with|to|from|each|every|any)\s+$/i;

export function hasVerb(sentence: string): boolean {
  const text = sentence.replace(/`[^`]*`/g, "Code");
  const found = [...text.matchAll(new RegExp(certain.source, "gi"))];
  if (found.some(({ index }) => !nounBefore.test(text.slice(0, index)))) return true;
  return nlp(text).has("#Verb");
}
