/** The chart of viewers fits its data closely, so that small changes can be seen. */
import { describe, expect, test } from "vitest";
import { countRange, timeRange } from "../src/chart-ranges.ts";
import { drawn, watchCanvas } from "./canvas.ts";
import { connect, control, createChannels, openPage, startService, useBrowser } from "./support.ts";

useBrowser();

describe("the axis of counts", () => {
  test.each([
    { low: null, high: null, want: [0, 2] },
    { low: 0, high: 0, want: [0, 2] },
    { low: 1, high: 1, want: [0, 3] },
    { low: 1840, high: 1840, want: [1838, 1842] },
    { low: 1800, high: 1900, want: [1785, 1915] },
    { low: 0, high: 1000, want: [0, 1150] },
  ])("$low to $high", ({ low, high, want }) => {
    expect(countRange(low, high)).toEqual(want);
  });
});

describe("the axis of time", () => {
  test.each([
    { name: "without a sample", first: null, want: [990, 1000] },
    { name: "with the first sample now", first: 1000, want: [990, 1000] },
    { name: "with the first sample half a minute ago", first: 970, want: [970, 1000] },
  ])("$name", ({ first, want }) => {
    expect(timeRange(first, 1000)).toEqual(want);
  });
});

test("a change by one viewer of thousands moves the line between two labels", async () => {
  const local = await startService();
  const [channelArn = ""] = await createChannels(local, "stage");
  await control(local, "start", { channelArn, viewerCount: 1840 });
  const { page } = await openPage();
  await connect(page, local.url);
  const chart = page.getByRole("img");
  await expect.poll(() => chart.getAttribute("aria-label")).toContain("now 1,840");
  await watchCanvas(page);
  await control(local, "viewers", { channelArn, viewerCount: 1841 });
  await expect.poll(() => chart.getAttribute("aria-label")).toContain("now 1,841");
  await expect.poll(() => drawn(page)).toEqual(expect.arrayContaining(["1,840", "1,841"]));
  expect(await drawn(page)).not.toContain("0");
});
