// Stands in for Electron: it gives the main bundle an `electron`, calls its handlers, and runs the page.
const { readFileSync } = require("node:fs");
const vm = require("node:vm");

const handlers = new Map();
const ready = Promise.resolve();
const electron = {
  app: { whenReady: () => ready, quit() {} },
  ipcMain: {
    handle: (/** @type {string} */ channel, /** @type {Function} */ listener) => handlers.set(channel, listener),
  },
};

async function main() {
  const code = `(function (require, module, exports) {${readFileSync("out/main.cjs", "utf8")}\n})`;
  // `import()` in the bundle loads modules as in any file.
  const options = { importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
  vm.runInThisContext(code, options)((/** @type {string} */ name) => (name === "electron" ? electron : require(name)), {}, {});
  await new Promise(setImmediate);
  console.log(JSON.stringify(await handlers.get("channel:create")({}, "windowed")));
  console.log(JSON.stringify({ room: await handlers.get("room:create")({}, "windowed") }));

  const {
    IVS_ENDPOINT: endpoint,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  } = process.env;
  Object.assign(globalThis, {
    window: globalThis,
    settings: { endpoint, credentials: { accessKeyId, secretAccessKey } },
  });
  vm.runInThisContext(readFileSync("out/page.js", "utf8"));
  const channels = await vm.runInThisContext("list()");
  console.log(JSON.stringify({ listed: channels.map((/** @type {{ name: string }} */ { name }) => name) }));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
