// Objects whose keys come from outside.

/** Sets a key as a property of the object's own, whatever it is called: `__proto__` must not change the prototype. */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    target[key] = value;
  }
}

/** True for what JSON writes as an object: no list, no bytes, no date. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !ArrayBuffer.isView(value) &&
    !("toJSON" in value && typeof value.toJSON === "function")
  );
}

/** Copies a JSON value without the nulls in its objects and lists. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item != null).map(withoutNulls);
  if (!isRecord(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const item = value[key];
    if (item != null) setOwn(copy, key, withoutNulls(item));
  }
  return copy;
}
