/** The part of the page that says in which tools the clients run, and how that is tested. */
export const whereItRuns = `## Where it runs

| Where                            | State                            | Tested how                                                                                        |
| -------------------------------- | -------------------------------- | ------------------------------------------------------------------------------------------------- |
| Node, Deno, Bun, workerd         | supported                        | all scenarios, in the tables above                                                                |
| Chromium, Firefox ESR, WebKitGTK | supported                        | all scenarios, in the tables above                                                                |
| Safari                           | expected to work, untested       | it shares the engine of WebKitGTK; it runs on no machine of this project                          |
| Vite SSR                         | supported                        | \`vite build --ssr\` builds a program, which runs in Node and calls the local service               |
| Next.js edge                     | supported as far as bundles show | a bundle with the condition \`edge-light\` runs with globals of the web only; Next.js is not tested |
| Electron, main process           | supported as far as bundles show | a bundle with the conditions \`electron\` and \`node\` runs in Node; Electron is not tested           |
| Electron, renderer               | supported as far as bundles show | a bundle with the conditions \`electron\` and \`browser\` runs in Chromium; Electron is not tested    |
| React Native, Expo               | not supported                    | a bundle with the condition \`react-native\` fails without a global \`crypto\`, and runs with one     |

React Native has no WebCrypto, and the clients sign with \`crypto.subtle\`. A package such as \`react-native-quick-crypto\`,
whose \`install()\` sets the global \`crypto\`, fills this gap. Neither it nor Metro, Hermes and the fetch of React Native are
tested here. A server should call IVS for the app, so that the app contains no AWS credentials.

Firefox and Safari have no streams in a Request. Pass text, bytes or a Blob as the body of a request there.
\`createSignedFetch\` reads a stream in its second parameter in every browser. \`packages/testing/test/tools/\` runs the bundles.`;
