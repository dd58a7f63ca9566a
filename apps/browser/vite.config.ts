/** Configures Vite, which builds and serves the page with its content security policy. */
import { randomBytes } from "node:crypto";
import { defineConfig, loadEnv, type Plugin } from "vite";
import { contentSecurityPolicy, policyHeaders } from "./src/policy.ts";

/** Returns a plugin that puts the policy into the built page, so that the policy applies on every static host. */
function policyInPage(tokenEndpoint: string | undefined): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        injectTo: "head-prepend",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy({ tokenEndpoint }) },
      },
    ],
  };
}

/**
 * Returns a plugin that replaces Vite's preload helper with a function that only runs the dynamic import. The helper loads
 * the styles and other files of a chunk before the import. The chunks of this page need no file except the entry, and the
 * helper would add almost 700 bytes to the entry.
 */
function plainImports(): Plugin {
  return {
    name: "plain-imports",
    apply: "build",
    enforce: "pre",
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => "export const __vitePreload = (load) => load();",
    },
  };
}

export default defineConfig(({ command, mode, isPreview }) => {
  const { VITE_TOKEN_ENDPOINT: tokenEndpoint } = loadEnv(mode, import.meta.dirname, "VITE_");
  const nonce = randomBytes(16).toString("base64");
  const isDev = command === "serve" && isPreview !== true;
  return {
    plugins: [policyInPage(tokenEndpoint), plainImports()],
    // `vite dev` adds style elements by script. The policy allows them because of the nonce.
    ...(isDev && { html: { cspNonce: nonce } }),
    server: { headers: policyHeaders({ tokenEndpoint, nonce }) },
    preview: { headers: policyHeaders({ tokenEndpoint }) },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: { target: "es2022", modulePreload: { polyfill: false } },
  };
});
