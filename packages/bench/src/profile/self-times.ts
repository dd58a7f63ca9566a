/** Computes the self time of each function in a profile of V8: the time without the functions that it called. */

/**
 * The used part of a `.cpuprofile`.
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile
 */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** Microseconds since the previous sample. */
  readonly timeDeltas: readonly number[];
}

export interface SelfTime {
  readonly name: string;
  /** The file and line. Empty for functions of V8 itself. */
  readonly where: string;
  readonly milliseconds: number;
}

/** The functions with the longest self time first. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile): SelfTime[] {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const found = new Map<string, SelfTime>();
  for (const [index, id] of samples.entries()) {
    const frame = frames.get(id);
    if (frame === undefined) continue;
    const name = frame.functionName || "(anonymous)";
    const where = frame.url === "" ? "" : `${frame.url}:${frame.lineNumber + 1}`;
    const key = `${name} ${where}`;
    const milliseconds = (found.get(key)?.milliseconds ?? 0) + (timeDeltas[index] ?? 0) / 1000;
    found.set(key, { name, where, milliseconds });
  }
  return [...found.values()].sort((left, right) => right.milliseconds - left.milliseconds);
}
