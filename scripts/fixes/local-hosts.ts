/** Hosts and origins that may reach the local service. */
import type { Fix } from "./fix.ts";

export const fixes: readonly Fix[] = [
  {
    fault: "Any web page can use a local service with the default credentials",
    reverts: [
      {
        file: "packages/local/src/create-local.ts",
        find: "if (refusal !== undefined) return refusal;",
        replace: "void refusal;",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: "signed with the default credentials, it changes nothing",
    },
  },
  {
    fault: "A page whose name was made to point to this machine reads the control API",
    reverts: [
      {
        file: "packages/local/src/http/gate.ts",
        find: "if (!allowed.allowsHost(host.hostname)) return refuseHost(host.hostname);",
        replace: "void refuseHost;",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: "a page whose name was made to point here: the control API",
    },
  },
  {
    fault: "A link, an image or a form of a foreign page reaches the service",
    reverts: [
      {
        file: "packages/local/src/http/gate.ts",
        find: "ownSites.includes(site) ?",
        replace: 'ownSites.includes(site) || site !== "" ?',
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: "a link, an image or a form of a foreign page: an operation",
    },
  },
  {
    fault: "A sandboxed frame of a foreign page may call the service",
    reverts: [
      {
        file: "packages/local/src/http/allow-list.ts",
        find: "known.has(origin) || isLoopbackOrigin(origin)",
        replace: 'known.has(origin) || isLoopbackOrigin(origin) || origin === "null"',
      },
    ],
    test: { folder: "packages/local", file: "test/gate.test.ts", name: "a sandboxed frame: the control API" },
  },
  {
    fault: "A page on localhost may not call the service on 127.0.0.1, which browsers call cross-site",
    reverts: [
      {
        file: "packages/local/src/http/gate.ts",
        find: "return isAllowed ? undefined",
        replace: "return isAllowed && ownSites.includes(site ?? ownSites.join()) ? undefined",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: '"origin":"http://localhost:5173","sec-fetch-site":"cross-site"} is served',
    },
  },
  {
    fault: "The request line may name a host that the Host header may not",
    reverts: [
      {
        file: "packages/local/src/http/gate.ts",
        find: "new Set([host ?? new URL(url).host, new URL(url).host])",
        replace: "new Set([host ?? new URL(url).host])",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: "a request line that names another host is refused with it",
    },
  },
  {
    fault: "A browser's request without a Host header passes for a call in the process",
    reverts: [
      {
        file: "packages/local/src/http/gate.ts",
        find: "if (host === null && !isFromBrowser) return [];",
        replace: "if (host === null) return [];",
      },
    ],
    test: { folder: "packages/local", file: "test/gate.test.ts", name: "a call in this process has no Host header" },
  },
  {
    fault: "A container cannot be allowed under its name in a compose file",
    reverts: [
      {
        file: "packages/local/src/http/allow-list.ts",
        find: "names.some((name) => fits(hostname, name))",
        replace: "names.some((name) => fits(name, hostname) && false)",
      },
    ],
    test: { folder: "packages/local", file: "test/gate.test.ts", name: "the name of a service in a compose file" },
  },
  {
    fault: "The command does not hand its allowed hosts on",
    reverts: [{ file: "packages/local/src/node/command.ts", find: "allowedHosts: allowHost,", replace: "" }],
    test: {
      folder: "packages/local",
      file: "test/command.test.ts",
      name: "the hosts and origins that it was given may reach it, and no others",
    },
  },
  {
    fault: "The command does not hand its allowed origins on",
    reverts: [{ file: "packages/local/src/node/command.ts", find: "allowedOrigins: allowOrigin,", replace: "" }],
    test: {
      folder: "packages/local",
      file: "test/command.test.ts",
      name: "the hosts and origins that it was given may reach it, and no others",
    },
  },
  {
    fault: "A server refuses the very address that it was told to listen on",
    reverts: [
      {
        file: "packages/local/src/node/server.ts",
        find: "[...(options.allowedHosts ?? []), ...own]",
        replace: "[...(options.allowedHosts ?? []), ...own.slice(2)]",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: "the address that a server was told to listen on is allowed by itself",
    },
  },
  {
    fault: "A Host header that makes no URL is a 500",
    reverts: [
      {
        file: "packages/local/src/node/server.ts",
        find: "if (refuseMalformed(incoming, outgoing)) return;",
        replace: "void refuseMalformed;",
      },
    ],
    test: { folder: "packages/local", file: "test/gate.test.ts", name: '"Host: a.1" is a 400' },
  },
  {
    fault: "An allowed page cannot read event streams and refusals of the control API",
    reverts: [
      {
        file: "packages/local/src/control/routes.ts",
        find: "if (origin === undefined) return;",
        replace: 'if (origin === undefined || context.res.headers.get("content-type") === "text/event-stream") return;',
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/gate.test.ts",
      name: "an allowed page may read answers of the services and of the control API, refusals too",
    },
  },
];
