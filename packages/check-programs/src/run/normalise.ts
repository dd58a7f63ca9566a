/** Removes the parts of an output that differ from run to run. */

const replacements: readonly (readonly [RegExp, string])[] = [
  [/\bfile:\/\/\S+|(?<=[\s("'])\/(?:tmp|var)\/\S+/g, "<path>"],
  [/@(?:aws-sdk|ivskit)\/client-/g, "@client/"],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, "<id>"],
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?/g, "<time>"],
  [/\b(?:127\.0\.0\.1|localhost):\d+/g, "<host>"],
  [/\b\d+(?:\.\d+)? ?m?s\b/g, "<duration>"],
  [/\b1\d{9}(?:\d{3}|\.\d+)?\b/g, "<time>"],
  [/(?<=:(?:channel|stream-key|recording-configuration|playback-key|stage|composition|room)\/)[\w-]+/g, "<id>"],
];

/** The lines of an output, without paths, times and ids. */
export function normalise(output: string): readonly string[] {
  const text = replacements.reduce((current, [pattern, word]) => current.replace(pattern, word), output);
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}
