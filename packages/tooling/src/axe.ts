/** Runs axe-core in a page. `apps/browser` has a copy: samples that people copy do not depend on this private package. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Returns each violated rule with the elements that violate it. The rules are those that axe-core enables by
 * default: WCAG A and AA, and best practices. Experimental rules, AAA and `target-size` do not run.
 *
 * @throws Error if axe-core ran too few rules to be of use
 */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    // Animations are switched off, because they change the colours that are measured.
    for (const animation of document.getAnimations()) animation.cancel();
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  if (results.passes.length < 10) throw new Error(`axe-core ran ${results.passes.length} rules, expected at least 10.`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary?.replaceAll("\n", " ")}`),
  );
}
