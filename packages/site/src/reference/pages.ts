/** The pages of the reference. */
import { operationPage } from "./operation-page.ts";
import { servicePage, typesPage } from "./service-page.ts";
import { pageName, readServices, type Service } from "./services.ts";

/** The Markdown of each page, by its path, such as `reference/ivs/get-channel.md`. */
export function referencePages(services: readonly Service[] = readServices()): ReadonlyMap<string, string> {
  const pages = new Map([["reference/index.md", overview(services)]]);
  for (const service of services) {
    const folder = `reference/${service.slug}`;
    pages.set(`${folder}/index.md`, servicePage(service));
    pages.set(`${folder}/types.md`, typesPage(service));
    for (const operation of service.model.operations) {
      pages.set(`${folder}/${pageName(operation)}.md`, operationPage(operation, service));
    }
  }
  return pages;
}

function overview(services: readonly Service[]): string {
  const lines = services.map(
    ({ slug, title, model }) => `- [${title}](${slug}/index.md): ${model.operations.length} operations`,
  );
  return `# Reference

These pages are made from the [models](../models/README.md): each operation with its input, output, errors and limits, and a
program that runs.

${lines.join("\n")}
`;
}
