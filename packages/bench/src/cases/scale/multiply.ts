/** Makes a model several times as large: every copy of an operation or shape has its own name. */

export interface ModelFile {
  readonly smithy: string;
  readonly shapes: Readonly<Record<string, ModelShape>>;
}

interface ModelShape {
  readonly type: string;
  readonly operations?: readonly { readonly target: string }[];
  readonly traits?: Readonly<Record<string, unknown>>;
}

/** The suffix of names in a copy. It is empty for the first one, which is the model itself. */
const suffixOf = (copy: number): string => (copy === 0 ? "" : `Copy${copy}`);

export function multiply({ smithy, shapes }: ModelFile, times: number): ModelFile {
  const ids = new Set(Object.keys(shapes));
  const grown: Record<string, ModelShape> = {};
  for (let copy = 0; copy < times; copy++) {
    const suffix = suffixOf(copy);
    for (const [id, shape] of Object.entries(shapes)) {
      if (shape.type === "service") {
        if (copy === 0) grown[id] = { ...shape, operations: copiesOf(shape.operations ?? [], times) };
      } else grown[`${id}${suffix}`] = renamed(shape, ids, suffix) as ModelShape;
    }
  }
  return { smithy, shapes: grown };
}

function copiesOf(operations: readonly { readonly target: string }[], times: number): { target: string }[] {
  return Array.from({ length: times }, (_, copy) =>
    operations.map(({ target }) => ({ target: `${target}${suffixOf(copy)}` })),
  ).flat();
}

/** Adds the suffix to shape ids, and to paths, which must be unique for each operation. */
function renamed(value: unknown, ids: ReadonlySet<string>, suffix: string): unknown {
  if (typeof value === "string") return ids.has(value) ? `${value}${suffix}` : value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids, suffix));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === "uri" && typeof member === "string"
        ? member.replace(/^\/\w+/, `$&${suffix}`)
        : renamed(member, ids, suffix),
    ]),
  );
}
