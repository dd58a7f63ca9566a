/** Runs the chapter of the demo about live pictures, and looks at the pixels of its screenshot. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import { showLivePicture } from "@ivskit/tooling/live-picture";
import { withPage } from "@ivskit/tooling/page";
import { environmentFor } from "@ivskit/tooling/sample-programs";
import { expect, test } from "vitest";

test("an encoder goes live, and the dashboard plays its picture and shows a cue", async () => {
  const folder = await mkdtemp(join(tmpdir(), "picture-"));
  const path = join(folder, "live.png");
  const server = await startLocalIvs({ rtmp: 0, localUrls: true });
  try {
    const environment = { ...environmentFor(server.url, defaultCredentials), PICTURE: path };
    const { status, stdout, stderr } = await showLivePicture(server, environment, import.meta.dirname);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const want = [
      /^opened {4}Chromium \d/,
      /^ready {5}the channel "opening-night" is offline, an encoder can begin$/,
      /^live {6}\d+\.\d s after the encoder began$/,
      /^picture {3}\d+\.\d s after the encoder began, \d+\.\d s after Watch$/,
      /^cue {7}\d+\.\d s after it was sent: \{"poll": "Tea or coffee\?"\}$/,
      /^image {5}\S+live\.png$/,
    ];
    expect(stdout.trimEnd().split("\n")).toEqual(want.map((line) => expect.stringMatching(line)));
    // The test pattern has columns in six bright colours. Nothing else on the page has areas of such colours.
    const shares = await brightShares(await readFile(path));
    expect(Object.keys(shares).sort()).toEqual(["blue", "cyan", "green", "magenta", "red", "yellow"]);
    for (const share of Object.values(shares)) expect(share).toBeGreaterThan(0.01);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});

/** Returns the shares of pixels that have a bright, saturated colour, by the name of the colour. */
function brightShares(png: Buffer): Promise<Record<string, number>> {
  return withPage("", (page) =>
    page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      if (context === null) throw new Error("the browser has no canvas");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      // The index of a colour is the sum of its lights: 1 for red, 2 for green, 4 for blue. Black and white do not count.
      const names = ["", "red", "green", "yellow", "blue", "magenta", "cyan", ""];
      const shares: Record<string, number> = {};
      for (let at = 0; at < data.length; at += 4) {
        const rgb = [...data.subarray(at, at + 3)];
        if (rgb.some((value) => value > 60 && value < 190)) continue;
        const [red = 0, green = 0, blue = 0] = rgb.map((value) => Number(value >= 190));
        const name = names[red + 2 * green + 4 * blue] ?? "";
        if (name !== "") shares[name] = (shares[name] ?? 0) + 4 / data.length;
      }
      return shares;
    }, png.toString("base64")),
  );
}
