/** Values of wrong types in `@ivskit/tokens`. */
import type { Fix } from "./fix.ts";

const folder = "packages/tokens";
const file = "test/hostile.test.ts";
const inSrc = (path: string, find: string, replace: string): Fix["reverts"][number] => ({
  file: `${folder}/src/${path}`,
  find,
  replace,
});

export const fixes: readonly Fix[] = [
  {
    fault: "A symbol as the expiry of a token gives a TypeError",
    reverts: [inSrc("claims/times.ts", 'typeof value === "number" ? value : -1', "value as number")],
    test: { folder, file, name: "a symbol as an expiry is shown" },
  },
  {
    fault: "A list that is in itself gives a RangeError",
    reverts: [inSrc("errors/show.ts", ".map(showOne)", ".map(show)")],
    test: { folder, file, name: "capabilities" },
  },
  {
    fault: "An origin may be missing in the list of origins, and no player can use the token",
    reverts: [inSrc("playback/claims.ts", "[...value].every", "value.every")],
    test: { folder, file: "test/playback.test.ts", name: "origins that are missing" },
  },
  {
    fault: "A Date of another window is refused",
    reverts: [inSrc("claims/times.ts", 'tagOf(now) === "[object Date]"', "now instanceof Date")],
    test: { folder, file, name: "a Date of another context is one" },
  },
  {
    fault: "Attributes with a method toJSON are not written as they were checked",
    reverts: [inSrc("participant/sign-participant-token.ts", "{ ...options.attributes }", "options.attributes")],
    test: { folder, file, name: "attributes" },
  },
  {
    fault: "A symbol as a playback URL or its token gives a TypeError",
    reverts: [inSrc("playback/playback-url-with-token.ts", 'typeof text !== "string" || ', "")],
    test: { folder, file, name: "a URL" },
  },
];
