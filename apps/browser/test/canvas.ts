/** Records the texts that a chart draws. */
import type { Page } from "playwright";

/** Records, from now on, the texts that are drawn, and their distances from the left and right side of the canvas. */
export async function watchCanvas(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { fillText } = CanvasRenderingContext2D.prototype;
    const texts: [text: string, left: number, right: number][] = [];
    Object.assign(window, { texts });
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      fillText.call(this, text, x, y);
      const width = this.measureText(text).width;
      const start = { center: x - width / 2, right: x - width, end: x - width }[this.textAlign as string] ?? x;
      texts.push([text, start, this.canvas.width - start - width]);
    };
  });
}

/** Returns the recorded texts. */
export async function drawn(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { texts: [string][] }).texts.map(([text]) => text));
}
