import { defineConfig, type Plugin } from "vite";

/** The page holds credentials for a while: only its own scripts run in it. Left out of `vite dev`, which injects some. */
const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      injectTo: "head-prepend",
      attrs: {
        "http-equiv": "Content-Security-Policy",
        content: [
          "default-src 'self'",
          "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
          "img-src 'self' data:",
          "media-src https: blob:",
          "worker-src blob:",
          "base-uri 'none'",
          "form-action 'none'",
        ].join("; "),
      },
    },
  ],
};

export default defineConfig({
  plugins: [contentSecurityPolicy],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { target: "es2022", modulePreload: { polyfill: false } },
});
