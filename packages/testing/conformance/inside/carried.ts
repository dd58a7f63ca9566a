/** Values that JSON cannot represent, in the form in which they are passed to a runtime. */
export type Carried =
  | string
  | number
  | boolean
  | null
  | Special
  | readonly Carried[]
  | { readonly [key: string]: Carried };

export type Special =
  /** Milliseconds since 1970. */
  | { readonly $: "date"; readonly value: number }
  /** The text of UTF-8 bytes. */
  | { readonly $: "bytes" | "stream"; readonly value: string }
  /** `NaN` or an infinity. */
  | { readonly $: "number"; readonly value: string }
  /** Any other value, unchanged. */
  | { readonly $: "json"; readonly value: unknown };

export function unpack(carried: Carried): unknown {
  if (carried === null || typeof carried !== "object") return carried;
  if (Array.isArray(carried)) return carried.map(unpack);
  if (isSpecial(carried)) return unpackSpecial(carried);
  return Object.fromEntries(Object.entries(carried).map(([key, value]) => [key, unpack(value)]));
}

function isSpecial(carried: object): carried is Special {
  return "$" in carried;
}

function unpackSpecial(special: Special): unknown {
  switch (special.$) {
    case "date":
      return new Date(special.value);
    case "bytes":
      return new TextEncoder().encode(special.value);
    case "stream":
      return new Response(special.value).body;
    case "number":
      return Number(special.value);
    case "json":
      return special.value;
  }
}
