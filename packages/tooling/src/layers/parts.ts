/** The written order of layers, looked up by the path of a file. */

export interface Layer {
  /** The entry of the order that contains the file. */
  readonly part: string;
  /** 0 is the lowest. */
  readonly level: number;
}

export interface Layers {
  readonly parts: readonly string[];
  /** Undefined for a file that no entry contains. The longest entry wins: `emit/openapi` over `emit`. */
  readonly layerOf: (file: string) => Layer | undefined;
}

export function layersByPart(order: readonly (string | readonly string[])[]): Layers {
  const layers = order
    .flatMap((entry, level) => [entry].flat().map((part): Layer => ({ part, level })))
    .sort((a, b) => b.part.length - a.part.length);
  return {
    parts: layers.map(({ part }) => part),
    layerOf: (file) => layers.find(({ part }) => file === part || file.startsWith(`${part}/`)),
  };
}
