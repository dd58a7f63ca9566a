/** Names that objects inherit, such as `constructor`, are not names of authentication schemes. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { setTrait } from "./support/bad.ts";
import { tempFolder } from "./support/folder.ts";
import { generateShop } from "./support/generated.ts";
import { at } from "./support/shop.ts";

const folder = tempFolder();

test.each(["constructor", "__proto__"])(
  "an operation that accepts %s as its only authentication is left out",
  (scheme) => {
    const { warnings } = generateShop(join(folder, `scheme ${scheme}`), (model) =>
      setTrait(at(model, "shop#GetItem"), "smithy.api#auth", [scheme]),
    );
    expect(warnings).toMatchObject([
      { shape: "shop#GetItem", problem: `needs the authentication ${scheme}, which is not supported` },
    ]);
  },
);
