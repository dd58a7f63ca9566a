/** The environment of a program that must not notice that a script of this repository runs it. */

/** The variables that name the places of programs, settings and temporary files, and the registry. */
const kept = [
  "PATH",
  "HOME",
  "TMPDIR",
  "LANG",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "NODE_EXTRA_CA_CERTS",
  "SSL_CERT_FILE",
  "npm_config_registry",
];

/**
 * Only variables that any shell has. pnpm and turbo set others for scripts, and package managers read some of them; with
 * `CI`, for example, they refuse to change a lockfile.
 */
export function cleanEnvironment(): Readonly<Record<string, string>> {
  const entries = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]));
  return { ...Object.fromEntries(entries), NO_COLOR: "1" };
}
