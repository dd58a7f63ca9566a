/** The console: one page, its script and its style, which `build-console.ts` puts into the package. */
import { controlPrefix } from "./prefix.ts";

const scriptPath = `${controlPrefix}/console.js`;
const stylePath = `${controlPrefix}/console.css`;

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>ivskit local</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<div id="console"><p class="boot">Loading…</p></div>
<noscript><p class="boot">The console is a script. Without one, the control API answers at ${controlPrefix}/state.</p></noscript>
<script type="module" src="${scriptPath}"></script>
</body>
</html>
`;

/**
 * The content security policy of the page: it loads nothing from other origins, is not framed, and runs only its own
 * script.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export function isForConsole(method: string, path: string): boolean {
  return method === "GET" && (path === "/" || path === scriptPath || path === stylePath);
}

export async function answerConsole(path: string): Promise<Response> {
  const [type, text] = path === "/" ? ["text/html", page] : await readAsset(path);
  return new Response(text, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": policy,
      "cache-control": "no-cache",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
  });
}

/** Loaded at the first call: who runs the service in a test pays nothing for the console. */
async function readAsset(path: string): Promise<[type: string, text: string]> {
  const { script, style } = await import("#console");
  return path === scriptPath ? ["text/javascript", script] : ["text/css", style];
}
