/** @type {{ serverExternalPackages: string[] }} */
const config = { serverExternalPackages: ["@aws-sdk/client-ivs"] };

export default config;
