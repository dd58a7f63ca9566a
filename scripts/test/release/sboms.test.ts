/** A bill of materials lists the libraries whose code is in the tarball. */
import { expect, test } from "vitest";
import { includedIn, type Sbom, withIncluded } from "../../release/sboms.ts";

const library = (name: string, version: string) => {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return { type: "library", name, version, purl, "bom-ref": purl } as const;
};
const own = library("@ivskit/core", "0.1.0");

test("libraries are read from the text of their licences", () => {
  const text =
    "@smithy/core 3.41.0\nCopyright 2019\n\npreact 11.2.0-beta.1\n\nApache License\n   Version 2.0, January 2004\n";
  expect(includedIn(text)).toEqual([library("@smithy/core", "3.41.0"), library("preact", "11.2.0-beta.1")]);
  expect(includedIn("")).toEqual([]);
});

test("they become direct dependencies of the package, and stand there once", () => {
  const known = library("zod", "4.0.0");
  const added = library("preact", "11.2.0");
  const sbom: Sbom = {
    bomFormat: "CycloneDX",
    metadata: { component: own },
    components: [known],
    dependencies: [{ ref: own.purl, dependsOn: [known.purl] }, { ref: known.purl }],
  };
  expect(withIncluded(sbom, [known, added])).toMatchObject({
    components: [known, added],
    dependencies: [{ ref: known.purl }, { ref: own.purl, dependsOn: [known.purl, added.purl] }],
  });
});
