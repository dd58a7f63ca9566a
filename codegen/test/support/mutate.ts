/** Changes a model at random places. The same seed always gives the same changes. */
import type { Json, JsonObject } from "./shop.ts";

/** @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A value with the object or list that holds it. */
interface Place {
  readonly holder: JsonObject | Json[];
  readonly key: string;
}

const words: readonly string[] = [
  "",
  " ",
  "a b",
  "3d",
  "$metadata",
  "__proto__",
  "constructor",
  "class",
  "toString",
  "*/",
  "`$1`",
  '"',
  "\n",
  "{id}",
  "../up",
  "#",
  "é",
  "\u2028",
  "<p",
];
const traits: Readonly<Record<string, Json>> = {
  "smithy.api#httpLabel": {},
  "smithy.api#httpQuery": "q",
  "smithy.api#httpQueryParams": {},
  "smithy.api#httpHeader": "x-h",
  "smithy.api#httpPrefixHeaders": "x-p-",
  "smithy.api#httpPayload": {},
  "smithy.api#httpResponseCode": {},
  "smithy.api#required": {},
  "smithy.api#sensitive": {},
  "smithy.api#streaming": {},
  "smithy.api#sparse": {},
  "smithy.api#jsonName": "j",
  "smithy.api#default": 0,
  "smithy.api#idempotencyToken": {},
  "smithy.api#timestampFormat": "http-date",
  "smithy.api#mediaType": "application/json",
  "smithy.api#hostLabel": {},
  "smithy.api#error": "server",
  "smithy.api#optionalAuth": {},
  "smithy.api#deprecated": {},
  "smithy.api#documentation": "*/ `a` <b",
  "smithy.api#pattern": "*/ ` \\",
};

/** Makes one or two changes. @returns a copy of the model */
export function mutate(model: JsonObject, random: () => number): JsonObject {
  const copy = structuredClone(model);
  for (let change = 0; change <= random() * 2; change++) changeOnce(copy, random);
  return copy;
}

function changeOnce(model: JsonObject, random: () => number): void {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const places = placesIn(model);
  const { holder, key } = pick(places);
  const value = valueAt({ holder, key });
  const other = valueAt(pick(places));
  const set = (next: Json): void => {
    Object.defineProperty(holder, key, { ...property, value: next });
  };
  switch (pick(["remove", "word", "swap", "trait", "trait", "rename", "target", "number", "repeat"])) {
    case "remove":
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case "word":
      set(pick(words));
      return;
    case "swap":
      set(structuredClone(other));
      return;
    case "number":
      set(pick([0, -1, 1.5, 1e300, 600, true, false, null]));
      return;
    case "trait": {
      const owners = places.map(valueAt).filter((place) => isObject(place) && ("target" in place || "type" in place));
      const owner = pick(owners) as JsonObject | undefined;
      if (!owner) return;
      const trait = pick(Object.keys(traits));
      owner.traits = { ...(owner.traits as JsonObject | undefined), [trait]: traits[trait] as Json };
      return;
    }
    case "rename": {
      if (Array.isArray(holder)) return;
      const name = pick([...words, ...places.map((place) => place.key)]);
      Object.defineProperty(holder, name, { ...property, value });
      if (name !== key) delete holder[key];
      return;
    }
    case "target": {
      const targets = places.filter((place) => place.key === "target");
      const target = pick(targets);
      if (!target) return;
      const ids = Object.keys(model.shapes as JsonObject);
      Object.assign(target.holder, { target: pick([...ids, "smithy.api#Unit", "smithy.api#Document"]) });
      return;
    }
    default:
      if (Array.isArray(holder)) holder.push(structuredClone(value));
  }
}

const property = { configurable: true, enumerable: true, writable: true } as const;

function placesIn(value: Json, found: Place[] = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    const place = { holder: value as JsonObject | Json[], key };
    found.push(place);
    placesIn(valueAt(place), found);
  }
  return found;
}

function valueAt({ holder, key }: Place): Json {
  return (holder as Record<string, Json>)[key] as Json;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
